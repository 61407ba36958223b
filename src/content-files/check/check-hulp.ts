import { DESK_KINDS } from '../../domain/afspraak/bestemming.ts';
import type { Content, Problem } from '../load-content.ts';
import { checkUnique } from './known-ids.ts';

const BESTAND = 'content/landelijk/hulp.yaml';

/** Each kind of desk is explained, once: a page of a regio may name any of them. */
export function checkHulp({ hulp }: Content): Problem[] {
  const known = new Set<string>(hulp.map(({ waarde }) => waarde.soort));
  return [
    ...checkUnique(hulp, 'soort', ({ soort }) => soort),
    ...DESK_KINDS.filter((soort) => !known.has(soort)).map((soort): Problem => ({
      ernst: 'fout',
      code: 'leeg-veld',
      bestand: BESTAND,
      wat: `Het soort loket "${soort}" ontbreekt.`,
      remedie: 'Voeg het toe, met een naam, drie vragen en wat het loket doet.',
    })),
  ];
}
