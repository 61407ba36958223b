// Runs the script of the command line again and again in one process: starting a process costs more than an import.
// On its input a list of {args, env}; on its output a list of {code, tekst}. A fault that the script does not catch
// comes out with its stack, as it would for an operator.
import { text } from 'node:stream/consumers';

interface Opdracht {
  args: string[];
  env: Record<string, string>;
}

const opdrachten = JSON.parse(await text(process.stdin)) as Opdracht[];
const { log } = console;
const aflopen: { code: number; tekst: string }[] = [];
for (const [nummer, { args, env }] of opdrachten.entries()) {
  const lines: string[] = [];
  console.log = console.error = (line: unknown) => lines.push(String(line));
  process.argv = [process.argv[0]!, 'scripts/importeer.ts', ...args];
  Object.assign(process.env, env);
  process.exitCode = 0;
  try {
    await import(`../../scripts/importeer.ts?${nummer}`);
  } catch (error) {
    lines.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = 70;
  }
  aflopen.push({ code: Number(process.exitCode), tekst: lines.join('\n') });
}
process.exitCode = 0;
log(JSON.stringify(aflopen));
