import type { GitHostInstelling } from '../githost/git-host.ts';

/** A request that the CMS is about to send. */
export interface Verzoek {
  url: string;
  method: string;
  /** Text of the body, where it has one. */
  body?: string | undefined;
}

/**
 * Whether a request would change the main branch without a proposal. The host's own protection of that branch comes
 * first; this keeps the CMS from even trying, for it takes records away and uploads pictures without a proposal.
 * Merging an accepted proposal is no such request: the host asks who may.
 */
export function wijzigtHoofdtak({ url, method, body }: Verzoek, host: GitHostInstelling): boolean {
  if (method === 'GET' || method === 'HEAD') return false;
  const path = decodeURIComponent(new URL(url).pathname);
  if (/\/(git\/refs\/heads|branches|repository\/branches)\//.test(path)) return path.endsWith(`/${host.tak}`);
  const data = parse(body);
  if (path.endsWith('/graphql')) return commitsTo(data, host.tak);
  if (/\/(contents|repository\/(commits|files))(\/|$)/.test(path))
    return (branchOf(data, new URL(url)) ?? host.tak) === host.tak;
  return false;
}

/** Branch that a REST request writes to; without one, hosts take the main branch. */
function branchOf(data: Body, url: URL): string | undefined {
  return data.new_branch ?? data.branch ?? url.searchParams.get('branch') ?? undefined;
}

function commitsTo({ query, variables }: Body, tak: string): boolean {
  if (!query?.includes('createCommitOnBranch')) return false;
  const branch = variables?.input?.branch?.branchName;
  return branch === undefined || branch.replace(/^refs\/heads\//, '') === tak;
}

interface Body {
  branch?: string;
  new_branch?: string;
  query?: string;
  variables?: { input?: { branch?: { branchName?: string } } };
}

function parse(body: string | undefined): Body {
  try {
    return (JSON.parse(body ?? '{}') ?? {}) as Body;
  } catch {
    return {};
  }
}
