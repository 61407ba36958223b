import { describe, expect, test } from 'vitest';
import { wijzigtHoofdtak, type Verzoek } from '../../../src/beheer/cms/bewaak-hoofdtak.ts';
import type { GitHostInstelling } from '../../../src/beheer/githost/git-host.ts';

const host: GitHostInstelling = {
  soort: 'github',
  adres: 'https://git.example',
  api: 'https://git.example/api/v3',
  project: 'loketten/site',
  tak: 'main',
};
const commit = (branchName?: string) =>
  JSON.stringify({
    query:
      'mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }',
    variables: {
      input: { branch: { repositoryNameWithOwner: 'loketten/site', ...(branchName ? { branchName } : {}) } },
    },
  });
const send = (method: string, path: string, body?: string): Verzoek => ({
  url: `https://git.example${path}`,
  method,
  body,
});

describe('a request that would change the main branch without a proposal is seen', () => {
  test.each<[string, Verzoek]>([
    ['a commit on GitHub', send('POST', '/api/graphql', commit('main'))],
    ['the same, by its full name', send('POST', '/api/graphql', commit('refs/heads/main'))],
    ['a commit that names no branch', send('POST', '/api/graphql', commit())],
    [
      'moving the branch itself',
      send('PATCH', '/api/v3/repos/loketten/site/git/refs/heads/main', '{"sha":"1"}'),
    ],
    ['taking the branch away', send('DELETE', '/api/v4/projects/1/repository/branches/main')],
    [
      'a commit on GitLab',
      send('POST', '/api/v4/projects/1/repository/commits', '{"branch":"main","actions":[]}'),
    ],
    ['a file on Gitea', send('POST', '/api/v1/repos/loketten/site/contents', '{"branch":"main","files":[]}')],
    [
      'a file on Gitea, on the branch that it takes by itself',
      send('PUT', '/api/v1/repos/loketten/site/contents/a.yaml', '{}'),
    ],
  ])('%s', (_, verzoek) => {
    expect(wijzigtHoofdtak(verzoek, host)).toBe(true);
  });
});

describe('what proposes, reads or is judged by the host passes', () => {
  test.each<[string, Verzoek]>([
    ['a commit on a branch of its own', send('POST', '/api/graphql', commit('cms/loket/loket'))],
    ['a query', send('POST', '/api/graphql', '{"query":"query { viewer { login } }"}')],
    ['reading the branch', send('GET', '/api/v3/repos/loketten/site/git/refs/heads/main')],
    [
      'a commit on GitLab, on a new branch',
      send('POST', '/api/v4/projects/1/repository/commits', '{"branch":"cms/x","start_branch":"main"}'),
    ],
    [
      'a file on Gitea, on the branch of the regio',
      send('POST', '/api/v1/repos/loketten/site/contents', '{"branch":"voorstel-twente"}'),
    ],
    [
      'many files read at once from Gitea',
      send('POST', '/api/v1/repos/loketten/site/file-contents?ref=main', '{"files":[]}'),
    ],
    [
      'merging an accepted proposal: the host asks who may',
      send('PUT', '/api/v3/repos/loketten/site/pulls/3/merge', '{}'),
    ],
    [
      'taking away the branch of a proposal',
      send('DELETE', '/api/v3/repos/loketten/site/git/refs/heads/cms/main-straat'),
    ],
  ])('%s', (_, verzoek) => {
    expect(wijzigtHoofdtak(verzoek, host)).toBe(false);
  });
});
