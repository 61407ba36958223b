import { FEITEN, FEIT_IDS, listWaarden, type FeitId, type FeitSoort } from './feiten.ts';

/** An answer: a number, one value ('ja' and 'nee' too), or the values that hold. */
export type Antwoord = number | string | readonly string[];
/** "I do not know" and "I would rather not say": asked and skipped, so not asked again. Both count as unknown. */
export type Overgeslagen = '?' | '-';

/** What somebody said, in the order of saying; a fact that is absent was not asked. */
export interface Antwoorden {
  feiten: Partial<Record<FeitId, Antwoord>>;
  /** Facts that were asked and skipped, and how. */
  overgeslagen: Partial<Record<FeitId, Overgeslagen>>;
}
export interface Lijsten {
  regios: readonly string[];
  sectoren: readonly string[];
}

export const geenAntwoorden = (): Antwoorden => ({ feiten: {}, overgeslagen: {} });

/** The same answers with this one, last. Without an answer: as if it was never asked. */
export function withAntwoord(
  { feiten, overgeslagen }: Antwoorden,
  feit: FeitId,
  antwoord: Antwoord | undefined,
  skipped?: Overgeslagen,
): Antwoorden {
  const others = omit(feiten, feit);
  const otherSkips = omit(overgeslagen, feit);
  return {
    feiten: antwoord === undefined ? others : { ...others, [feit]: antwoord },
    overgeslagen: skipped ? { ...otherSkips, [feit]: skipped } : otherSkips,
  };
}

function omit<T extends object>(record: T, key: keyof T): T {
  const copy = { ...record };
  delete copy[key];
  return copy;
}

/** Longer than any real set of answers; nobody has to read what is longer. */
export const MAX_LENGTE = 8000;

export interface GelezenAntwoorden {
  antwoorden: Antwoorden;
  /** Parts that mean nothing here, as typed. */
  genegeerd: string[];
  /** Nothing of it was read. */
  teLang: boolean;
}

/** Reads answers from an address: `leeftijd=34&situatie=werk,ww&sector=?`. What does not exist is left out and named. */
export function readAntwoorden(text: string, lijsten: Lijsten): GelezenAntwoorden {
  if (text.length > MAX_LENGTE) return { antwoorden: geenAntwoorden(), genegeerd: [], teLang: true };
  let antwoorden = geenAntwoorden();
  const genegeerd: string[] = [];
  for (const [feit, value] of new URLSearchParams(text)) {
    if (!isFeit(feit)) genegeerd.push(feit);
    else if (value === '?' || value === '-') antwoorden = withAntwoord(antwoorden, feit, undefined, value);
    else {
      const { antwoord, onbekend } = readAntwoord(feit, value.split(','), lijsten);
      genegeerd.push(...onbekend);
      if (antwoord !== undefined) antwoorden = withAntwoord(antwoorden, feit, antwoord);
    }
  }
  return { antwoorden, genegeerd, teLang: false };
}

/** The shortest text that {@link readAntwoorden} reads back to the same answers. */
export function writeAntwoorden({ feiten, overgeslagen }: Antwoorden): string {
  const parts = [
    ...Object.entries(feiten).map(([feit, value]) => [
      feit,
      Array.isArray(value) ? value.join(',') : String(value),
    ]),
    ...Object.entries(overgeslagen),
  ];
  // A comma between values may stay as it is: it only makes the address longer and harder to read.
  return new URLSearchParams(parts).toString().replaceAll('%2C', ',');
}

/** Reads what was filled in for one fact. An answer is absent when nothing of it can be used. */
export function readAntwoord(
  feit: FeitId,
  values: readonly string[],
  lijsten: Lijsten,
): { antwoord?: Antwoord; onbekend: string[] } {
  const definition: FeitSoort = FEITEN[feit];
  const [first = '', ...more] = values;
  if (definition.soort === 'getal') {
    const number = /^\d{1,6}$/.test(first.trim()) ? Number(first) : Number.NaN;
    if (number >= definition.van && number <= definition.tot) return { antwoord: number, onbekend: more };
    return { onbekend: values.filter((value) => value !== '') };
  }
  const known = listWaarden(feit, lijsten);
  const chosen = [...new Set(values.filter((value) => known.includes(value)))];
  const onbekend = values.filter((value) => value !== '' && !known.includes(value));
  if (chosen.length === 0) return { onbekend };
  if (definition.soort === 'keuzes') return { antwoord: chosen, onbekend };
  const [one, ...others] = chosen;
  return { antwoord: one!, onbekend: [...onbekend, ...others] };
}

/** Whether a name is that of a fact. */
export const isFeit = (name: string): name is FeitId => FEIT_IDS.includes(name as FeitId);
