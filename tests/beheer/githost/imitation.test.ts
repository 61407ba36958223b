import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startImitation, type Imitation, type Kind } from './imitation.ts';

// Each asks git many things, and git may have to wait for other suites.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const FILE = 'content/regios/twente/loket.yaml';
const base64 = (text: string) => Buffer.from(text).toString('base64');

/** How the CMS asks each host to change a file, on whatever branch it was told. */
const COMMIT: Record<Kind, (branch: string, head: string, blob: string) => [path: string, body: object]> = {
  github: (branch, head) => [
    '/api/graphql',
    {
      query:
        'mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid committedDate file_0: file(path: "content/regios/twente/loket.yaml") { oid } } } }',
      variables: {
        input: {
          branch: { repositoryNameWithOwner: 'loketten/site', branchName: branch },
          expectedHeadOid: head,
          fileChanges: { additions: [{ path: FILE, contents: base64('naam: Nieuw\n') }], deletions: [] },
          message: { headline: 'Wijziging' },
        },
      },
    },
  ],
  gitlab: (branch) => [
    '/api/v4/projects/loketten%2Fsite/repository/commits',
    {
      branch,
      commit_message: 'Wijziging',
      actions: [{ action: 'update', file_path: FILE, content: 'naam: Nieuw\n', encoding: 'text' }],
    },
  ],
  gitea: giteaCommit,
  forgejo: giteaCommit,
};

function giteaCommit(branch: string, _head: string, sha: string): [string, object] {
  return [
    '/api/v1/repos/loketten/site/contents',
    {
      branch,
      message: 'Wijziging',
      files: [{ operation: 'update', path: FILE, content: base64('naam: Nieuw\n'), sha }],
    },
  ];
}

describe.each<Kind>(['github', 'gitlab', 'gitea', 'forgejo'])('%s', (kind) => {
  let host: Imitation;
  const ask = async (path: string, body?: object, method = body ? 'POST' : 'GET') => {
    const answer = await fetch(`${host.adres}${path}`, {
      method,
      headers: { authorization: 'Bearer t' },
      body: body ? JSON.stringify(body) : null,
    });
    return { status: answer.status, text: await answer.text() };
  };
  const change = (branch: string) =>
    ask(...COMMIT[kind](branch, host.git.head(branch)!, host.git.file(branch, FILE)!.oid));

  beforeAll(async () => {
    host = await startImitation(kind, {
      files: { [FILE]: 'naam: Oud\n', 'README.md': 'x\n' },
      users: [{ naam: 'voorbeeld-twente', token: 't' }],
    });
    host.git.setBranch('voorstel-twente', host.git.head('main')!);
  });
  afterAll(() => host.stop());

  test('refuses the way the CMS saves when it goes to the protected branch', async () => {
    const before = host.git.head('main');
    const { status, text } = await change('main');
    // GraphQL says no with 200 and a list of errors.
    expect(status).toBe(kind === 'github' ? 200 : 403);
    expect(text).toMatch(
      kind === 'github' ? /"errors":\[\{"message":"Changes must be made through a pull request/ : /protected/,
    );
    expect(host.git.head('main')).toBe(before);
  });

  test('takes it on another branch', async () => {
    const { status } = await change('voorstel-twente');
    expect(status).toBeLessThan(300);
    expect(host.git.git(['show', `voorstel-twente:${FILE}`])).toBe('naam: Nieuw');
  });

  test('says so, and notes it, when something is asked that it does not imitate', async () => {
    await ask(kind === 'github' ? '/api/v3/zen' : '/api/v9/zen');
    expect(host.log.at(-1)).toMatch(/zen$/);
  });
});

test('GitHub answers the questions with which the CMS reads a site', async () => {
  const host = await startImitation('github', {
    files: { [FILE]: 'naam: Oud\n' },
    users: [{ naam: 'voorbeeld-twente', token: 't' }],
  });
  const sha = host.git.file('main', FILE)!.oid;
  const query = `query($owner: String!, $repo: String!, $branch: String!) { repository(owner: $owner, name: $repo) {
    defaultBranchRef { name }
    content_0: object(oid: "${sha}") { ... on Blob { text isTruncated } }
    commit_0: ref(qualifiedName: $branch) { target { ... on Commit { history(first: 1, path: "${FILE}") { nodes { author { name user { id: databaseId login } } } } } } }
    none: ref(qualifiedName: "weg") { name } } }`;
  const answer = await fetch(`${host.adres}/api/graphql`, {
    method: 'POST',
    headers: { authorization: 'token t' },
    body: JSON.stringify({ query, variables: { owner: 'loketten', repo: 'site', branch: 'main' } }),
  });
  expect(await answer.json()).toEqual({
    data: {
      repository: {
        defaultBranchRef: { name: 'main' },
        content_0: { text: 'naam: Oud\n', isTruncated: false },
        commit_0: {
          target: { history: { nodes: [{ author: { name: 'begin', user: { id: 5, login: 'begin' } } }] } },
        },
        none: null,
      },
    },
  });
  await host.stop();
});
