import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runSuite } from '../../../scripts/machine/suites.mjs';

// A project of vitest's own inside this repository, so that the count is that of a real run.
const CONFIG = `export default { test: { projects: [{ test: { name: 'proef', include: ['**/*.test.ts'] } }] } };`;
const test = (name: string, body: string): string => `it('${name}', () => { ${body} });`;

describe('a suite of tests is counted', { timeout: 60_000 }, () => {
  it.each([
    ['all pass', [test('a', ''), test('b', '')], { geslaagd: 2, mislukt: 0, fouten: [] }],
    [
      'one fails',
      [test('a', ''), test('b', 'throw new Error("mis\\nen meer")')],
      { geslaagd: 1, mislukt: 1, fouten: ['proef.test.ts: b: Error: mis'] },
    ],
    [
      'one is skipped: not passed is failed',
      [test('a', ''), `it.skip('b', () => {})`],
      { geslaagd: 1, mislukt: 1, fouten: ['proef.test.ts: b: skipped'] },
    ],
    [
      'a file does not load',
      [test('a', ''), `throw new Error('kapot')`],
      { geslaagd: 0, mislukt: 1, fouten: ['proef.test.ts: kapot'] },
    ],
    ['there is no test at all', [], { geslaagd: 0, mislukt: 1, fouten: ['vitest: code 1'] }],
  ])('%s', async (_, lines, expected) => {
    mkdirSync('var', { recursive: true });
    const folder = mkdtempSync(join('var', 'proef-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    writeFileSync(join(folder, 'vitest.config.ts'), CONFIG);
    if (lines.length > 0)
      writeFileSync(join(folder, 'proef.test.ts'), `import { it } from 'vitest';\n${lines.join('\n')}`);
    const telling = await runSuite(
      { naam: 'proef', soort: 'vitest', script: 'proef', opties: ['--root', folder] },
      process.execPath,
      { env: { ...process.env, VITEST: '' }, output: () => {} },
    );
    const fouten = telling.fouten.map((fout) => fout.replace(`${folder}/`, ''));
    expect({ ...telling, fouten }).toEqual(expected);
  });
});
