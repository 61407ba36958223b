import { Refused, type Answer, type Call, type HostState, type Proposal } from './imitation.ts';
import type { Changes } from './git-repo.ts';
import {
  assertMayMerge,
  assertUnprotected,
  assertWriter,
  changeProposal,
  findProposal,
  openProposal,
} from './imitation-proposals.ts';

/**
 * Gitea 1.24 and Forgejo 13, API v1. Imitated: version, settings, user, repository, branches, git/trees, git/blobs (many
 * at once on Forgejo), file-contents (Gitea), raw, media, contents (read, and write of several files), commits, pulls.
 */
export function giteaRoutes(state: HostState, call: Call): Answer | undefined {
  const { method, path, user, query } = call;
  const ok = (body: unknown): Answer => ({ status: 200, body });
  if (path === '/api/v1/version')
    return ok({ version: state.kind === 'forgejo' ? '13.0.3+gitea-1.22.0' : '1.24.7' });
  if (path === '/api/v1/settings/api')
    return ok({
      max_response_items: 50,
      default_paging_num: 30,
      default_git_trees_per_page: 1000,
      default_max_blob_size: 10_485_760,
    });
  if (path === '/api/v1/user')
    return ok({
      id: user.naam.length,
      login: user.naam,
      full_name: user.naam,
      email: `${user.naam}@accounts.example`,
      avatar_url: '',
      html_url: `${state.adres}/${user.naam}`,
    });
  const prefix = `/api/v1/repos/${state.project}`;
  if (path === prefix)
    return ok({
      default_branch: state.branch,
      permissions: { pull: true, push: user.schrijft !== false, admin: false },
    });
  if (!path.startsWith(`${prefix}/`))
    return { status: 404, body: { message: "The target couldn't be found." } };
  const rest = decodeURIComponent(path.slice(prefix.length + 1));
  const [, area = '', tail = ''] =
    /^(branches|git\/trees|git\/blobs|file-contents|raw|media|contents|commits|pulls)\/?(.*)$/s.exec(rest) ??
    [];
  if (method !== 'GET' && area !== 'file-contents') assertWriter(user);
  switch (`${method} ${area}`) {
    case 'GET branches':
      return ok(branchBody(state, tail));
    case 'DELETE branches':
      assertUnprotected(state, tail, 403);
      state.repo.deleteBranch(tail);
      return { status: 204 };
    case 'GET git/trees':
      return ok({
        truncated: false,
        tree: state.repo
          .tree(tail)
          .map(({ path: name, oid, size }) => ({ path: name, type: 'blob', sha: oid, size })),
      });
    case 'GET git/blobs':
      if (state.kind !== 'forgejo' || tail) return undefined;
      return ok(
        (query.get('shas') ?? '')
          .split(',')
          .map((sha) => ({ sha, encoding: 'base64', content: state.repo.blob(sha).toString('base64') })),
      );
    case 'POST file-contents':
      if (state.kind !== 'gitea') return undefined;
      return ok(
        (call.body.files as unknown as string[]).map((name) =>
          contents(state, name, query.get('ref') ?? state.branch),
        ),
      );
    case 'GET contents':
      return ok(contents(state, tail, query.get('ref') ?? state.branch) ?? notFound());
    case 'GET raw':
      return { status: 200, body: bytesOf(state, tail, query.get('ref') ?? state.branch) };
    case 'GET media':
      return {
        status: 200,
        body: bytesOf(state, tail.slice(tail.indexOf('/') + 1), tail.slice(0, tail.indexOf('/'))),
      };
    case 'POST contents':
      return changeFiles(state, call);
    case 'GET commits':
      return ok(commitsOf(state, query));
    case 'GET pulls':
      return ok(listPulls(state, query));
    case 'POST pulls':
      return tail ? mergePull(state, call, parseInt(tail, 10)) : { status: 201, body: openPull(state, call) };
    case 'PATCH pulls':
      changeProposal(state, Number(tail), { state: call.body.state === 'closed' ? 'closed' : 'open' });
      return { status: 201, body: pullBody(state, findProposal(state, Number(tail))) };
  }
  return undefined;
}

