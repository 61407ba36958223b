import { utimesSync, writeFileSync } from 'node:fs';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseDist } from '../../../src/server/sites/choose-dist.ts';
import { nameFolder, parsePointer, readPointer, writePointer } from '../../../src/server/sites/pointer.ts';
import { takeSlot } from '../../../src/server/sites/slot.ts';
import { tempFolder } from '../temp-folder.ts';

const pointer = { folder: '20261126T001500Z', code: 'abc', since: 1_000_000, productie: true };

describe('the pointer to the public build', () => {
  it('says what was written', () => {
    const folder = tempFolder();
    writePointer(folder, pointer);
    expect(readPointer(folder)).toEqual(pointer);
  });

  it.each([
    ['no JSON', '{'],
    ['a folder elsewhere', JSON.stringify({ ...pointer, folder: '../../etc' })],
    ['no folder', JSON.stringify({ ...pointer, folder: undefined })],
    ['no mark of the code', JSON.stringify({ ...pointer, code: 7 })],
    ['no moment', JSON.stringify({ ...pointer, since: null })],
  ])('is refused with %s', (_, text) => {
    expect(() => parsePointer(text)).toThrow();
  });

  it('names each build by its moment, also two in one second', () => {
    const taken = new Set(['20261126T001500Z', '20261126T001500Z-2']);
    const name = nameFolder(Date.UTC(2026, 10, 26, 0, 15), (folder) => taken.has(folder));
    expect(name).toBe('20261126T001500Z-3');
    expect(parsePointer(JSON.stringify({ ...pointer, folder: name })).folder).toBe(name);
  });
});

describe('the build that a server starts with', () => {
  function build(folder: string, at: number): void {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, '.build-stamp'), '');
    utimesSync(join(folder, '.build-stamp'), at / 1000, at / 1000);
  }
  function open(dist: number, published?: number) {
    const folder = tempFolder();
    const [distDir, sitesDir] = [join(folder, 'dist'), join(folder, 'sites')];
    build(distDir, dist);
    if (published !== undefined) {
      writePointer(sitesDir, { ...pointer, since: published });
      build(join(sitesDir, pointer.folder), published);
    }
    return chooseDist(distDir, sitesDir).distDir.slice(folder.length);
  }

  it.each([
    ['that of npm run build when nothing was published', 5_000, undefined, '/dist'],
    ['the published one when it is newer', 5_000, 9_000, '/sites/20261126T001500Z'],
    ['that of npm run build when a person built after it', 9_000, 5_000, '/dist'],
  ])('is %s', (_, dist, published, chosen) => {
    expect(open(dist, published)).toBe(chosen);
  });

  it('is that of npm run build when the published one was removed', () => {
    const folder = tempFolder();
    const distDir = join(folder, 'dist');
    build(distDir, 1_000);
    writePointer(join(folder, 'sites'), { ...pointer, since: 5_000 });
    expect(chooseDist(distDir, join(folder, 'sites'))).toEqual({ distDir });
  });
});

describe('the lock', () => {
  it('is for one, and free after it', () => {
    const file = join(tempFolder(), 'map', 'slot');
    const free = takeSlot(file);
    expect(takeSlot(file)).toBeUndefined();
    free?.();
    const again = takeSlot(file);
    expect(again).toBeDefined();
    again?.();
  });
});
