import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent, type CheckReport } from '../../src/content-files/check/check-content.ts';
import type { Git } from './git.ts';
import { readFiles } from './read-files.ts';
import type { GitVoorstel } from './read-voorstel.ts';

/** The commit that the main branch gets: the proposal itself where it stands on top, or else a merge of both. */
export function makeMerge(
  git: Git,
  { basis, start, hoofd }: GitVoorstel,
  pad: string,
  message: string,
): string {
  if (basis === start) return hoofd;
  const dir = mkdtempSync(join(tmpdir(), 'redactie-'));
  try {
    const index = join(dir, 'index');
    const oid = git.text(['rev-parse', `${hoofd}:${pad}`]);
    git.text(['read-tree', basis], { index });
    git.text(['update-index', '-z', '--index-info'], { index, input: `100644 ${oid}\t${pad}\0` });
    const tree = git.text(['write-tree'], { index });
    return git.text(['commit-tree', tree, '-p', basis, '-p', hoofd], { input: message });
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Checks the content of a commit with the code that runs now, which is that of the main branch. */
export function checkCommit(git: Git, commit: string, vandaag: string): CheckReport {
  const dir = mkdtempSync(join(tmpdir(), 'redactie-inhoud-'));
  try {
    // Written by us from git's own store: no program of the proposal runs, no link is followed.
    for (const { pad, bytes } of readFiles(git, commit)) {
      const file = join(dir, pad);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    return checkContent(join(dir, 'content'), { vandaag, productie: false });
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/**
 * Puts a commit on the main branch of the host. Never by force: when the main branch moved meanwhile the host refuses,
 * and the answer is false.
 */
export function pushMain(git: Git, remote: string, tak: string, commit: string): boolean {
  return git.succeeds(['push', '--quiet', '--no-verify', remote, `${commit}:refs/heads/${tak}`]);
}
