import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.mjs';

/**
 * One suite of `npm test`: a gate (a command that is right or wrong) or a vitest project (a number of tests).
 * `script` is the command of package.json or the vitest project; `opties` are further options of either. One with
 * `naast` runs beside the next one.
 * @typedef {{ naam: string, soort: 'poort' | 'vitest', script: string, opties?: string[], naast?: true }} Suite
 * @typedef {{ geslaagd: number, mislukt: number }} Telling
 */

/** @type {Suite[]} In this order: what is quick and tells most comes first; site tests need the build. */
export const SUITES = [
  { naam: 'inhoud', soort: 'poort', script: 'check' },
  // Each takes one core, and neither writes where the other reads.
  { naam: 'types', soort: 'poort', script: 'types', naast: true },
  { naam: 'lint', soort: 'poort', script: 'lint' },
  { naam: 'storingen', soort: 'vitest', script: 'storingen', naast: true },
  { naam: 'unit', soort: 'vitest', script: 'unit' },
  { naam: 'bouw', soort: 'poort', script: 'build', opties: ['--zonder-compressie'] },
  // The tests of the server wait for much, and look at no file of the site.
  { naam: 'comprimeren', soort: 'poort', script: 'comprimeer', naast: true },
  { naam: 'server', soort: 'vitest', script: 'server' },
  // Each has a server and a browser of its own, and waits a third of its time.
  { naam: 'toestanden', soort: 'vitest', script: 'toestanden', naast: true },
  { naam: 'formulieren', soort: 'vitest', script: 'formulieren', naast: true },
  { naam: 'site', soort: 'vitest', script: 'site' },
  { naam: 'snelheid', soort: 'vitest', script: 'snelheid' },
  { naam: 'gewicht', soort: 'poort', script: 'gewicht' },
];

/**
 * Runs one suite and counts; never throws.
 * @param {Suite} suite
 * @param {string} node the Node to run vitest on
 * @param {Pick<NonNullable<Parameters<typeof run>[2]>, 'env' | 'output' | 'background'>} options
 * @returns {Promise<Telling>}
 */
export async function runSuite({ soort, script, opties = [] }, node, options) {
  if (soort === 'poort') {
    const code = await run('npm', ['run', '--silent', script, '--', ...opties], options);
    return code === 0 ? { geslaagd: 1, mislukt: 0 } : { geslaagd: 0, mislukt: 1 };
  }
  const report = join(tmpdir(), `vitest-${script}-${process.pid}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await run(
    node,
    ['node_modules/vitest/vitest.mjs', 'run', '--project', script, ...reporters, ...opties],
    options,
  );
  const telling = readReport(report);
  rmSync(report, { force: true });
  // Vitest failed for a reason that is no test: a file that does not load, an error outside a test.
  return code !== 0 && telling.mislukt === 0 ? { ...telling, mislukt: 1 } : telling;
}

/**
 * Counts tests in vitest's JSON. A test that was skipped did not pass: it counts as failed.
 * @param {string} file
 * @returns {Telling}
 */
function readReport(file) {
  try {
    const { numTotalTests, numPassedTests } = JSON.parse(readFileSync(file, 'utf8'));
    return { geslaagd: numPassedTests, mislukt: numTotalTests - numPassedTests };
  } catch {
    return { geslaagd: 0, mislukt: 1 };
  }
}
