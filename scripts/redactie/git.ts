import { spawnSync } from 'node:child_process';

/** Options for one call of git. */
export interface GitOptions {
  input?: string;
  /** Another index than that of the working copy. */
  index?: string;
}

/** Git in one repository, by plumbing only: a proposal is never checked out, so nothing in it can run. */
export interface Git {
  /** Output without the last line end. Throws {@link GitFout} when git fails. */
  text(args: string[], options?: GitOptions): string;
  bytes(args: string[], options?: GitOptions): Buffer;
  /** True when git ends without a mistake. */
  succeeds(args: string[]): boolean;
}

/** Git failed; the message is what git says. */
export class GitFout extends Error {
  override name = 'GitFout';
}

// A setting in the repository must not start a program or change what git prints.
const SAFE = [
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.quotePath=false',
  '-c',
  'user.name=Redactie',
  '-c',
  'user.email=redactie@redactie.example',
];
const MAX_OUTPUT = 1 << 29;

/** @param dir folder of the repository */
export function openGit(dir: string): Git {
  const run = (args: string[], { input, index }: GitOptions = {}) =>
    spawnSync('git', [...SAFE, ...args], {
      cwd: dir,
      input: input ?? '',
      maxBuffer: MAX_OUTPUT,
      env: { ...process.env, GIT_TERMINAL_PROMPT: '0', ...(index ? { GIT_INDEX_FILE: index } : {}) },
    });
  const bytes = (args: string[], options?: GitOptions): Buffer => {
    const { status, stdout, stderr, error } = run(args, options);
    if (error) throw new GitFout(`git ${args[0]}: ${error.message}`, { cause: error });
    if (status !== 0) throw new GitFout(`git ${args[0]}: ${String(stderr).trim()}`);
    return stdout;
  };
  return {
    bytes,
    text: (args, options) => bytes(args, options).toString('utf8').replace(/\n$/, ''),
    succeeds: (args) => run(args).status === 0,
  };
}

/** Id of the commit that a name stands for. */
export function commitOf(git: Git, name: string): string {
  try {
    return git.text(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  } catch {
    throw new GitFout(`"${name}" is geen tak en geen commit.`);
  }
}
