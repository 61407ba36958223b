import { cleanCel } from '../../domain/scholing/clean-cel.ts';
import { kolomVan, type MatrixVeld } from '../../domain/scholing/matrix-kolommen.ts';
import { isLeeg, type Blad } from './bestand/blad.ts';
import type { Kop } from './find-kop.ts';
import { kolomLetter, meld, type Plek } from './melding.ts';
import type { MatrixMelding } from './matrix-verslag.ts';
import { readCel, type CelContext } from './read-cel.ts';

/** One row of the sheet as its editor meant it. */
export interface BladRij {
  /** Number in the file, from 1. */
  nummer: number;
  id: string;
  /** Fields whose column is there and whose cell could be read, as they stand in `scholing.csv`. */
  cellen: Partial<Record<MatrixVeld, string>>;
  /** True when a cell could not be read. */
  fout: boolean;
}

/** Reads all rows below the header. Empty ones are passed over. */
export function readRijen(
  blad: Blad,
  kop: Kop,
  context: CelContext,
): { rijen: BladRij[]; meldingen: MatrixMelding[] } {
  const meldingen = findSamenvoegingen(blad, kop);
  const rijen: BladRij[] = [];
  const formules = new Map<MatrixVeld, Plek>();
  for (let index = kop.rij + 1; index < blad.rijen.length; index++) {
    const cellen = blad.rijen[index]!;
    if (![...kop.kolommen.values()].some(({ index: column }) => !isLeeg(cellen[column]))) continue;
    const rij: BladRij = { nummer: blad.nummers[index]!, id: '', cellen: {}, fout: false };
    const shifted = blad.csv && findTooMany(blad, kop, index);
    if (shifted) {
      // Every cell from there on stands in the wrong column: one mistake, not ten.
      meldingen.push(shifted);
      continue;
    }
    for (const [veld, { index: column, naam }] of kop.kolommen) {
      const cel = cellen[column] ?? { waarde: null };
      const plek = { rij: rij.nummer, kolom: kolomLetter(column), naam };
      const gelezen = readCel(kolomVan(veld), cel, context);
      if ('fout' in gelezen) {
        rij.fout = true;
        meldingen.push(meld(gelezen.fout.code, gelezen.fout.wat, gelezen.fout.remedie, plek));
        continue;
      }
      rij.cellen[veld] = gelezen.waarde;
      if (cel.formule && !formules.has(veld)) formules.set(veld, plek);
    }
    rij.id = rij.cellen.id ?? '';
    rijen.push(rij);
  }
  return { rijen, meldingen: [...meldingen, ...[...formules.values()].map(formule)] };
}

/** Once for each column: the outcome counts. */
function formule(plek: Plek): MatrixMelding {
  return meld(
    'cel-formule-waarde',
    `In de kolom ${plek.naam} staat een formule. We nemen de uitkomst.`,
    'Controleer of de uitkomst klopt.',
    plek,
  );
}

/** A separator inside a text moves all that follows it one cell on. */
function findTooMany(blad: Blad, kop: Kop, index: number): MatrixMelding | undefined {
  const width = blad.rijen[kop.rij]!.length;
  const extra = blad.rijen[index]!.slice(width);
  if (!extra.some((cel) => typeof cel.waarde === 'string' && cleanCel(cel.waarde) !== '')) return undefined;
  return meld(
    'csv-lange-rij',
    `Deze rij heeft ${width + extra.length} cellen. De kop heeft er ${width}.`,
    'Staat er een komma of puntkomma in een tekst? Zet die tekst dan tussen aanhalingstekens.',
    { rij: blad.nummers[index]!, kolom: kolomLetter(width) },
  );
}

/** Cells that were made one hide which row has which value. Above the header they are a title. */
function findSamenvoegingen(blad: Blad, kop: Kop): MatrixMelding[] {
  const columns = [...kop.kolommen.values()].map(({ index }) => index);
  return blad.samenvoegingen
    .filter(
      ({ totRij, kolom, totKolom }) =>
        totRij >= kop.rij && columns.some((at) => at >= kolom && at <= totKolom),
    )
    .map(({ rij, kolom, totRij, totKolom }) => {
      const ends = `${kolomLetter(kolom)}${rij + 1} tot en met ${kolomLetter(totKolom)}${totRij + 1}`;
      return meld(
        'cel-samengevoegd',
        `De cellen ${ends} zijn samengevoegd.`,
        'Kies de cellen, zet Samenvoegen uit, en vul elke cel in.',
        { rij: rij + 1, kolom: kolomLetter(kolom) },
      );
    });
}
