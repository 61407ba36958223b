import { BEROEPSNIVEAUS, type BeroepInLijst } from './beroep-in-lijst.ts';

/** Why somebody can get from one occupation to another. Each reason is said on the page; none is a score. */
export type OverstapReden =
  | { soort: 'zelfde-groep' }
  | { soort: 'vaardigheden'; ids: string[] }
  | { soort: 'zelfde-sector' }
  | { soort: 'zelfde-niveau' }
  | { soort: 'volgend-niveau' }
  | { soort: 'zonder-diploma' }
  | { soort: 'betaald-leren' };

export interface Overstap {
  naar: BeroepInLijst;
  /** Strongest first, at least one. */
  redenen: OverstapReden[];
}

/** How much a reason counts in the order; of skills each one counts. The page says this rule in words. */
const WEIGHT: Record<OverstapReden['soort'], number> = {
  'zelfde-groep': 3,
  vaardigheden: 2,
  'zelfde-sector': 2,
  'zelfde-niveau': 2,
  'volgend-niveau': 1,
  'zonder-diploma': 1,
  'betaald-leren': 1,
};

/**
 * Occupations with much work that somebody can reach from `van`, most alike first: what has the most reasons, and of
 * equal ones A–Z as in the list. What asks two niveaus more is left out, and so is what has neither the sector nor the
 * group nor two skills in common.
 */
export function findOverstappen(van: BeroepInLijst, lijst: readonly BeroepInLijst[]): Overstap[] {
  return lijst
    .filter(({ soort, slug }) => soort === 'kansberoep' && slug !== van.slug)
    .flatMap((naar) => {
      const redenen = findRedenen(van, naar);
      return redenen ? [{ naar, redenen }] : [];
    })
    .map((overstap) => ({ overstap, gewicht: weigh(overstap.redenen) }))
    .sort((a, b) => b.gewicht - a.gewicht)
    .map(({ overstap }) => overstap);
}

/** Work from which one can get to `naar`, most alike first: no groups, and not what asks more than `naar` itself. */
export function findOverstapNaar(naar: BeroepInLijst, lijst: readonly BeroepInLijst[]): BeroepInLijst[] {
  return lijst
    .filter(({ soort, slug }) => soort !== 'groep' && slug !== naar.slug)
    .flatMap((van) => {
      const redenen = findRedenen(van, naar);
      return redenen ? [{ van, gewicht: weigh(redenen) }] : [];
    })
    .sort((a, b) => b.gewicht - a.gewicht)
    .map(({ van }) => van);
}

/** Work that is itself on the list: this occupation, or for a group or a starting point those of its BRC group. */
export function findEigenWerk(van: BeroepInLijst, lijst: readonly BeroepInLijst[]): BeroepInLijst[] {
  if (van.soort === 'kansberoep') return [van];
  if (van.soort === 'beroep') return [];
  return lijst.filter(({ soort, brc }) => soort === 'kansberoep' && brc === van.brc);
}

function findRedenen(van: BeroepInLijst, naar: BeroepInLijst): OverstapReden[] | undefined {
  const step = BEROEPSNIVEAUS.indexOf(naar.niveau) - BEROEPSNIVEAUS.indexOf(van.niveau);
  if (step > 1) return undefined;
  const shared = naar.vaardigheden.filter((id) => van.vaardigheden.includes(id));
  const sameGroup = naar.brc === van.brc;
  const sameSector = naar.sector === van.sector;
  if (!sameGroup && shared.length < (sameSector ? 1 : 2)) return undefined;
  // The law asks a whole education of one niveau more: that is another beginning, not a step.
  if (step === 1 && naar.niveau === 'hoger' && !sameGroup && shared.length < 2) return undefined;
  return [
    ...(sameGroup ? [{ soort: 'zelfde-groep' } as const] : []),
    ...(shared.length > 0 ? [{ soort: 'vaardigheden', ids: shared } as const] : []),
    ...(sameSector && !sameGroup ? [{ soort: 'zelfde-sector' } as const] : []),
    ...(step === 0 ? [{ soort: 'zelfde-niveau' } as const] : []),
    ...(step === 1 ? [{ soort: 'volgend-niveau' } as const] : []),
    ...(naar.instap === 'zonder-diploma' ? [{ soort: 'zonder-diploma' } as const] : []),
    ...(naar.bbl && naar.instap !== 'zonder-diploma' ? [{ soort: 'betaald-leren' } as const] : []),
  ];
}

function weigh(redenen: readonly OverstapReden[]): number {
  return redenen.reduce(
    (total, reden) => total + WEIGHT[reden.soort] * (reden.soort === 'vaardigheden' ? reden.ids.length : 1),
    0,
  );
}
