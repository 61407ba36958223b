import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';

const RUN = pathToFileURL('scripts/machine/run.mjs').href;

/** Runs a program that itself runs `child` (JavaScript) by `run`, and exits with the code that `run` gave. */
function start(child: string, options = '{}') {
  const parent = `
    import { run } from '${RUN}';
    const lines = [];
    const code = await run(process.execPath, ['-e', ${JSON.stringify(child)}], ${options});
    console.log(JSON.stringify({ code, lines }));
    process.exit(code);
  `;
  return spawn(process.execPath, ['--input-type=module', '-e', parent], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}
async function finish(program: ReturnType<typeof start>): Promise<{ output: string; code: number }> {
  const [output, [code]] = await Promise.all([text(program.stdout!), once(program, 'exit')]);
  return { output, code: code as number };
}

describe('a program that runs another', () => {
  it.each([
    ['ends well', 'process.exit(0)', 0],
    ['fails', 'process.exit(3)', 3],
    ['is killed', "process.kill(process.pid, 'SIGKILL')", 137],
  ])('gives its exit code when it %s', async (_, child, expected) => {
    expect((await finish(start(child))).code).toBe(expected);
  });

  it('gives 127 when the program is not there', async () => {
    const parent = `import { run } from '${RUN}'; process.exit(await run('bestaat-niet', []))`;
    const program = spawn(process.execPath, ['--input-type=module', '-e', parent], { stdio: 'ignore' });
    expect((await once(program, 'exit'))[0]).toBe(127);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'passes %s on and waits for its clean end',
    async (signal) => {
      const program = start(
        `process.on('${signal}', () => setTimeout(() => { console.log('netjes'); process.exit(0); }, 200));
       setInterval(() => {}, 1000);
       console.log('klaar');`,
      );
      program.stdout!.once('data', () => program.kill(signal));
      const { output, code } = await finish(program);
      expect([output.includes('netjes'), code]).toEqual([true, 0]);
    },
  );

  it('holds the output back when asked, and shows it after a failure', async () => {
    const quiet = await finish(start("console.log('details')", "{ output: 'hold' }"));
    const loud = await finish(start("console.log('details'); process.exit(1)", "{ output: 'hold' }"));
    expect([quiet.output.includes('details\n'), loud.output.includes('details\n')]).toEqual([false, true]);
  });

  it('hands the output over line by line, both streams', async () => {
    const { output } = await finish(
      start("console.log('een\\ntwee'); console.error('drie')", '{ output: (line) => lines.push(line) }'),
    );
    const { lines } = JSON.parse(output) as { lines: string[] };
    expect(lines.sort()).toEqual(['drie', 'een', 'twee']);
  });
});
