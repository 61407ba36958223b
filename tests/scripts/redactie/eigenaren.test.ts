import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { stepEigenaren } from '../../../scripts/redactie/steps.ts';
import { DRENTHE, LANDELIJK, LOKET, TWENTE } from './voorstel-repo.ts';

function workingCopy(): string {
  const dir = mkdtempSync(join(tmpdir(), 'redactie-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const files = {
    [TWENTE]: LOKET,
    [DRENTHE]: 'regio: drenthe\n',
    'content/landelijk/redactie.yaml': LANDELIJK,
  };
  for (const [pad, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, pad)), { recursive: true });
    writeFileSync(join(dir, pad), text);
  }
  return dir;
}

test('writes the owners where the host looks, says when they differ from the content, and mends that', () => {
  const dir = workingCopy();
  expect(stepEigenaren(dir, 'github', true).code).toBe(1);
  expect(stepEigenaren(dir, 'github', false)).toEqual({
    code: 0,
    lines: ['.github/CODEOWNERS is geschreven.'],
  });
  expect(readFileSync(join(dir, '.github/CODEOWNERS'), 'utf8')).toContain(
    '\n* @Voorbeeld-Landelijk\n/content/regios/drenthe/ @Voorbeeld-Landelijk\n/content/regios/twente/ @voorbeeld-twente\n',
  );
  expect(stepEigenaren(dir, 'github', true)).toEqual({ code: 0, lines: ['.github/CODEOWNERS klopt.'] });
  writeFileSync(join(dir, TWENTE), LOKET.replace('[voorbeeld-twente]', '[ander]'));
  expect(stepEigenaren(dir, 'github', true)).toEqual({
    code: 1,
    lines: [
      '.github/CODEOWNERS klopt niet met de redacteuren in content. Draai: npm run -s redactie -- eigenaren --soort github',
    ],
  });
});
