import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writePointer } from '../../../src/server/sites/pointer.ts';
import { noteFailure, noteSuccess, readRenewal } from '../../../src/server/sites/renewal.ts';
import { tempFolder } from '../temp-folder.ts';

function openFolders() {
  const folder = tempFolder();
  const folders = { distDir: join(folder, 'dist'), sitesDir: join(folder, 'sites') };
  return { ...folders, read: () => readRenewal(folders) };
}

describe('how the renewal stands', () => {
  it('is unknown where nothing was renewed', () => {
    expect(openFolders().read()).toEqual({});
  });

  it('tells when the build that is public began', () => {
    const { sitesDir, read } = openFolders();
    const folder = '20261126T001500Z';
    writePointer(sitesDir, { folder, code: 'abc', since: 1_000_000, productie: true });
    mkdirSync(join(sitesDir, folder));
    writeFileSync(join(sitesDir, folder, '.build-stamp'), '');
    expect(read()).toEqual({ publicSince: 1_000_000 });
  });

  it('tells since when it fails, until it goes well', () => {
    const { sitesDir, read } = openFolders();
    noteFailure(sitesDir, 5_000);
    noteFailure(sitesDir, 65_000);
    expect(read()).toEqual({ failingSince: 5_000 });
    noteSuccess(sitesDir);
    expect(read()).toEqual({});
    noteSuccess(sitesDir);
  });

  it('throws nothing where it cannot be noted', () => {
    const { sitesDir, read } = openFolders();
    writeFileSync(sitesDir, 'a file in the place of the folder');
    expect(() => noteFailure(sitesDir, 5_000)).not.toThrow();
    rmSync(sitesDir);
    expect(read()).toEqual({});
  });

  it.each([
    ['empty', ''],
    ['no number', 'stuk'],
  ])('is a failure of long ago when the note is %s', (_, text) => {
    const { sitesDir, read } = openFolders();
    mkdirSync(sitesDir);
    writeFileSync(join(sitesDir, '.niet-vernieuwd'), text);
    expect(read()).toEqual({ failingSince: 0 });
  });
});
