import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchContent } from '../../../scripts/vernieuw/fetch-content.ts';

let folder = '';
const host = (): string => join(folder, 'host.git');
const editor = (): string => join(folder, 'redacteur');
const site = (): string => join(folder, 'site');
const content = (): string => join(site(), 'content');

function git(cwd: string, ...args: string[]): string {
  const who = ['-c', 'user.name=Redactie', '-c', 'user.email=redactie@loket.example'];
  return execFileSync('git', [...who, ...args], { cwd, encoding: 'utf8', stdio: 'pipe' }).trim();
}
function commit(where: string, path: string, text: string): void {
  mkdirSync(dirname(join(where, path)), { recursive: true });
  writeFileSync(join(where, path), text);
  git(where, 'add', '-A');
  git(where, 'commit', '-qm', path);
}
/** An accepted edit at the git host. */
function accept(path: string, text: string): void {
  commit(editor(), path, text);
  git(editor(), 'push', '-q', 'origin', 'HEAD:main');
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ophalen-'));
  git(folder, 'init', '-q', '--bare', '-b', 'main', host());
  git(folder, 'clone', '-q', host(), editor());
  accept('content/loket.yaml', 'open: ja\n');
  git(folder, 'clone', '-q', '-b', 'main', host(), site());
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('fetching what was accepted', () => {
  it('brings it to the working copy', () => {
    accept('content/loket.yaml', 'open: nee\n');
    expect(fetchContent(content(), site())).toBe(true);
    expect(readFileSync(join(content(), 'loket.yaml'), 'utf8')).toBe('open: nee\n');
  });

  it('says that nothing came', () => {
    expect(fetchContent(content(), site())).toBe(false);
  });

  it('never brings code that a timer would then run', () => {
    accept('src/pagina.ts', 'nieuw');
    expect(() => fetchContent(content(), site())).toThrow(
      'Er is een nieuwe versie van het programma (src/pagina.ts)',
    );
    expect(git(site(), 'status', '--porcelain')).toBe('');
  });

  it('takes all of a repository that holds content only', () => {
    accept('LEESMIJ.md', 'nieuw');
    expect(fetchContent(content(), join(folder, 'redacteur'))).toBe(true);
  });

  it('keeps what was committed here and nowhere else', () => {
    commit(site(), 'content/eigen.yaml', 'hier');
    accept('content/loket.yaml', 'open: nee\n');
    expect(() => fetchContent(content(), site())).toThrow(
      'commits die niet op refs/remotes/origin/main staan',
    );
    expect(readFileSync(join(content(), 'eigen.yaml'), 'utf8')).toBe('hier');
  });

  it('says so when a file was changed here by hand', () => {
    writeFileSync(join(content(), 'loket.yaml'), 'met de hand\n');
    accept('content/loket.yaml', 'open: nee\n');
    expect(() => fetchContent(content(), site())).toThrow(/git merge lukt niet: .*overwritten by merge/);
    expect(readFileSync(join(content(), 'loket.yaml'), 'utf8')).toBe('met de hand\n');
  });

  it('says so when the git host is gone', () => {
    rmSync(host(), { recursive: true });
    expect(() => fetchContent(content(), site())).toThrow('git fetch lukt niet');
  });

  it('says so when the working copy follows no branch', () => {
    git(site(), 'checkout', '-q', '--detach');
    expect(() => fetchContent(content(), site())).toThrow('De werkkopie volgt geen tak');
  });
});
