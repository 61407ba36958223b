import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Woordenboek } from '../../src/content-files/check/check.ts';

/**
 * The Dutch dictionary of cspell (OpenTaal's word list). Takes about half a second. Undefined where it is not
 * installed, as on a server without the packages of developers.
 */
export async function loadWoordenboek(): Promise<Woordenboek | undefined> {
  const packed = findDictionary();
  if (!packed) return undefined;
  const { decodeTrie } = await import('cspell-trie-lib');
  const trie = decodeTrie(gunzipSync(readFileSync(packed)));
  return {
    kent: (woord) => trie.hasWord(woord, true),
    // Half a compound can be suggested as itself.
    suggestie: (woord) => trie.suggest(woord, { numSuggestions: 2 }).find((other) => other !== woord),
  };
}

function findDictionary(): string | undefined {
  try {
    return new URL('./Dutch.trie.gz', import.meta.resolve('@cspell/dict-nl-nl')).pathname;
  } catch {
    return undefined;
  }
}
