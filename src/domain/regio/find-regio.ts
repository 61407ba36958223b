import type { FindSimilar } from '../zoeken/similar-words.ts';
import type { Gebieden, Vondst } from './gebieden.ts';
import { mergePlekken } from './merge-plekken.ts';
import { readInput } from './read-input.ts';
import { suggestNames } from './suggest-names.ts';

/**
 * Finds the regio for what a visitor typed: a postcode, a place, a gemeente, a regio or another usual name.
 * All exact readings count. Do they agree, then that is the regio; otherwise the visitor is asked. What only looks like
 * a name is never more than a question. Without `findSimilar` typing errors are not recognised: see `searchRegio`.
 */
export function findRegio(invoer: string, gebieden: Gebieden, findSimilar?: FindSimilar): Vondst {
  if (invoer.trim() === '') return { uitkomst: 'onbekend', invoer, reden: 'leeg' };
  const { plekken, zeker, postcode } = readInput(invoer, gebieden);
  const lezingen = mergePlekken(plekken, gebieden);
  const [first] = lezingen;
  if (first && zeker) {
    const oneRegio = lezingen.every(({ regio }) => regio.slug === first.regio.slug);
    if (oneRegio) return { uitkomst: 'gevonden', invoer, regio: first.regio, lezingen };
    return { uitkomst: 'kiezen', invoer, keuzes: lezingen };
  }
  const suggesties = lezingen.length > 0 || postcode ? lezingen : suggestNames(invoer, gebieden, findSimilar);
  if (suggesties.length > 0) return { uitkomst: 'bedoelt-u', invoer, suggesties };
  return { uitkomst: 'onbekend', invoer, reden: postcode ? 'postcode' : 'tekst' };
}

/** As `findRegio`, typing errors included. Loads the search for those only when nothing matches exactly. */
export async function searchRegio(invoer: string, gebieden: Gebieden): Promise<Vondst> {
  const vondst = findRegio(invoer, gebieden);
  if (vondst.uitkomst === 'gevonden' || vondst.uitkomst === 'kiezen') return vondst;
  const { loadSimilarNames } = await import('./similar-names.ts');
  return findRegio(invoer, gebieden, loadSimilarNames(gebieden));
}
