import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { compressFolder } from '../../../scripts/build/compress.ts';

const LONG = '<p>Leren en werken in de regio</p>'.repeat(40);

function folder(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'pers-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'assets'));
  for (const [name, body] of Object.entries(files)) writeFileSync(join(root, name), body);
  return root;
}

describe('compressing a folder', () => {
  it('puts a brotli and a gzip copy of the same text beside each file', async () => {
    const root = folder({ 'index.html': LONG, 'assets/a.js': LONG });
    expect(await compressFolder(root)).toEqual({ gemaakt: 2, alGedaan: 0 });
    for (const name of ['index.html', 'assets/a.js']) {
      expect(brotliDecompressSync(readFileSync(join(root, `${name}.br`))).toString()).toBe(LONG);
      expect(gunzipSync(readFileSync(join(root, `${name}.gz`))).toString()).toBe(LONG);
    }
  });

  it('takes only what is asked for', async () => {
    const root = folder({ 'index.html': LONG, 'andere.html': LONG });
    const only = (file: string) => file === join(root, 'andere.html');
    expect(await compressFolder(root, { only })).toEqual({ gemaakt: 1, alGedaan: 0 });
    expect(existsSync(join(root, 'index.html.gz'))).toBe(false);
    expect(existsSync(join(root, 'andere.html.gz'))).toBe(true);
  });

  it('leaves alone what gains nothing: small files, fonts and pictures', async () => {
    const files = { 'klein.html': 'kort', 'letter.woff2': LONG, 'beeld.png': LONG };
    const root = folder(files);
    expect(await compressFolder(root)).toEqual({ gemaakt: 0, alGedaan: 0 });
    expect(readdirSync(root).sort()).toEqual(['assets', ...Object.keys(files)].sort());
  });

  it('does a file again only when it is newer than its copies', async () => {
    const root = folder({ 'een.html': LONG, 'twee.html': LONG });
    await compressFolder(root);
    const later = Date.now() / 1000 + 60;
    writeFileSync(join(root, 'een.html'), LONG.toUpperCase());
    utimesSync(join(root, 'een.html'), later, later);
    expect(await compressFolder(root)).toEqual({ gemaakt: 1, alGedaan: 1 });
    expect(brotliDecompressSync(readFileSync(join(root, 'een.html.br'))).toString()).toBe(LONG.toUpperCase());
  });

  it('goes on where it was cut off', async () => {
    const root = folder({ 'een.html': LONG });
    writeFileSync(join(root, 'een.html.br.deel'), 'half');
    expect(await compressFolder(root)).toEqual({ gemaakt: 1, alGedaan: 0 });
    expect(existsSync(join(root, 'een.html.br.deel'))).toBe(false);
  });
});
