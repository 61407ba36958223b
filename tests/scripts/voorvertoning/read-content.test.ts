import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '../../../scripts/voorvertoning/read-content.ts';

let root = '';
const target = (): string => join(root, 'var', 'proef');

function git(...args: string[]): void {
  const who = ['-c', 'user.name=Redactie', '-c', 'user.email=redactie@loket.example'];
  execFileSync('git', [...who, ...args], { cwd: root, stdio: 'pipe' });
}
function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
/** A proposal on a branch; the working copy stays on main. */
function propose(change: () => void): void {
  git('checkout', '-qb', 'redactie/twente');
  change();
  git('add', '-A');
  git('commit', '-qm', 'Voorstel');
  git('checkout', '-q', 'main');
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'voorvertoning-'));
  git('init', '-q', '-b', 'main');
  write('.gitignore', 'var/\n');
  write('content/landelijk/a.yaml', 'a: 1\n');
  write('content/regios/twente/loket.yaml', 'open: ja\n');
  git('add', '-A');
  git('commit', '-qm', 'Begin');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the content of a preview', () => {
  it('is that of the branch, and the working copy stays as it is', () => {
    propose(() => write('content/regios/twente/loket.yaml', 'open: nee\n'));
    const { naam, inhoud } = readContent(root, 'redactie/twente', target());
    expect(naam).toBe('redactie/twente');
    expect(readFileSync(join(inhoud, 'regios/twente/loket.yaml'), 'utf8')).toBe('open: nee\n');
    expect(readFileSync(join(root, 'content/regios/twente/loket.yaml'), 'utf8')).toBe('open: ja\n');
  });

  it('never holds code of the branch', () => {
    propose(() => {
      write('src/pagina.ts', 'kwaad');
      write('content/landelijk/a.yaml', 'a: 2\n');
    });
    const { inhoud } = readContent(root, 'redactie/twente', target());
    expect(existsSync(join(inhoud, '..', 'src'))).toBe(false);
  });

  it('holds nothing of an earlier preview', () => {
    propose(() => rmSync(join(root, 'content/landelijk/a.yaml')));
    write('var/proef/content/landelijk/a.yaml', 'oud');
    const { inhoud } = readContent(root, 'redactie/twente', target());
    expect(existsSync(join(inhoud, 'landelijk/a.yaml'))).toBe(false);
  });

  it('may be a folder, or a project with content in it', () => {
    expect(readContent(root, 'content', target()).inhoud).toBe(join(root, 'content'));
    expect(readContent(root, root, target()).inhoud).toBe(join(root, 'content'));
  });

  it('is refused when a link in the branch could show files of this machine', () => {
    propose(() => symlinkSync('/etc', join(root, 'content/landelijk/geheim')));
    expect(() => readContent(root, 'redactie/twente', target())).toThrow(
      'bevat een verwijzing (content/landelijk/geheim)',
    );
    expect(existsSync(target())).toBe(false);
  });

  it('is refused when a link in the folder could', () => {
    symlinkSync('/etc', join(root, 'content/landelijk/geheim'));
    expect(() => readContent(root, 'content', target())).toThrow('bevat een verwijzing (landelijk/geheim)');
  });

  it.each([
    ['a branch that is not there', 'onbekend', 'geen tak die hier bekend is'],
    ['an option of git', '--output=/tmp/x', 'geen tak die hier bekend is'],
    ['a folder without content', 'var', 'geen map met inhoud'],
  ])('is refused for %s', (_, asked, message) => {
    write('var/x', '');
    expect(() => readContent(root, asked, target())).toThrow(message);
  });
});
