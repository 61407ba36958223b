import type { MatrixBron } from '../../domain/scholing/matrix-bron.ts';
import { matrixLijsten } from '../../domain/scholing/matrix-lijsten.ts';
import { createPlaatsen } from '../../domain/scholing/plaatsen.ts';
import { MOST_ROWS } from './bestand/read-werkmap.ts';
import { readBestand } from './bestand/read-bestand.ts';
import type { PlekVan } from './check-rij.ts';
import { chooseBlad } from './choose-blad.ts';
import { kolomLetter, meld, onleesbaar } from './melding.ts';
import type { MatrixMelding, MatrixVerslag } from './matrix-verslag.ts';
import { readRijen } from './read-rijen.ts';
import { vergelijk } from './vergelijk.ts';
import { waarschuw } from './waarschuw.ts';
import { writeScholingCsv } from './write-scholing-csv.ts';

/**
 * What a file that an editor gives back does to the matrix of a regio: what changes, what is wrong, and the new text of
 * `scholing.csv` when nothing is wrong. Writes nothing, and throws for no file whatever is in it.
 */
export async function importMatrix(
  bytes: Uint8Array,
  _bestandsnaam: string,
  bron: MatrixBron,
): Promise<MatrixVerslag> {
  const bladen = await readBestand(bytes);
  if ('code' in bladen) return onleesbaar(bladen);
  const gekozen = chooseBlad(bladen);
  if ('code' in gekozen) return onleesbaar(gekozen);
  const { blad, kop } = gekozen;
  const stop = [...gekozen.meldingen].find(({ code }) => code === 'kolom-id-ontbreekt');
  if (stop) return onleesbaar(stop);
  if (blad.rijen.length > MOST_ROWS) return onleesbaar(teVeel());

  const lijsten = matrixLijsten(bron);
  const known = [...bron.landelijk, ...bron.eigen].flatMap(({ plaatsen }) => plaatsen);
  const findPlaats = createPlaatsen(bron.plaatsen, [...bron.plaatsenElders, ...known]);
  const { rijen, meldingen } = readRijen(blad, kop, { lijsten, findPlaats });
  if (rijen.length === 0) return onleesbaar(meldingen[0] ?? leeg(blad.nummers[kop.rij]!));

  const plekVan: PlekVan = ({ nummer }, veld) => {
    const column = kop.kolommen.get(veld);
    return { rij: nummer, ...(column && { kolom: kolomLetter(column.index), naam: column.naam }) };
  };
  const vergelijking = vergelijk(rijen, bron, lijsten, plekVan);
  const alle = inOrder([
    ...gekozen.meldingen,
    ...meldingen,
    ...vergelijking.meldingen,
    ...waarschuw(vergelijking, bron, plekVan),
  ]);
  const { telling, wijzigingen, csv } = vergelijking;
  const goed = alle.every(({ ernst }) => ernst !== 'fout');
  return { telling, wijzigingen, meldingen: alle, ...(goed && { csv: writeScholingCsv(bron.csv, csv) }) };
}

function teVeel(): MatrixMelding {
  return meld(
    'blad-te-veel-rijen',
    `Dit blad heeft meer dan ${MOST_ROWS.toLocaleString('nl')} rijen.`,
    'Haal weg wat geen scholing is, ook onder de laatste rij.',
  );
}

function leeg(rij: number): MatrixMelding {
  return meld(
    'blad-leeg',
    'Onder de kop staan geen scholingen.',
    'Vul de rijen in, of download de matrix opnieuw.',
    { rij },
  );
}

/** Mistakes first, then as one reads the sheet. */
function inOrder(meldingen: MatrixMelding[]): MatrixMelding[] {
  const rank = ({ ernst }: MatrixMelding) => (ernst === 'fout' ? 0 : 1);
  const column = ({ kolom = '' }: MatrixMelding) => kolom.padStart(3);
  return meldingen.sort(
    (a, b) => rank(a) - rank(b) || (a.rij ?? 0) - (b.rij ?? 0) || (column(a) < column(b) ? -1 : 1),
  );
}
