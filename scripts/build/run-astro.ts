import { run } from '../machine/run.mjs';
import { say } from '../machine/say.mjs';
import { readAstroLine } from './astro-log.ts';

/** Between two lines about the progress, in milliseconds. */
const TELL_EVERY = 5_000;
const number = new Intl.NumberFormat('nl-NL');

/**
 * Runs `astro build` and tells how far it is.
 * @returns how many pages Astro says it made
 * @throws when Astro fails, and when it printed an error but ended as if nothing were wrong
 */
export async function runAstro(env: NodeJS.ProcessEnv): Promise<number> {
  let pages = 0;
  let told = 0;
  const mistakes: string[] = [];
  const progress = setInterval(() => {
    if (pages === told) return;
    told = pages;
    say(`  ${number.format(pages)} pagina's`);
  }, TELL_EVERY);
  const code = await run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    env,
    output: (line) => {
      const regel = readAstroLine(line);
      if (regel.soort === 'pagina') pages += 1;
      else if (regel.tekst !== '') say(`  ${regel.tekst}`);
      if (regel.soort === 'fout') mistakes.push(regel.tekst);
    },
  });
  clearInterval(progress);
  if (code !== 0) throw new Error(`astro build is gestopt met code ${code}. De fout staat hierboven.`);
  if (mistakes.length > 0)
    throw new Error(`astro build meldde ${mistakes.length} fout(en):\n${mistakes.join('\n')}`);
  return pages;
}
