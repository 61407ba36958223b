import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';

/** A git host that does not answer must not hold up the next look, in milliseconds. */
const PATIENCE = 60_000;

/**
 * Fetches what was accepted at the git host, and moves the working copy forward to it.
 * @param contentDir the folder with the content
 * @param root the folder of the program; where both are one repository, only changes of content are taken over: new
 *   code must never run because a timer fetched it
 * @returns whether something came
 * @throws Error with what the operator can do
 */
export function fetchContent(contentDir: string, root: string): boolean {
  const git = (...args: string[]): string => runGit(contentDir, args);
  const top = git('rev-parse', '--show-toplevel');
  const upstream = tryGit(contentDir, ['rev-parse', '--verify', '--symbolic-full-name', '@{upstream}']);
  if (upstream === undefined)
    throw new Error(
      'De werkkopie volgt geen tak van een git-server. Doe eenmalig: git branch --set-upstream-to=origin/main',
    );
  git('fetch', '--quiet');
  const [here, there] = [git('rev-parse', 'HEAD'), git('rev-parse', upstream)];
  if (here === there) return false;
  if (tryGit(contentDir, ['merge-base', '--is-ancestor', here, there]) === undefined)
    throw new Error(
      `De werkkopie heeft commits die niet op ${upstream} staan. Breng ze daarheen, of doe: git reset --keep ${upstream}`,
    );
  if (realpathSync(top) === realpathSync(root)) {
    const code = git('diff', '--name-only', '-z', here, there)
      .split('\0')
      .find((path) => path !== '' && !path.startsWith('content/'));
    if (code !== undefined)
      throw new Error(
        `Er is een nieuwe versie van het programma (${code}). Die komt niet vanzelf. Zet haar erop zoals in docs/beheer.md staat, bij "Een nieuwe versie".`,
      );
  }
  git('merge', '--ff-only', '--quiet', there);
  return true;
}

/** What git printed, or an error with its first line. */
function runGit(cwd: string, args: string[]): string {
  try {
    return execFileSync('git', args, {
      cwd,
      encoding: 'utf8',
      timeout: PATIENCE,
      stdio: ['ignore', 'pipe', 'pipe'],
      // Never asks for a password: nobody is there to give it.
      env: { ...process.env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
    }).trim();
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string };
    const said = (stderr ?? '').trim().split('\n')[0] || message;
    throw new Error(`git ${args[0]} lukt niet: ${said}`, { cause: error });
  }
}

function tryGit(cwd: string, args: string[]): string | undefined {
  try {
    return runGit(cwd, args);
  } catch {
    return undefined;
  }
}
