import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/** The content that a preview shows, and the name that its pages give it. */
export interface PreviewContent {
  naam: string;
  /** Folder with `landelijk/` and `regios/`. */
  inhoud: string;
}

/**
 * Finds the content of a branch or a folder. Of a branch only `content/` is taken: its code, if it has any, is never
 * run, so that a preview of anybody's proposal is safe.
 * @param asked a branch or commit of the repository in `root`, or a folder
 * @param target empty folder for what comes out of a branch
 * @throws Error with what to do
 */
export function readContent(root: string, asked: string, target: string): PreviewContent {
  if (existsSync(resolve(root, asked))) return readFolder(resolve(root, asked), asked);
  const git = (...args: string[]): Buffer =>
    execFileSync('git', args, { cwd: root, maxBuffer: 1024 ** 3, stdio: ['ignore', 'pipe', 'pipe'] });
  const commit = findCommit(git, asked);
  const entries = git('ls-tree', '-r', '-z', commit, '--', 'content').toString('utf8').split('\0');
  // A link could lead anywhere on this machine, and a preview would show what is there.
  const link = entries.find((entry) => /^(?:120000|160000) /.test(entry));
  if (link !== undefined)
    throw new Error(
      `${asked} bevat een verwijzing (${link.split('\t')[1]}). Vervang die door een gewoon bestand.`,
    );
  if (entries.join('') === '') throw new Error(`${asked} heeft geen map content/.`);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-x', '-C', target], { input: git('archive', '--format=tar', commit, 'content') });
  return { naam: asked, inhoud: join(target, 'content') };
}

/** Here, or as it was last fetched from the git host. */
function findCommit(git: (...args: string[]) => Buffer, asked: string): string {
  for (const name of [asked, `origin/${asked}`]) {
    try {
      return git('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`)
        .toString('utf8')
        .trim();
    } catch {
      // Perhaps it is the next one.
    }
  }
  throw new Error(
    `${asked} is geen map en geen tak die hier bekend is. Haal de takken op met: git fetch origin`,
  );
}

function readFolder(folder: string, asked: string): PreviewContent {
  const inhoud = existsSync(join(folder, 'content')) ? join(folder, 'content') : folder;
  if (!existsSync(join(inhoud, 'landelijk')) || !existsSync(join(inhoud, 'regios')))
    throw new Error(`${asked} is geen map met inhoud: daarin staan landelijk/ en regios/.`);
  const link = readdirSync(inhoud, { recursive: true, encoding: 'utf8' }).find((path) =>
    lstatSync(join(inhoud, path)).isSymbolicLink(),
  );
  if (link !== undefined)
    throw new Error(`${asked} bevat een verwijzing (${link}). Vervang die door een gewoon bestand.`);
  return { naam: basename(folder), inhoud };
}
