import { answerGraphQL } from './imitation-github-graphql.ts';
import { Refused, type Answer, type Call, type HostState, type Proposal } from './imitation.ts';
import {
  assertMayMerge,
  assertUnprotected,
  assertWriter,
  changeProposal,
  findProposal,
  openProposal,
} from './imitation-proposals.ts';

/**
 * GitHub, REST as for GitHub Enterprise (`/api/v3`) and GraphQL (`/api/graphql`). Imitated: user, collaborators,
 * contents (read), git/ref, git/commits, git/trees, git/blobs, git/refs, pulls (open, change, merge, files), labels.
 */
export function githubRoutes(state: HostState, call: Call): Answer | undefined {
  const { method, path, body, user } = call;
  if (path === '/api/graphql') return answerGraphQL(state, call);
  if (method === 'GET' && path === '/api/v3/user') return { status: 200, body: userBody(state, user.naam) };
  const prefix = `/api/v3/repos/${state.project}`;
  if (!path.startsWith(`${prefix}/`)) return { status: 404, body: { message: 'Not Found' } };
  const rest = decodeURIComponent(path.slice(prefix.length + 1));
  const [, area = '', tail = ''] =
    /^(collaborators|contents|git\/(?:refs|ref|commits|trees|blobs)|pulls|issues)\/?(.*)$/s.exec(rest) ?? [];
  if (method !== 'GET') assertWriter(user);
  switch (`${method} ${area}`) {
    case 'GET collaborators':
      return { status: state.users.some(({ naam }) => naam === tail) ? 204 : 404 };
    case 'GET contents':
      return readContents(state, tail, call.query.get('ref') ?? state.branch);
    case 'GET git/ref':
      return refBody(state, tail.replace(/^heads\//, ''));
    case 'GET git/commits':
      return {
        status: 200,
        body: { sha: tail, tree: { sha: state.repo.git(['rev-parse', `${tail}^{tree}`]) } },
      };
    case 'GET git/trees':
      return readTree(state, tail);
    case 'GET git/blobs':
      return readBlob(state, tail, /raw/.test(call.headers.accept ?? ''));
    case 'POST git/trees':
      return {
        status: 201,
        body: { sha: state.repo.writeTree(String(body.base_tree), treeChanges(body.tree)) },
      };
    case 'POST git/commits':
      return {
        status: 201,
        body: {
          sha: state.repo.commitTree(
            String(body.tree),
            body.parents as unknown as string[],
            String(body.message),
            user.naam,
          ),
        },
      };
    case 'POST git/refs':
      return createRef(state, String(body.ref).replace(/^refs\/heads\//, ''), String(body.sha));
    case 'PATCH git/refs':
      assertUnprotected(state, tail.replace(/^heads\//, ''), 422);
      state.repo.setBranch(tail.replace(/^heads\//, ''), String(body.sha));
      return refBody(state, tail.replace(/^heads\//, ''));
    case 'DELETE git/refs':
      assertUnprotected(state, tail.replace(/^heads\//, ''), 422);
      state.repo.deleteBranch(tail.replace(/^heads\//, ''));
      return { status: 204 };
    case 'POST pulls':
      return { status: 201, body: pullBody(state, openProposal(state, user, pullFields(body))) };
    case 'PATCH pulls':
      changeProposal(state, Number(tail), body.state === 'closed' ? { state: 'closed' } : { state: 'open' });
      return { status: 200, body: pullBody(state, findProposal(state, Number(tail))) };
    case 'PUT pulls':
      return mergePull(state, call, parseInt(tail, 10));
    case 'GET pulls':
      return listPulls(state, call, tail);
    case 'GET issues':
      return {
        status: 200,
        body: { labels: findProposal(state, parseInt(tail, 10)).labels.map((name) => ({ name })) },
      };
    case 'PATCH issues':
    case 'POST issues':
      changeProposal(state, parseInt(tail, 10), { labels: body.labels as unknown as string[] });
      return { status: 200, body: {} };
  }
  return undefined;
}

function userBody({ adres }: HostState, login: string): object {
  return {
    id: login.length,
    login,
    name: login,
    email: `${login}@accounts.example`,
    avatar_url: '',
    html_url: `${adres}/${login}`,
  };
}

function readContents({ repo }: HostState, path: string, ref: string): Answer {
  const head = repo.head(ref);
  const found = head ? repo.file(head, path) : undefined;
  if (!found) throw new Refused(404, 'Not Found');
  const large = found.size > 1_000_000;
  const content = large ? '' : repo.blob(found.oid).toString('base64').replaceAll(/.{60}/g, '$&\n');
  return {
    status: 200,
    body: {
      type: 'file',
      path,
      sha: found.oid,
      size: found.size,
      content,
      encoding: large ? 'none' : 'base64',
    },
  };
}

function refBody({ repo }: HostState, branch: string): Answer {
  const sha = repo.head(branch);
  if (!sha) throw new Refused(404, 'Not Found');
  return { status: 200, body: { ref: `refs/heads/${branch}`, object: { sha, type: 'commit' } } };
}

function readTree({ repo }: HostState, ref: string): Answer {
  const tree = repo
    .tree(ref)
    .map(({ path, oid, size }) => ({ path, mode: '100644', type: 'blob', sha: oid, size }));
  return { status: 200, body: { sha: repo.head(ref), tree, truncated: false } };
}

function readBlob({ repo }: HostState, oid: string, raw: boolean): Answer {
  const blob = repo.blob(oid);
  if (raw) return { status: 200, body: blob };
  return {
    status: 200,
    body: { sha: oid, size: blob.length, content: blob.toString('base64'), encoding: 'base64' },
  };
}

function treeChanges(tree: unknown): Record<string, string | null> {
  return Object.fromEntries(
    (tree as { path: string; content?: string; sha?: null }[]).map(({ path, content }) => [
      path,
      content ?? null,
    ]),
  );
}

function createRef({ repo }: HostState, branch: string, sha: string): Answer {
  if (repo.branches().includes(branch)) throw new Refused(422, 'Reference already exists');
  repo.setBranch(branch, sha);
  return { status: 201, body: { ref: `refs/heads/${branch}`, object: { sha } } };
}

function pullFields(body: Call['body']) {
  return {
    title: String(body.title),
    body: String(body.body ?? ''),
    head: String(body.head),
    base: String(body.base),
    draft: body.draft === true,
  };
}

export function pullBody(state: HostState, pull: Proposal): object {
  return {
    number: pull.number,
    node_id: `PR_${pull.number}`,
    title: pull.title,
    body: pull.body,
    state: pull.state === 'open' ? 'open' : 'closed',
    draft: pull.draft,
    html_url: `${state.adres}/${state.project}/pull/${pull.number}`,
    head: { ref: pull.head, sha: state.repo.head(pull.head) },
    base: { ref: pull.base },
    created_at: pull.created,
    updated_at: pull.updated,
  };
}

function mergePull(state: HostState, { user, body }: Call, number: number): Answer {
  assertMayMerge(user, 405, 'At least 1 approving review is required by reviewers with write access.');
  const pull = findProposal(state, number);
  const sha = state.repo.merge(pull.base, pull.head, String(body.commit_title ?? pull.title), user.naam);
  changeProposal(state, number, { state: 'merged' });
  return { status: 200, body: { sha, merged: true } };
}

function listPulls(state: HostState, { query }: Call, tail: string): Answer {
  const files = /^(\d+)\/files$/.exec(tail);
  if (files) {
    const { base, head } = findProposal(state, Number(files[1]));
    const status = { A: 'added', M: 'modified', D: 'removed' };
    return {
      status: 200,
      body: state.repo.changed(base, head).map((one) => ({ filename: one.path, status: status[one.status] })),
    };
  }
  const head = query.get('head')?.split(':').at(-1);
  const found = state.proposals.filter((one) => one.state === 'open' && (!head || one.head === head));
  return { status: 200, body: found.map((one) => pullBody(state, one)) };
}
