import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyDist } from '../../../scripts/build/empty-dist.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'dist-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the folder that a build goes to', () => {
  it('is emptied when a build made what is in it', () => {
    mkdirSync(join(folder, 'client'));
    emptyDist(folder);
    expect(existsSync(folder)).toBe(false);
  });

  it('may be empty or absent', () => {
    emptyDist(folder);
    emptyDist(folder);
  });

  it('is left alone when it holds something else', () => {
    writeFileSync(join(folder, 'scriptie.txt'), 'af');
    expect(() => emptyDist(folder)).toThrow('iets anders dan een gebouwde site');
    expect(existsSync(join(folder, 'scriptie.txt'))).toBe(true);
  });
});
