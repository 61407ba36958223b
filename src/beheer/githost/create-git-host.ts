import type { GitHost, GitHostInstelling } from './git-host.ts';
import { createGitea } from './gitea.ts';
import { createGitHub } from './github.ts';
import { createGitLab } from './gitlab.ts';
import { createHostClient } from './host-client.ts';

const CREATE = { github: createGitHub, gitlab: createGitLab, gitea: createGitea };

/**
 * The git host as the owner of a token sees it.
 * @param token personal or OAuth token that may write to branches and open proposals
 * @param fetch for tests; the browser's own by default
 */
export function createGitHost(
  instelling: GitHostInstelling,
  token: string,
  fetch?: typeof globalThis.fetch,
): GitHost {
  // Gitea takes an OAuth token as Bearer as well, and a personal one only as `token` before 1.19.
  const authorization = instelling.soort === 'gitea' ? `token ${token}` : `Bearer ${token}`;
  return CREATE[instelling.soort](instelling, createHostClient(instelling, authorization, fetch));
}
