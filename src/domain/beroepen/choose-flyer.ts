import { fitsFlyer, FLYER_MATEN, type FlyerMaat, type FlyerTekst } from './fit-flyer.ts';

/** What the flyer needs of an occupation. */
export interface FlyerBeroep extends FlyerTekst {
  /** Trainingen in the regio. */
  hier: number;
  /** Id of its sector. */
  sector: string;
}

export interface Flyer<T> {
  maat: FlyerMaat;
  /** By the published rule; in groups with a heading where they are many, else in one without. */
  groepen: { naam?: string; beroepen: T[] }[];
  /** So many stand on the site only. */
  rest: number;
}

/** More names on one side of A4 nobody reads. */
export const FLYER_MEESTE = 100;

/**
 * What stands on a flyer, and how large: the largest letters in which it fits, and names only where it must. The rule, as
 * the flyer says it: what the regio itself knows first, then the most trainingen in the regio, then A–Z.
 * @param sectoren the headings, in their order; absent for a flyer of one sector
 */
export function chooseFlyer<T extends FlyerBeroep>(
  beroepen: readonly T[],
  sectoren?: readonly { id: string; naam: string }[],
): Flyer<T> {
  const ordered = beroepen.toSorted(
    (a, b) =>
      Number(b.regionaal) - Number(a.regionaal) || b.hier - a.hier || a.naam.localeCompare(b.naam, 'nl'),
  );
  const gekozen = ordered.slice(0, FLYER_MEESTE);
  for (;;) {
    for (const maat of FLYER_MATEN) {
      const groepen =
        hasHeadings(maat) && sectoren ? groupBySector(gekozen, sectoren) : [{ beroepen: gekozen }];
      if (gekozen.length === 0 || fitsFlyer(gekozen, sectoren ? groepen.length : 0, maat))
        return { maat, groepen, rest: beroepen.length - gekozen.length };
    }
    gekozen.pop();
  }
}

/** With a line of text each they are few: then the order of the rule says more than a heading. */
const hasHeadings = (maat: FlyerMaat) => maat === 'klein' || maat === 'fijn';

/** What the regio itself knows first, then by sector; in each the order given. */
function groupBySector<T extends FlyerBeroep>(
  gekozen: readonly T[],
  sectoren: readonly { id: string; naam: string }[],
): { naam: string; beroepen: T[] }[] {
  const national = gekozen.filter(({ regionaal }) => !regionaal);
  return [
    { naam: 'Regionaal beeld', beroepen: gekozen.filter(({ regionaal }) => regionaal) },
    ...sectoren.map(({ id, naam }) => ({ naam, beroepen: national.filter(({ sector }) => sector === id) })),
  ].filter(({ beroepen }) => beroepen.length > 0);
}
