import { createHash } from 'node:crypto';
import type { Changes } from './git-repo.ts';
import { answerGraphQL } from './imitation-gitlab-graphql.ts';
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
 * GitLab, API v4 and GraphQL. Imitated: user, avatar, users of the project, branches, files (with raw), commits (read,
 * and change of several files), merge requests (open, change, list, diffs, merge), deployments and statuses (none);
 * GraphQL: rootRef, tree with blobs and lastCommit, blobs.
 */
export function gitlabRoutes(state: HostState, call: Call): Answer | undefined {
  const { method, path, user, query, body } = call;
  const ok = (answer: unknown): Answer => ({ status: 200, body: answer });
  if (path === '/api/graphql') return answerGraphQL(state, call);
  if (path === '/api/v4/user') return ok(userBody(state, user.naam));
  if (path === '/api/v4/avatar') return ok({ avatar_url: null });
  const prefix = `/api/v4/projects/${encodeURIComponent(state.project)}`;
  if (!path.startsWith(`${prefix}/`)) return { status: 404, body: { message: '404 Project Not Found' } };
  const rest = decodeURIComponent(path.slice(prefix.length + 1));
  const [, area = '', tail = ''] =
    /^(users|repository\/(?:branches|files|commits)|merge_requests|deployments)\/?(.*)$/s.exec(rest) ?? [];
  if (method !== 'GET') assertWriter(user);
  switch (`${method} ${area}`) {
    case 'GET users':
      return ok(
        state.users
          .filter(({ naam }) => naam.includes(query.get('search') ?? ''))
          .map(({ naam }) => userBody(state, naam)),
      );
    case 'GET deployments':
      return ok([]);
    case 'GET repository/branches':
      return ok(branchBody(state, tail));
    case 'DELETE repository/branches':
      assertUnprotected(state, tail, 403);
      state.repo.deleteBranch(tail);
      return { status: 204 };
    case 'GET repository/files':
      return readFile(state, tail, query.get('ref') ?? state.branch);
    case 'GET repository/commits':
      return ok(tail.endsWith('/statuses') ? [] : commitsOf(state, query));
    case 'POST repository/commits':
      return changeFiles(state, call);
    case 'GET merge_requests':
      return ok(readMerges(state, tail, query));
    case 'POST merge_requests':
      return { status: 201, body: mergeBody(state, openMerge(state, call)) };
    case 'PUT merge_requests':
      if (tail.endsWith('/merge')) return merge(state, call, parseInt(tail, 10));
      changeProposal(state, Number(tail), mergeChange(findProposal(state, Number(tail)), body));
      return ok(mergeBody(state, findProposal(state, Number(tail))));
  }
  return undefined;
}

function notFound(what: string): never {
  throw new Refused(404, `404 ${what} Not Found`);
}

function userBody({ adres, users }: HostState, username: string): object {
  const id = users.findIndex(({ naam }) => naam === username) + 1;
  return {
    id,
    username,
    name: username,
    email: `${username}@accounts.example`,
    avatar_url: '',
    web_url: `${adres}/${username}`,
  };
}

function branchBody({ repo, branch }: HostState, name: string): object {
  if (!repo.branches().includes(name)) notFound('Branch');
  const { oid, message, date } = repo.commitInfo(repo.head(name)!);
  return { name, protected: name === branch, commit: { id: oid, message, committed_date: date } };
}

function readFile({ repo }: HostState, tail: string, ref: string): Answer {
  const raw = tail.endsWith('/raw');
  const path = raw ? tail.slice(0, -4) : tail;
  if (!repo.head(ref)) notFound('Commit');
  const found = repo.file(ref, path) ?? notFound('File');
  const blob = repo.blob(found.oid);
  if (raw) return { status: 200, body: blob };
  return {
    status: 200,
    body: {
      file_path: path,
      encoding: 'base64',
      content: blob.toString('base64'),
      content_sha256: createHash('sha256').update(blob).digest('hex'),
      blob_id: found.oid,
      commit_id: repo.head(ref),
      last_commit_id: repo.lastCommit(ref, path)!.oid,
    },
  };
}

function commitsOf({ repo, branch }: HostState, query: URLSearchParams): object[] {
  const info = repo.lastCommit(query.get('ref_name') ?? branch, query.get('path') ?? '');
  return info
    ? [
        {
          id: info.oid,
          author_name: info.name,
          author_email: info.email,
          committed_date: info.date,
          message: info.message,
        },
      ]
    : [];
}

