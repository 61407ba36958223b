import type { Antwoorden } from './antwoorden.ts';
import { describeBedrag, showEuro, type Bedrag } from './bedrag.ts';
import { divideRound } from './divide-round.ts';
import type { WijzerRegeling } from './wijzer-gegevens.ts';

/** What one regeling is worth to an employer in a year, or the answer that is missing to tell. */
export type Rekening =
  | {
      soort: 'bedrag';
      /** Whole cents a year, never below 0. */
      cent: number;
      /** The sum in words: "30 uur × 52 weken × € 1,01 = € 1.575,60". */
      formule: string;
      /** Why it is no more than this, where a maximum cut it off. */
      begrensd?: string;
      /** The year that the amount is of. */
      peiljaar: string;
    }
  | { soort: 'ontbreekt'; feit: 'uren' | 'weken' };

export const WEKEN_PER_JAAR = 52;

/**
 * Computes what one regeling gives in a year, for one person or one place. Whole cents throughout; half a cent goes up.
 * @returns undefined when there is nothing to compute: it has no amount by hour or by place
 */
export function rekenWerkgever(
  { berekening }: Pick<WijzerRegeling, 'berekening'>,
  bedragen: Readonly<Record<string, Bedrag>>,
  { feiten }: Antwoorden,
): Rekening | undefined {
  const bedrag = berekening && bedragen[berekening.bedrag];
  if (!berekening || !bedrag) return undefined;
  const maximum = berekening.maximum === undefined ? undefined : bedragen[berekening.maximum];
  if (berekening.per === 'uur') return perUur(readNumber(feiten.uren), bedrag, maximum);
  if (berekening.weken === undefined) return cutOff(bedrag.cent, '1 plaats', bedrag, maximum);
  return perWeken(readNumber(feiten.weken), berekening.weken, bedrag, maximum);
}

/** What the wage of one person costs in a year, in whole cents; undefined while hours or wage are unknown. */
export function rekenLoon({ feiten }: Antwoorden, uurloon: number | undefined): number | undefined {
  const uren = readNumber(feiten.uren);
  return uren === undefined || uurloon === undefined ? undefined : uren * WEKEN_PER_JAAR * uurloon;
}

/** "30 uur × 52 weken × € 16,50 = € 25.740" */
export function describeLoon({ feiten }: Antwoorden, uurloon: number, cent: number): string {
  return `${String(feiten.uren)} uur × ${WEKEN_PER_JAAR} weken × ${showEuro(uurloon)} = ${showEuro(cent)}`;
}

function perUur(uren: number | undefined, bedrag: Bedrag, maximum: Bedrag | undefined): Rekening {
  if (uren === undefined) return { soort: 'ontbreekt', feit: 'uren' };
  const whole = uren * WEKEN_PER_JAAR * bedrag.cent;
  return cutOff(whole, `${uren} uur × ${WEKEN_PER_JAAR} weken`, bedrag, maximum);
}

function perWeken(
  weken: number | undefined,
  alle: number,
  bedrag: Bedrag,
  maximum: Bedrag | undefined,
): Rekening {
  if (weken === undefined) return { soort: 'ontbreekt', feit: 'weken' };
  const counted = Math.min(Math.max(weken, 0), alle);
  const part = divideRound(bedrag.cent * counted, alle);
  const rekening = cutOff(part, `${counted} van ${alle} weken`, bedrag, maximum);
  if (weken <= alle || rekening.begrensd) return rekening;
  return { ...rekening, begrensd: `Meer dan ${alle} weken telt niet mee.` };
}

function cutOff(
  cent: number,
  aantal: string,
  bedrag: Bedrag,
  maximum: Bedrag | undefined,
): Extract<Rekening, { soort: 'bedrag' }> {
  const known = Math.max(cent, 0);
  const formule = `${aantal} × ${showEuro(bedrag.cent)} = ${showEuro(known)}`;
  const { peiljaar } = bedrag;
  if (!maximum || known <= maximum.cent) return { soort: 'bedrag', cent: known, formule, peiljaar };
  return {
    soort: 'bedrag',
    cent: Math.max(maximum.cent, 0),
    formule,
    begrensd: `U krijgt hoogstens ${describeBedrag(maximum)}.`,
    peiljaar,
  };
}

const readNumber = (antwoord: unknown): number | undefined =>
  typeof antwoord === 'number' ? antwoord : undefined;
