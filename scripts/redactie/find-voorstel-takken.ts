import type { VoorstelTak } from '../../src/beheer/githost/open-voorstellen.ts';
import type { Git } from './git.ts';

/**
 * Branches `voorstel-<regio>` of a remote that hold something that the main branch does not have. A branch whose
 * changes were taken over in another form (squashed) holds nothing any more.
 * @param regios slugs that exist; `landelijk` is one too
 */
export function findVoorstelTakken(git: Git, remote: string, tak: string, regios: string[]): VoorstelTak[] {
  const main = `refs/remotes/${remote}/${tak}`;
  const mainTree = git.text(['rev-parse', `${main}^{tree}`]);
  return [...regios, 'landelijk'].flatMap((regio) => {
    const ref = `refs/remotes/${remote}/voorstel-${regio}`;
    if (!git.succeeds(['rev-parse', '--verify', '--quiet', ref])) return [];
    if (git.text(['rev-list', '--count', `${main}..${ref}`]) === '0') return [];
    // On a conflict git fails: a person must look at it, so it is a proposal.
    const merged = ['merge-tree', '--write-tree', main, ref];
    const same = git.succeeds(merged) && git.text(merged) === mainTree;
    return same ? [] : [{ tak: `voorstel-${regio}`, regio }];
  });
}
