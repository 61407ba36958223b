import { BEROEPSNIVEAUS, type BeroepInLijst } from './beroep-in-lijst.ts';

/** Why somebody can get from one occupation to another, or what stands in between. Each is said on the page; none is a score. */
export type OverstapReden =
  | { soort: 'zelfde-groep' }
  | { soort: 'vaardigheden'; ids: string[] }
  | { soort: 'zelfde-sector' }
  | { soort: 'zelfde-niveau' }
  | { soort: 'volgend-niveau' }
  | { soort: 'lager-niveau' }
  | { soort: 'zonder-diploma' }
  | { soort: 'betaald-leren' }
  | { soort: 'nieuw'; ids: string[] };

export interface Overstap {
  naar: BeroepInLijst;
  /** In the order in which they are said; the last may be what is new. */
  redenen: OverstapReden[];
}

/** How much counts in the order. The page says this rule in words (OverstapRegel.astro): change both. */
const WEIGHT: Record<Exclude<OverstapReden['soort'], 'vaardigheden' | 'nieuw'>, number> = {
  'zelfde-groep': 3,
  'zelfde-sector': 2,
  'zelfde-niveau': 2,
  'volgend-niveau': 1,
  'lager-niveau': -4,
  'zonder-diploma': 1,
  'betaald-leren': 1,
};
/** Each shared vaardigheid: one that is common to much work tells little. */
const BIJZONDER = 3;
const BREED = 1;
/** Each vaardigheid that is new. */
const NIEUW = -1;

/**
 * Occupations with much work that somebody can reach from `van`, most alike first, and of equal ones A–Z as in the
 * list. What is too far away is left out: see {@link isWithinReach}.
 */
export function findOverstappen(van: BeroepInLijst, lijst: readonly BeroepInLijst[]): Overstap[] {
  const breed = findBredeVaardigheden(lijst);
  return lijst
    .filter(({ soort, slug }) => soort === 'kansberoep' && slug !== van.slug)
    .filter((naar) => isWithinReach(van, naar, breed))
    .map((naar) => ({ naar, redenen: findRedenen(van, naar) }))
    .map((overstap) => ({ overstap, gewicht: weigh(overstap.redenen, breed) }))
    .sort((a, b) => b.gewicht - a.gewicht)
    .map(({ overstap }) => overstap);
}

/** Work from which one can get to `naar`, most alike first; no groups. */
export function findOverstapNaar(naar: BeroepInLijst, lijst: readonly BeroepInLijst[]): BeroepInLijst[] {
  const breed = findBredeVaardigheden(lijst);
  return lijst
    .filter(({ soort, slug }) => soort !== 'groep' && slug !== naar.slug)
    .filter((van) => isWithinReach(van, naar, breed))
    .map((van) => ({ van, gewicht: weigh(findRedenen(van, naar), breed) }))
    .sort((a, b) => b.gewicht - a.gewicht)
    .map(({ van }) => van);
}

/** Work that is itself on the list: this occupation, or for a group those of its BRC group. */
export function findEigenWerk(van: BeroepInLijst, lijst: readonly BeroepInLijst[]): BeroepInLijst[] {
  if (van.soort === 'kansberoep') return [van];
  if (van.soort === 'beroep') return [];
  return lijst.filter(({ soort, brc }) => soort === 'kansberoep' && brc === van.brc);
}

/** Each list is counted once. */
const counted = new WeakMap<readonly BeroepInLijst[], ReadonlySet<string>>();

/** Vaardigheden that more than one in eight of all work in the list asks: "nauwkeurig" says less than "koken". */
export function findBredeVaardigheden(lijst: readonly BeroepInLijst[]): ReadonlySet<string> {
  const known = counted.get(lijst);
  if (known) return known;
  const uses = new Map<string, number>();
  for (const { vaardigheden } of lijst) for (const id of vaardigheden) uses.set(id, (uses.get(id) ?? 0) + 1);
  const breed = new Set([...uses].filter(([, count]) => count * 8 > lijst.length).map(([id]) => id));
  counted.set(lijst, breed);
  return breed;
}

const stepBetween = (van: BeroepInLijst, naar: BeroepInLijst): number =>
  BEROEPSNIVEAUS.indexOf(naar.niveau) - BEROEPSNIVEAUS.indexOf(van.niveau);
const sharedBetween = (van: BeroepInLijst, naar: BeroepInLijst): string[] =>
  naar.vaardigheden.filter((id) => van.vaardigheden.includes(id));

/**
 * Near enough to be an advice: no two niveaus up, and enough vaardigheden in common. Enough is two, or one that is not
 * common to much work; from another sector one more. Leading others, niveau hoger and what the law asks a diploma for
 * ask more: they are a step for who is near.
 */
function isWithinReach(van: BeroepInLijst, naar: BeroepInLijst, breed: ReadonlySet<string>): boolean {
  const step = stepBetween(van, naar);
  if (step > 1) return false;
  if (naar.brc === van.brc) return true;
  const shared = sharedBetween(van, naar);
  const own = naar.sector === van.sector;
  const telling = shared.filter((id) => !breed.has(id)).length;
  const wettelijk = naar.instap === 'wettelijk';
  if (step === 1 && naar.niveau === 'hoger')
    return own && shared.length > 1 && telling >= (wettelijk ? 3 : 1);
  if (naar.vaardigheden.includes('leidinggeven') && !shared.includes('leidinggeven'))
    return own && shared.length > 2;
  if (wettelijk && !own && telling < 2) return false;
  return shared.length + (own ? 1 : 0) + (telling > 0 ? 1 : 0) > 2;
}

function findRedenen(van: BeroepInLijst, naar: BeroepInLijst): OverstapReden[] {
  const step = stepBetween(van, naar);
  const ids = sharedBetween(van, naar);
  const nieuw = naar.vaardigheden.filter((id) => !ids.includes(id));
  const sameGroup = naar.brc === van.brc;
  const zonderDiploma = naar.instap === 'zonder-diploma';
  const rules: [boolean, OverstapReden][] = [
    [sameGroup, { soort: 'zelfde-groep' }],
    [ids.length > 0, { soort: 'vaardigheden', ids }],
    [naar.sector === van.sector && !sameGroup, { soort: 'zelfde-sector' }],
    [step === 0, { soort: 'zelfde-niveau' }],
    [step === 1, { soort: 'volgend-niveau' }],
    [step < 0, { soort: 'lager-niveau' }],
    [zonderDiploma, { soort: 'zonder-diploma' }],
    [naar.bbl && !zonderDiploma, { soort: 'betaald-leren' }],
    [nieuw.length > 0, { soort: 'nieuw', ids: nieuw }],
  ];
  return rules.filter(([holds]) => holds).map(([, reden]) => reden);
}

function weigh(redenen: readonly OverstapReden[], breed: ReadonlySet<string>): number {
  const weights = redenen.flatMap((reden) => {
    if (reden.soort === 'vaardigheden') return reden.ids.map((id) => (breed.has(id) ? BREED : BIJZONDER));
    return reden.soort === 'nieuw' ? reden.ids.map(() => NIEUW) : [WEIGHT[reden.soort]];
  });
  return weights.reduce((total, weight) => total + weight, 0);
}
