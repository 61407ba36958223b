import type { Wijziging } from '../../src/domain/redactie/wijziging.ts';
import { commitOf, type Git, GitFout } from './git.ts';

/** A proposal as git knows it. */
export interface GitVoorstel {
  /** Commit of the main branch. */
  basis: string;
  /** Last commit of the proposal. */
  hoofd: string;
  /** Where the proposal left the main branch. */
  start: string;
  /** All that it changes, start to end. */
  wijzigingen: Wijziging[];
  /** Each commit with what it changes, the oldest first. */
  stappen: { commit: string; samengevoegd: boolean; wijzigingen: Wijziging[] }[];
}

/** @throws GitFout when a name is unknown, or when the proposal did not start from the main branch in one place */
export function readVoorstel(git: Git, basisNaam: string, hoofdNaam: string): GitVoorstel {
  const [basis, hoofd] = [commitOf(git, basisNaam), commitOf(git, hoofdNaam)];
  const starts = mergeBases(git, basis, hoofd);
  const [start] = starts;
  if (!start || starts.length > 1)
    throw new GitFout('Dit voorstel begint niet op één plek bij de hoofdtak. Maak het opnieuw.');
  const wijzigingen = readWijzigingen(git, start, hoofd);
  const stappen = git
    .text(['rev-list', '--reverse', '--topo-order', '--parents', `${basis}..${hoofd}`])
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [commit, ...parents] = line.split(' ') as [string, ...string[]];
      const [parent] = parents;
      const samengevoegd = parents.length !== 1;
      // What a merge brings in of the main branch is no change of this proposal.
      if (!parent || samengevoegd) return { commit, samengevoegd, wijzigingen: [] };
      const whole = parent === start && commit === hoofd;
      return {
        commit,
        samengevoegd,
        wijzigingen: whole ? wijzigingen : readWijzigingen(git, parent, commit),
      };
    });
  return { basis, hoofd, start, wijzigingen, stappen };
}

/** Where two histories part; more than one place when they were woven together, none when they are strangers. */
function mergeBases(git: Git, basis: string, hoofd: string): string[] {
  try {
    return git.text(['merge-base', '--all', basis, hoofd]).split('\n');
  } catch {
    return [];
  }
}

/** Files that differ between two commits. A rename is one file gone and one new: both places are looked at. */
export function readWijzigingen(git: Git, van: string, naar: string): Wijziging[] {
  const parts = git
    .text(['diff-tree', '-r', '--raw', '-z', '--no-renames', '--no-abbrev', van, naar])
    .split('\0');
  const found: (Wijziging & { oid: string })[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [modusVan, modusNaar, , oid] = parts[at]!.slice(1).split(' ') as [string, string, string, string];
    found.push({ pad: parts[at + 1]!, modusVan, modusNaar, oid, bytes: 0 });
  }
  const sizes = readSizes(
    git,
    found.map(({ oid }) => oid),
  );
  return found.map(({ pad, modusVan, modusNaar }, at) => ({
    pad,
    modusVan,
    modusNaar,
    bytes: sizes[at] ?? 0,
  }));
}

/** Sizes in bytes, 0 for what is gone or stands in another repository. */
function readSizes(git: Git, oids: string[]): number[] {
  if (oids.length === 0) return [];
  const input = oids.map((oid) => `${oid}\n`).join('');
  const lines = git.text(['cat-file', '--batch-check=%(objectsize)'], { input }).split('\n');
  return lines.map((line) => Number(line) || 0);
}