interface FileAction {
  action: 'create' | 'update' | 'delete' | 'move';
  file_path: string;
  previous_path?: string;
  content?: string;
  encoding?: 'text' | 'base64';
  last_commit_id?: string;
}

function changeFiles(state: HostState, { body, user }: Call): Answer {
  const { repo } = state;
  const branch = String(body.branch);
  assertUnprotected(state, branch, 403);
  const exists = repo.branches().includes(branch);
  const start = body.start_sha ?? body.start_branch;
  if (exists && start)
    throw new Refused(
      400,
      `A branch called '${branch}' already exists. Switch to that branch in order to make changes`,
    );
  const head = repo.head(exists ? branch : String(start)) ?? notFound('Branch');
  const changes: Changes = {};
  for (const one of body.actions as unknown as FileAction[]) {
    const now = repo.file(head, one.previous_path ?? one.file_path);
    if (one.action === 'create' && now) throw new Refused(400, 'A file with this name already exists');
    if (one.action !== 'create' && !now) throw new Refused(400, "A file with this name doesn't exist");
    if (one.last_commit_id && repo.lastCommit(head, one.file_path)?.oid !== one.last_commit_id)
      throw new Refused(
        400,
        `You are attempting to update a file that has changed since you started editing it.`,
      );
    if (one.action === 'move' && one.previous_path) changes[one.previous_path] = null;
    changes[one.file_path] =
      one.action === 'delete'
        ? null
        : Buffer.from(one.content ?? '', one.encoding === 'base64' ? 'base64' : 'utf8');
  }
  const oid = repo.commit(head, changes, String(body.commit_message), user.naam);
  repo.setBranch(branch, oid);
  return { status: 201, body: { id: oid, committed_date: repo.commitInfo(oid).date } };
}

function openMerge(state: HostState, { body, user }: Call): Proposal {
  const text = body as unknown as Record<string, string | undefined>;
  return openProposal(state, user, {
    title: text.title ?? '',
    body: text.description ?? '',
    head: text.source_branch ?? '',
    base: text.target_branch ?? '',
    labels: split(text.labels),
  });
}

function split(labels: unknown): string[] {
  return typeof labels === 'string' && labels ? labels.split(',') : [];
}

function mergeChange(one: Proposal, body: Call['body']): Partial<Proposal> {
  const gone = split(body.remove_labels);
  return {
    ...(typeof body.title === 'string' ? { title: body.title } : {}),
    labels: [...new Set([...one.labels.filter((label) => !gone.includes(label)), ...split(body.add_labels)])],
    ...(body.state_event === 'close' ? { state: 'closed' as const } : {}),
  };
}

function mergeBody(state: HostState, one: Proposal): object {
  const state_ = one.state === 'open' ? 'opened' : one.state;
  return {
    id: 1000 + one.number,
    iid: one.number,
    title: one.title,
    description: one.body,
    state: state_,
    web_url: `${state.adres}/${state.project}/-/merge_requests/${one.number}`,
    source_branch: one.head,
    target_branch: one.base,
    sha: state.repo.head(one.head) ?? null,
    labels: one.labels,
    detailed_merge_status: 'mergeable',
    author: { id: 1, username: one.author, name: one.author },
    created_at: one.created,
    updated_at: one.updated,
  };
}

function readMerges(state: HostState, tail: string, query: URLSearchParams): unknown {
  if (/^\d+$/.test(tail)) return mergeBody(state, findProposal(state, Number(tail)));
  if (tail.endsWith('/diffs')) {
    const { base, head } = findProposal(state, parseInt(tail, 10));
    return state.repo.changed(base, head).map(({ path, status }) => ({
      old_path: path,
      new_path: path,
      new_file: status === 'A',
      deleted_file: status === 'D',
      renamed_file: false,
    }));
  }
  const labels = split(query.get('labels'));
  return state.proposals
    .filter(
      (one) =>
        (query.get('state') !== 'opened' || one.state === 'open') &&
        (!query.has('source_branch') || one.head === query.get('source_branch')) &&
        labels.every((label) => one.labels.includes(label)),
    )
    .map((one) => mergeBody(state, one));
}

function merge(state: HostState, { user, body }: Call, number: number): Answer {
  assertMayMerge(user, 401, '401 Unauthorized');
  const { base, head, title } = findProposal(state, number);
  state.repo.merge(base, head, String(body.merge_commit_message ?? title), user.naam);
  if (body.should_remove_source_branch) state.repo.deleteBranch(head);
  changeProposal(state, number, { state: 'merged' });
  return { status: 200, body: mergeBody(state, findProposal(state, number)) };
}