function notFound(): never {
  throw new Refused(404, "The target couldn't be found.");
}

function branchBody({ repo, branch }: HostState, name: string): object {
  const head = repo.branches().includes(name) ? repo.head(name)! : notFound();
  return { name, protected: name === branch, commit: { id: head, message: repo.commitInfo(head).message } };
}

function contents({ repo }: HostState, path: string, ref: string): object | null {
  const found = repo.head(ref) ? repo.file(ref, path) : undefined;
  return found
    ? {
        type: 'file',
        path,
        sha: found.oid,
        size: found.size,
        encoding: 'base64',
        content: repo.blob(found.oid).toString('base64'),
      }
    : null;
}

function bytesOf({ repo }: HostState, path: string, ref: string): Buffer {
  return repo.blob((repo.file(ref, path) ?? notFound()).oid);
}

/** Several files in one commit, on the branch itself or on a new one that starts there. */
function changeFiles(state: HostState, { body, user }: Call): Answer {
  const { repo } = state;
  const from = String(body.branch ?? state.branch);
  const to = String(body.new_branch ?? from);
  assertUnprotected(state, to, 403);
  const head = repo.branches().includes(from) ? repo.head(from)! : notFound();
  if (to !== from && repo.branches().includes(to)) throw new Refused(409, 'branch already exists');
  const changes: Changes = {};
  for (const one of body.files as unknown as {
    operation: string;
    path: string;
    content?: string;
    sha?: string;
    from_path?: string;
  }[]) {
    const now = repo.file(head, one.from_path ?? one.path);
    if (one.operation === 'create' && now)
      throw new Refused(422, `repository file already exists [path: ${one.path}]`);
    if (one.operation !== 'create' && now?.oid !== one.sha)
      throw new Refused(422, `sha does not match [given: ${one.sha ?? ''}, expected: ${now?.oid ?? ''}]`);
    if (one.from_path) changes[one.from_path] = null;
    changes[one.path] = one.operation === 'delete' ? null : Buffer.from(one.content ?? '', 'base64');
  }
  const oid = repo.commit(head, changes, String(body.message), user.naam);
  repo.setBranch(to, oid);
  const files = Object.keys(changes).map((path) => contents(state, path, oid));
  return { status: 201, body: { commit: { sha: oid, created: repo.commitInfo(oid).date }, files } };
}

function commitsOf({ repo }: HostState, query: URLSearchParams): object[] {
  const info = repo.lastCommit(query.get('sha') ?? 'main', query.get('path') ?? '');
  if (!info) return [];
  const { oid, name, email, date, message } = info;
  return [
    {
      sha: oid,
      created: date,
      commit: { message, author: { name, email, date } },
      author: { login: name, avatar_url: '' },
    },
  ];
}

function pullBody(state: HostState, one: Proposal): object {
  return {
    number: one.number,
    title: one.title,
    body: one.body,
    state: one.state === 'open' ? 'open' : 'closed',
    merged: one.state === 'merged',
    html_url: `${state.adres}/${state.project}/pulls/${one.number}`,
    head: { ref: one.head, sha: state.repo.head(one.head) },
    base: { ref: one.base },
    user: { login: one.author },
  };
}

function openPull(state: HostState, { body, user }: Call): object {
  const { title, body: text = '', head, base } = body as unknown as Record<string, string>;
  return pullBody(state, openProposal(state, user, { title: title!, body: text, head: head!, base: base! }));
}

function listPulls(state: HostState, query: URLSearchParams): object[] {
  const found = state.proposals.filter((one) => one.state === (query.get('state') ?? 'open'));
  const [limit, page] = [Math.min(Number(query.get('limit') ?? 30), 50), Number(query.get('page') ?? 1)];
  return found.slice((page - 1) * limit, page * limit).map((one) => pullBody(state, one));
}

function mergePull(state: HostState, { user }: Call, number: number): Answer {
  assertMayMerge(user, 405, 'Does not have enough approvals');
  const { base, head, title } = findProposal(state, number);
  state.repo.merge(base, head, title, user.naam);
  changeProposal(state, number, { state: 'merged' });
  return { status: 200, body: {} };
}
