import { cleanCel } from '../../domain/scholing/clean-cel.ts';
import { matchKolom, type KolomNaam } from '../../domain/scholing/match-kolom.ts';
import { kolomVan, MATRIX_VELDEN, type MatrixVeld } from '../../domain/scholing/matrix-kolommen.ts';
import { isLeeg, type Blad, type Cel } from './bestand/blad.ts';
import { citeer, kolomLetter, meld } from './melding.ts';
import type { MatrixMelding } from './matrix-verslag.ts';

/** Which field stands in which column of a sheet. */
export interface Kop {
  /** Index in `Blad.rijen` of the row with the names. */
  rij: number;
  kolommen: Map<MatrixVeld, { index: number; naam: string }>;
  /** Columns that we know and do not read: "Herkomst". */
  overgeslagen: Set<number>;
}

/** Rows in which the names of the columns may stand: above them may be a title. */
const ROWS_TO_SEARCH = 30;
/** Fewer names that we know are no header. */
const FEWEST = 2;

/** Finds the row with the names of the columns, and says which column is which. Nothing when there is no such row. */
export function findKop(blad: Blad): { kop: Kop; meldingen: MatrixMelding[] } | undefined {
  let best = { rij: -1, score: FEWEST - 1 };
  for (const [rij, cellen] of blad.rijen.slice(0, ROWS_TO_SEARCH).entries()) {
    const fields = cellen.map((cel) => matchKolom(textOf(cel))?.veld).filter(Boolean);
    const score = new Set(fields).size;
    if (score > best.score) best = { rij, score };
  }
  return best.rij < 0 ? undefined : readKop(blad, best.rij);
}

const textOf = (cel: Cel | undefined) => (typeof cel?.waarde === 'string' ? cleanCel(cel.waarde) : '');

function readKop(blad: Blad, rij: number): { kop: Kop; meldingen: MatrixMelding[] } {
  const kop: Kop = { rij, kolommen: new Map(), overgeslagen: new Set() };
  const meldingen: MatrixMelding[] = [];
  const found = blad.rijen[rij]!.map((cel, index) => {
    const naam = textOf(cel);
    return {
      index,
      naam,
      match: matchKolom(naam),
      plek: { rij: blad.nummers[rij]!, kolom: kolomLetter(index), naam },
    };
  });
  const order: KolomNaam['hoe'][] = ['eigen', 'synoniem', 'geraden'];
  const sorted = [...found].sort((a, b) => rank(a.match, order) - rank(b.match, order));
  const claimed = new Map<MatrixVeld, KolomNaam['hoe']>();
  for (const { index, naam, match, plek } of sorted) {
    if (match?.veld === 'herkomst') {
      kop.overgeslagen.add(index);
      continue;
    }
    const earlier = match && claimed.get(match.veld);
    if (!match || (earlier && earlier !== match.hoe)) {
      // Beside our own "Titel" a column "Opleiding" is the editor's own.
      if (hasData(blad, rij, index)) meldingen.push(onbekend(naam, plek));
      continue;
    }
    if (earlier) {
      const wat = `Er zijn twee kolommen voor ${kolomVan(match.veld).naam}.`;
      meldingen.push(
        meld('kolom-dubbel', wat, 'Haal een van de twee weg, of geef die een andere naam.', plek),
      );
      continue;
    }
    claimed.set(match.veld, match.hoe);
    kop.kolommen.set(match.veld, { index, naam: kolomVan(match.veld).naam });
    if (match.hoe === 'geraden') meldingen.push(geraden(naam, kolomVan(match.veld).naam, plek));
  }
  return { kop, meldingen: [...meldingen, ...missing(kop, blad.nummers[rij]!)] };
}

const rank = (match: KolomNaam | undefined, order: readonly string[]) =>
  match ? order.indexOf(match.hoe) : order.length;

function hasData(blad: Blad, kop: number, index: number): boolean {
  return blad.rijen.some((cellen, rij) => rij > kop && !isLeeg(cellen[index]));
}

function onbekend(naam: string, plek: { kolom: string }): MatrixMelding {
  const what = naam ? `De kolom ${citeer(naam)} kennen wij niet.` : `Kolom ${plek.kolom} heeft geen naam.`;
  return meld(
    'kolom-onbekend',
    `${what} Wat erin staat, lezen we niet.`,
    'Hoort dit erbij? Geef de kolom een naam van het blad Uitleg.',
    plek,
  );
}

function geraden(naam: string, own: string, plek: object): MatrixMelding {
  const wat = `De kolom ${citeer(naam)} lezen we als ${own}.`;
  return meld('kolom-geraden', wat, `Klopt dat niet? Geef de kolom dan een andere naam.`, plek);
}

function missing({ kolommen }: Kop, rij: number): MatrixMelding[] {
  if (!kolommen.has('id'))
    return [
      meld(
        'kolom-id-ontbreekt',
        'De kolom id ontbreekt. Zo weten we niet welke rij bij welke scholing hoort.',
        'Download de matrix opnieuw. Zet daarin wat u wilt veranderen.',
        { rij },
      ),
    ];
  const gone = MATRIX_VELDEN.filter((veld) => !kolommen.has(veld)).map((veld) => kolomVan(veld).naam);
  if (gone.length === 0) return [];
  const [are, those] = gone.length === 1 ? ['Deze kolom is', 'die'] : ['Deze kolommen zijn', 'die'];
  return [
    meld(
      'kolom-ontbreekt',
      `${are} er niet: ${gone.join(', ')}. Wat nu op de site staat, blijft.`,
      `Wilt u ${those} veranderen? Download de matrix opnieuw.`,
      { rij },
    ),
  ];
}
