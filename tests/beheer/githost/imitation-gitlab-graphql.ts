import { runGraphQL } from './graphql.ts';
import type { Answer, Call, HostState } from './imitation.ts';

type Args = Record<string, never> & Record<string, unknown>;

const PAGE = 100;

/** The queries of Sveltia CMS: rootRef, tree with blobs and lastCommit, blobs. */
export function answerGraphQL(state: HostState, { body }: Call): Answer {
  const { repo, branch, project } = state;
  repo.warm(branch);
  const tree = ({ ref }: Args) => {
    const head = repo.head(String(ref));
    if (!head) return null;
    const { oid, message } = repo.commitInfo(head);
    return {
      lastCommit: { sha: oid, message },
      blobs: ({ after }: Args) => {
        const all = repo.tree(head);
        const start = Number(after || 0);
        const nodes = all
          .slice(start, start + PAGE)
          .map((entry) => ({ type: 'blob', path: entry.path, sha: entry.oid }));
        return {
          nodes,
          pageInfo: { endCursor: String(start + PAGE), hasNextPage: start + PAGE < all.length },
        };
      },
    };
  };
  const blobs = ({ ref, paths }: Args) => {
    const byPath = new Map(repo.tree(String(ref)).map((entry) => [entry.path, entry]));
    const found = (paths as unknown as string[]).flatMap((path) => byPath.get(path) ?? []);
    return {
      nodes: found.map(({ path, oid, size }) => ({
        path,
        oid,
        size: String(size),
        rawTextBlob: () => repo.blob(oid).toString('utf8'),
      })),
    };
  };
  try {
    const data = runGraphQL(String(body.query), (body.variables ?? {}) as Args, {
      project: ({ fullPath }: Args) =>
        String(fullPath) === project ? { repository: { rootRef: branch, tree, blobs } } : null,
    });
    return { status: 200, body: { data } };
  } catch (error) {
    return { status: 200, body: { errors: [{ message: (error as Error).message }] } };
  }
}
