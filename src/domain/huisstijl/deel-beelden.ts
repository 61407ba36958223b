import type { LoketBestand } from '../../schemas/loket.ts';

type Merk = LoketBestand['merk'];

/** What the picture of a shared link shows. There is one per kind of page, not one per page. */
export interface DeelBeeld {
  naam: string;
  /** The words in the picture. */
  kop: string;
}

export const BEGIN: DeelBeeld = { naam: 'begin', kop: 'Verder leren of ander werk?' };
export const SCHOLING: DeelBeeld = { naam: 'scholing', kop: 'Wat kunt u leren bij u in de buurt?' };
export const GESPREK: DeelBeeld = { naam: 'gesprek', kop: 'Praat met een adviseur' };

/** The picture of pages about one sector. */
export function beeldVanSector({ id, naam }: { id: string; naam: string }): DeelBeeld {
  return { naam: id, kop: naam };
}

export const MERKNAMEN: Record<Merk, string> = { leerwerkloket: 'Leerwerkloket', werkcentrum: 'Werkcentrum' };

/** Under every headline. */
export const ONDERREGEL = 'Gratis advies over leren en werk';

/** Name of the file of a picture, without `.png`. */
export function fileNameOf(merk: Merk, { naam }: DeelBeeld): string {
  return `${merk}-${naam}`;
}

/** What somebody who does not see the picture should know of it. */
export function altOf(merk: Merk, { kop }: DeelBeeld): string {
  return `${MERKNAMEN[merk]}. ${kop}${/[?!.]$/.test(kop) ? '' : '.'} ${ONDERREGEL}.`;
}
