import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { compressFolder } from '../../../scripts/build/compress.ts';
import { keepAssets, reuseCopies } from '../../../scripts/vernieuw/reuse-copies.ts';

const folder = mkdtempSync(join(tmpdir(), 'kopieen-'));
const [before, client] = [join(folder, 'oud'), join(folder, 'nieuw')];
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(root: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
const page = (text: string): string => `<p>${text}</p>`.repeat(100);

describe('the compressed copies of the build before', () => {
  it('serve a page that did not change; one that did is compressed anew', async () => {
    write(before, { 'a/index.html': page('zelfde'), 'b/index.html': page('oud') });
    await compressFolder(before);
    write(client, { 'a/index.html': page('zelfde'), 'b/index.html': page('new') });
    expect(reuseCopies(before, client)).toBe(1);
    expect(await compressFolder(client)).toEqual({ gemaakt: 1, alGedaan: 1 });
    for (const copy of ['a/index.html.br', 'a/index.html.gz'])
      expect(readFileSync(join(client, copy))).toEqual(readFileSync(join(before, copy)));
    expect(readFileSync(join(client, 'b/index.html.gz'))).not.toEqual(
      readFileSync(join(before, 'b/index.html.gz')),
    );
  });

  it('are left behind for a page that is gone', async () => {
    write(before, { 'weg/index.html': page('weg') });
    await compressFolder(before);
    write(client, { 'a/index.html': page('nieuw') });
    expect(reuseCopies(before, client)).toBe(0);
    expect(existsSync(join(client, 'weg'))).toBe(false);
  });
});

describe('scripts and styles of earlier builds', () => {
  const DAY = 24 * 60 * 60_000;
  const now = Date.UTC(2026, 10, 26);
  const date = (path: string, days: number): void =>
    utimesSync(path, (now - days * DAY) / 1000, (now - days * DAY) / 1000);

  it('stay for a week after the last build that made them', () => {
    write(before, { 'assets/a.1.js': 'een', 'assets/b.1.js': 'twee', 'index.html': 'oud' });
    date(join(before, 'assets/a.1.js'), 6);
    date(join(before, 'assets/b.1.js'), 8);
    write(client, { 'assets/a.2.js': 'nieuw' });
    expect(keepAssets(before, client, now)).toBe(1);
    expect(readFileSync(join(client, 'assets/a.1.js'), 'utf8')).toBe('een');
    expect(existsSync(join(client, 'assets/b.1.js'))).toBe(false);
    expect(existsSync(join(client, 'index.html'))).toBe(false);
    // Its week goes on: taken over once more, it does not begin anew.
    expect(statSync(join(client, 'assets/a.1.js')).mtimeMs).toBe(now - 6 * DAY);
  });

  it('never take the place of one that the new build made', () => {
    write(before, { 'assets/a.js': 'oud' });
    write(client, { 'assets/a.js': 'nieuw' });
    date(join(before, 'assets/a.js'), 1);
    expect(keepAssets(before, client, now)).toBe(0);
    expect(readFileSync(join(client, 'assets/a.js'), 'utf8')).toBe('nieuw');
  });
});
