/** How large the letters of a list on paper are; the first two have the line of text with each occupation. */
export const FLYER_MATEN = ['groot', 'midden', 'klein', 'fijn'] as const;
export type FlyerMaat = (typeof FLYER_MATEN)[number];

/** What takes room on paper. */
export interface FlyerTekst {
  naam: string;
  /** One line of what you do. */
  kort: string;
  /** With a line about the chance in the regio. */
  regionaal: boolean;
}

/** Sizes of flyer.css, in mm: how many letters go on a line, and how high what is. `kop` is a heading above a group. */
interface Zetsel {
  kolommen: number;
  /** Height of a column, under the title and above the lines about the source. */
  hoogte: number;
  naam: { letters: number; regel: number };
  kort?: { letters: number; regel: number };
  kans: number;
  tussen: number;
  kop: number;
}
const ZETSEL: Record<FlyerMaat, Zetsel> = {
  groot: {
    kolommen: 2,
    hoogte: 196,
    naam: { letters: 28, regel: 7.4 },
    kort: { letters: 39, regel: 6.4 },
    kans: 6.8,
    tussen: 4.3,
    kop: 0,
  },
  midden: {
    kolommen: 2,
    hoogte: 196,
    naam: { letters: 38, regel: 5.1 },
    kort: { letters: 46, regel: 5.1 },
    kans: 5.5,
    tussen: 3.3,
    kop: 0,
  },
  klein: { kolommen: 3, hoogte: 196, naam: { letters: 24, regel: 5.3 }, kans: 4.6, tussen: 1.5, kop: 8 },
  fijn: { kolommen: 3, hoogte: 212, naam: { letters: 34, regel: 3.46 }, kans: 3.7, tussen: 0.6, kop: 5.2 },
};
/** Columns never end at the same height: what does not break leaves a gap. */
const VERLIES = 8;

/** Whether these occupations, under so many headings, fit on the back of the flyer in letters of this size. */
export function fitsFlyer(beroepen: readonly FlyerTekst[], koppen: number, maat: FlyerMaat): boolean {
  const { kolommen, hoogte, kop } = ZETSEL[maat];
  const height = beroepen.reduce((sum, beroep) => sum + heightOf(beroep, ZETSEL[maat]), koppen * kop);
  return height <= kolommen * (hoogte - VERLIES);
}

function heightOf(
  { naam, kort: tekst, regionaal }: FlyerTekst,
  { naam: titel, kort, kans, tussen }: Zetsel,
): number {
  return (
    linesOf(naam, titel.letters) * titel.regel +
    (kort ? linesOf(tekst, kort.letters) * kort.regel : 0) +
    (regionaal ? kans : 0) +
    tussen
  );
}

/** Lines of a text that breaks between words; a word that is longer than a line breaks too. */
function linesOf(tekst: string, letters: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of tekst.split(/[ -]/)) {
    const needed = used === 0 ? length : used + 1 + length;
    if (needed <= letters) used = needed;
    else {
      lines += used === 0 ? 0 : 1;
      lines += Math.floor((length - 1) / letters);
      used = length % letters || letters;
    }
  }
  return lines;
}
