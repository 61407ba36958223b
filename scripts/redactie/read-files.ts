import type { Git } from './git.ts';

/** A plain file as it stands in a commit. */
export interface GitFile {
  pad: string;
  bytes: Buffer;
}

/**
 * Plain files under content/ of a commit, in two calls of git however many there are.
 * Links, programs and other projects are left out.
 */
export function readFiles(
  git: Git,
  commit: string,
  wanted: (pad: string) => boolean = () => true,
): GitFile[] {
  const files = git
    .text(['ls-tree', '-r', '-z', commit, '--', 'content/'])
    .split('\0')
    .flatMap((line) => {
      const [, oid, pad] = /^100644 blob (\w+)\t(.+)$/s.exec(line) ?? [];
      return oid && pad && wanted(pad) ? [{ oid, pad }] : [];
    });
  const out = git.bytes(['cat-file', '--batch'], { input: files.map(({ oid }) => `${oid}\n`).join('') });
  let at = 0;
  // Each file is a line "id blob size", its bytes, and a line end.
  return files.map(({ pad }) => {
    const begin = out.indexOf('\n', at) + 1;
    const end = begin + Number(out.toString('utf8', at, begin).split(' ')[2]);
    at = end + 1;
    return { pad, bytes: out.subarray(begin, end) };
  });
}
