import type { Beroep } from '../../schemas/beroep.ts';
import type { KANSEN, KansenlijstRij, RegioKans, RegioKansberoepen } from '../../schemas/kansberoepen.ts';

export type Kans = (typeof KANSEN)[number];

/** What visitors read; a chance of finding work now, not a promise. */
export const KANS_NAMEN: Record<Kans, string> = {
  'zeer-goed': 'zeer veel kans op werk',
  goed: 'veel kans op werk',
  gemiddeld: 'gemiddelde kans op werk',
  matig: 'minder kans op werk',
  gering: 'weinig kans op werk',
};

/** One occupation on the list of one regio. */
export interface KansInRegio {
  beroep: Beroep;
  /** `regionaal`: the regio itself knows it. `landelijk`: only the national picture is known. */
  beeld: 'regionaal' | 'landelijk';
  /** Only where the regio knows it. */
  kans?: Kans;
  /** Who says so, and of when. */
  bron: { naam: string; jaar: string; url?: string };
  toelichting?: string;
  /** The regional fact is made up, to show how it looks. */
  voorbeeld: boolean;
}

/**
 * The list of one regio: the national list, in its order, with what the regio itself knows laid over it. A regional
 * entry always wins; it may hide an occupation, and it may bring one in that is not on the national list. Between the
 * two lies the list that was imported for the regio.
 */
export function kansenIn(
  beroepen: readonly Beroep[],
  landelijkeBron: string,
  regionaal: RegioKansberoepen | undefined,
  lijst: readonly KansenlijstRij[] = [],
): KansInRegio[] {
  const own = new Map(regionaal?.beroepen.map((entry) => [entry.beroep, entry]));
  const imported = new Map(lijst.map((row) => [row.beroep, row]));
  return beroepen.flatMap((beroep): KansInRegio[] => {
    const entry = own.get(beroep.slug);
    if (entry) return entry.verbergen ? [] : [regional(beroep, entry, regionaal!.voorbeeld)];
    const row = imported.get(beroep.slug);
    if (row) return [regional(beroep, row, false)];
    if (!beroep.kansberoep || !beroep.bron) return [];
    const { jaar, url } = beroep.bron;
    return [{ beroep, beeld: 'landelijk', bron: { naam: landelijkeBron, jaar, url }, voorbeeld: false }];
  });
}

/** Whether there is much work: the national list says so of all of it, a regio of what it calls good. */
export function isVeelWerk({ beeld, kans }: KansInRegio): boolean {
  return beeld === 'landelijk' || kans === 'zeer-goed' || kans === 'goed';
}

function regional(
  beroep: Beroep,
  { kans, bron, jaar, url, toelichting }: RegioKans | KansenlijstRij,
  voorbeeld: boolean,
): KansInRegio {
  return {
    beroep,
    beeld: 'regionaal',
    kans,
    bron: { naam: bron, jaar, ...(url && { url }) },
    ...(toelichting && { toelichting }),
    voorbeeld,
  };
}
