/** What the flyer needs of an occupation. */
export interface FlyerBeroep {
  naam: string;
  /** Trainingen in the regio. */
  hier: number;
  /** The regio itself knows it. */
  regionaal: boolean;
}

/** `groot` and `midden`: each with its line of text; `klein`: names only. */
export type FlyerMaat = 'groot' | 'midden' | 'klein';

export interface Flyer<T> {
  maat: FlyerMaat;
  /** By the published rule. */
  gekozen: T[];
  /** So many stand on the site only. */
  rest: number;
}

/** More names do not fit on one side of A4 in letters that can be read. */
export const FLYER_MEESTE = 110;
/** With more than this the line of text goes into smaller letters, and then away. */
const GROOT = 14;
const MIDDEN = 30;

/**
 * What stands on a flyer, and how large. The rule, as the flyer says it: what the regio itself knows first, then the most
 * trainingen in the regio, then A–Z.
 */
export function chooseFlyer<T extends FlyerBeroep>(beroepen: readonly T[]): Flyer<T> {
  const gekozen = beroepen
    .toSorted(
      (a, b) =>
        Number(b.regionaal) - Number(a.regionaal) || b.hier - a.hier || a.naam.localeCompare(b.naam, 'nl'),
    )
    .slice(0, FLYER_MEESTE);
  const { length } = gekozen;
  return {
    maat: length <= GROOT ? 'groot' : length <= MIDDEN ? 'midden' : 'klein',
    gekozen,
    rest: beroepen.length - length,
  };
}

interface TeGroeperen {
  beroep: { sector: string };
  beeld: 'regionaal' | 'landelijk';
}

/** Many names under headings: what the regio itself knows first, then by sector; in each the order given. */
export function groupFlyer<T extends TeGroeperen>(
  gekozen: readonly T[],
  sectoren: readonly { id: string; naam: string }[],
): { naam: string; rijen: T[] }[] {
  const national = gekozen.filter(({ beeld }) => beeld === 'landelijk');
  return [
    { naam: 'Regionaal beeld', rijen: gekozen.filter(({ beeld }) => beeld === 'regionaal') },
    ...sectoren.map(({ id, naam }) => ({
      naam,
      rijen: national.filter(({ beroep }) => beroep.sector === id),
    })),
  ].filter(({ rijen }) => rijen.length > 0);
}
