import { cpSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fingerprintInputs } from '../../../scripts/build/fingerprint.ts';

function project(): string {
  const root = mkdtempSync(join(tmpdir(), 'bouw-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const file of [
    'content/regios/twente/loket.yaml',
    'src/pages/index.astro',
    'src/server/log.ts',
    'README.md',
  ])
    write(root, file, 'eerst');
  return root;
}
function write(root: string, file: string, body: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), body);
}

describe('the site is built again', () => {
  it.each([
    ['when a text changes', 'content/regios/twente/loket.yaml', true],
    ['when a translation changes', 'content/talen/pl.yaml', true],
    ['when a page changes', 'src/pages/index.astro', true],
    ['when a file is added', 'public/robots.txt', true],
    ['not when only the server changes', 'src/server/log.ts', false],
    ['not when a document changes', 'README.md', false],
  ])('%s', (_, file, expected) => {
    const root = project();
    const before = fingerprintInputs(root, {}, false);
    write(root, file, 'daarna');
    expect(fingerprintInputs(root, {}, false) !== before).toBe(expected);
  });

  it.each([
    ['when the address of the site changes', { SITE_URL: 'https://leerwerkloket.example' }, false, true],
    ['when the demo becomes the real site', {}, true, true],
    ['not when the port changes', { PORT: '8080' }, false, false],
  ])('%s', (_, env, productie, expected) => {
    const root = project();
    expect(fingerprintInputs(root, env, productie) !== fingerprintInputs(root, {}, false)).toBe(expected);
  });

  it('not in a fresh copy, where all dates are new', () => {
    const root = project();
    const copy = project();
    cpSync(root, copy, { recursive: true });
    utimesSync(join(copy, 'src/pages/index.astro'), 1, 1);
    expect(fingerprintInputs(copy, {}, false)).toBe(fingerprintInputs(root, {}, false));
  });

  it('when a folder of content elsewhere on the machine changes', () => {
    const [root, elsewhere] = [project(), project()];
    const env = { INHOUD: join(elsewhere, 'content') };
    const before = fingerprintInputs(root, env, false);
    write(elsewhere, 'content/regios/twente/loket.yaml', 'daarna');
    expect(fingerprintInputs(root, env, false)).not.toBe(before);
  });

  it('when another folder of content changes', () => {
    const root = project();
    const env = { INHOUD: 'proef' };
    const before = fingerprintInputs(root, env, false);
    write(root, 'proef/landelijk/omleidingen.yaml', '[]');
    expect(fingerprintInputs(root, env, false)).not.toBe(before);
  });
});
