import { runGraphQL } from './graphql.ts';
import { Refused, type Answer, type Call, type HostState, type Proposal } from './imitation.ts';
import { assertUnprotected, assertWriter, changeProposal, findProposal } from './imitation-proposals.ts';

type Args = Record<string, never> & Record<string, unknown>;

/**
 * The queries of Sveltia CMS: default branch, last commit, blobs, metadata and history of files, pull requests, state
 * of deployments (none); mutations createCommitOnBranch, createRef, and draft on and off.
 */
export function answerGraphQL(state: HostState, { body, user }: Call): Answer {
  const query = String(body.query);
  const write = (change: (input: Args) => unknown) => (args: Args) => {
    assertWriter(user);
    return change(args.input as unknown as Args);
  };
  try {
    const data = runGraphQL(query, (body.variables ?? {}) as Args, {
      repository: ({ owner, name }: Args) =>
        `${String(owner)}/${String(name)}` === state.project ? repository(state) : null,
      createCommitOnBranch: write((input) => createCommit(state, input, user.naam)),
      createRef: write((input) => createRef(state, input)),
      convertPullRequestToDraft: write((input) => setDraft(state, input, true)),
      markPullRequestReadyForReview: write((input) => setDraft(state, input, false)),
    });
    return { status: 200, body: { data } };
  } catch (error) {
    // GraphQL says no with 200 and a list of errors.
    return { status: 200, body: { data: null, errors: [{ message: (error as Error).message }] } };
  }
}

function repository(state: HostState): object {
  const { repo, branch } = state;
  repo.warm(branch);
  return {
    id: 'R_1',
    name: state.project.split('/')[1],
    defaultBranchRef: { name: branch },
    ref: ({ qualifiedName }: Args) => {
      const head = repo.head(String(qualifiedName).replace(/^refs\/heads\//, ''));
      return head ? { name: qualifiedName, target: commit(state, head) } : null;
    },
    object: ({ oid, expression }: Args) =>
      object(state, oid as string | undefined, expression as string | undefined),
    pullRequests: ({ headRefName, labels, states }: Args) => {
      const found = state.proposals.filter(
        (one) =>
          (!states || one.state.toUpperCase() === String(states)) &&
          (!headRefName || one.head === headRefName) &&
          (!labels || one.labels.some((label) => (labels as string[]).includes(label))),
      );
      return { totalCount: found.length, nodes: found.map((one) => pullRequest(state, one)) };
    },
  };
}

function commit({ repo }: HostState, oid: string): object {
  const node = (info: ReturnType<typeof repo.commitInfo>) => ({
    oid: info.oid,
    message: info.message,
    committedDate: info.date,
    author: {
      name: info.name,
      email: info.email,
      avatarUrl: '',
      user: { login: info.name, databaseId: info.name.length },
    },
  });
  return {
    oid,
    get committedDate() {
      return repo.commitInfo(oid).date;
    },
    file: ({ path }: Args) => ({ oid: repo.file(oid, String(path))?.oid ?? null }),
    history: ({ path }: Args) => {
      const info = path ? repo.lastCommit(oid, String(path)) : repo.commitInfo(oid);
      return { nodes: info ? [node(info)] : [] };
    },
    status: null,
    deployments: () => ({ nodes: [] }),
    checkSuites: () => ({ nodes: [] }),
  };
}

function object(state: HostState, oid?: string, expression?: string): object | null {
  const { repo } = state;
  const [branch, path] = [
    expression?.slice(0, expression.indexOf(':')),
    expression?.slice(expression.indexOf(':') + 1),
  ];
  const head = branch && repo.head(branch);
  const id = oid ?? (head && path ? repo.file(head, path)?.oid : undefined);
  if (!id) return null;
  if (repo.git(['cat-file', '-t', id]) === 'commit') return commit(state, id);
  const blob = repo.blob(id);
  const isBinary = blob.includes(0);
  return {
    oid: id,
    byteSize: blob.length,
    isBinary,
    isTruncated: false,
    text: isBinary ? null : blob.toString('utf8'),
  };
}

function pullRequest(state: HostState, one: Proposal): object {
  const changeType = { A: 'ADDED', M: 'MODIFIED', D: 'DELETED' };
  return {
    id: `PR_${one.number}`,
    number: one.number,
    title: one.title,
    url: `${state.adres}/${state.project}/pull/${one.number}`,
    isDraft: one.draft,
    isCrossRepository: false,
    createdAt: one.created,
    updatedAt: one.updated,
    headRefName: one.head,
    headRefOid: state.repo.head(one.head) ?? null,
    author: { login: one.author, avatarUrl: '', name: one.author, email: '', databaseId: one.author.length },
    labels: () => ({ nodes: one.labels.map((name) => ({ name })) }),
    files: () => ({
      nodes: state.repo
        .changed(one.base, one.head)
        .map(({ path, status }) => ({ path, changeType: changeType[status] })),
    }),
  };
}

function createCommit(state: HostState, input: Args, author: string): object {
  const { repo } = state;
  const { branchName } = input.branch as unknown as { branchName: string };
  assertUnprotected(state, branchName, 422);
  const head = repo.head(branchName);
  if (!head) throw new Refused(200, `No ref named ${branchName}`);
  if (head !== input.expectedHeadOid)
    throw new Refused(200, `Expected branch to point to "${String(input.expectedHeadOid)}" but it did not.`);
  const { additions = [], deletions = [] } = input.fileChanges as unknown as {
    additions?: { path: string; contents: string }[];
    deletions?: { path: string }[];
  };
  const changes = {
    ...Object.fromEntries(deletions.map(({ path }) => [path, null])),
    ...Object.fromEntries(additions.map(({ path, contents }) => [path, Buffer.from(contents, 'base64')])),
  };
  const { headline } = input.message as unknown as { headline: string };
  const oid = repo.commit(head, changes, headline, author);
  repo.setBranch(branchName, oid);
  return { commit: commit(state, oid) };
}

function createRef({ repo }: HostState, { name, oid }: Args): object {
  const branch = String(name).replace(/^refs\/heads\//, '');
  if (repo.branches().includes(branch))
    throw new Refused(200, `A ref named "${String(name)}" already exists in the repository.`);
  repo.setBranch(branch, String(oid));
  return { ref: { name: branch } };
}

function setDraft(state: HostState, { pullRequestId }: Args, draft: boolean): object {
  const number = Number(String(pullRequestId).slice(3));
  changeProposal(state, number, { draft });
  return { pullRequest: { isDraft: findProposal(state, number).draft } };
}
