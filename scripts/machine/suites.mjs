import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ROOT } from './root.mjs';
import { run } from './run.mjs';

/**
 * One suite of `npm test`: a gate (a command that is right or wrong) or a vitest project (a number of tests).
 * `script` is the command of package.json or the vitest project; `opties` are further options of either. One with
 * `naast` runs beside the next one.
 * @typedef {{ naam: string, soort: 'poort' | 'vitest', script: string, opties?: string[], naast?: true }} Suite
 * What a suite came to. `fouten` names each test that failed, and the first line of why.
 * @typedef {{ geslaagd: number, mislukt: number, fouten: string[] }} Telling
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
  // The tests of the server wait for much, and look at no file of the site. All pages would take minutes, and tell no more.
  { naam: 'comprimeren', soort: 'poort', script: 'comprimeer', opties: ['--steekproef'], naast: true },
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
    return code === 0
      ? { geslaagd: 1, mislukt: 0, fouten: [] }
      : { geslaagd: 0, mislukt: 1, fouten: [`npm run ${script}: code ${code}`] };
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
  if (code === 0 || telling.mislukt > 0) return telling;
  // Vitest failed for a reason that is no test: a file that does not load, an error outside a test.
  const fouten = telling.fouten.length > 0 ? telling.fouten : [`vitest: code ${code}`];
  return { ...telling, mislukt: fouten.length, fouten };
}

/**
 * Counts tests in vitest's JSON. A test that was skipped did not pass: it counts as failed.
 * @param {string} file
 * @returns {Telling}
 */
function readReport(file) {
  try {
    const { numTotalTests, numPassedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
    return {
      geslaagd: numPassedTests,
      mislukt: numTotalTests - numPassedTests,
      fouten: testResults.flatMap(nameFailures),
    };
  } catch (error) {
    return { geslaagd: 0, mislukt: 1, fouten: [`vitest: ${/** @type {Error} */ (error).message}`] };
  }
}

/**
 * The tests of one file that did not pass; the file itself when it did not load.
 * @param {{ name: string, status: string, message: string,
 *   assertionResults: { fullName: string, status: string, failureMessages?: string[] }[] }} file
 */
function nameFailures({ name, status, message, assertionResults }) {
  const failed = assertionResults.filter((test) => test.status !== 'passed');
  const place = relative(ROOT, name);
  if (failed.length === 0 && status !== 'passed') return [`${place}: ${firstLine(message)}`];
  return failed.map(
    (test) => `${place}: ${test.fullName}: ${firstLine(test.failureMessages?.[0] ?? test.status)}`,
  );
}

/** @param {string} text */
const firstLine = (text) => text.trim().split('\n', 1)[0];
