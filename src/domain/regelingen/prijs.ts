import type { Scholing } from '../scholing/scholing.ts';
import { showEuro, type Bedrag } from './bedrag.ts';

/** From and up to, in cents, both included. */
export interface Bereik {
  van: number;
  tot: number;
}
/** What a training costs before anybody pays for you. */
export interface Prijs {
  bereik: Bereik;
  /** What the price rests on, in a sentence. */
  uitleg: string;
}
/** What the price of a training depends on. */
export type TePrijzen = Pick<Scholing, 'leerweg' | 'niveau' | 'kosten'> & {
  bekostiging?: Scholing['opleider']['bekostiging'];
};

/** The statutory price of mbo by leerweg and niveau: lesgeld or cursusgeld (Les- en cursusgeldwet; `bedragen.yaml`). */
const WETTELIJK: { leerweg: string; niveaus: string[]; bedrag: string }[] = [
  { leerweg: 'bol', niveaus: ['entree', 'mbo-2', 'mbo-3', 'mbo-4'], bedrag: 'lesgeld-bol' },
  { leerweg: 'bbl', niveaus: ['entree', 'mbo-2'], bedrag: 'cursusgeld-bbl-1-2' },
  { leerweg: 'bbl', niveaus: ['mbo-3', 'mbo-4'], bedrag: 'cursusgeld-bbl-3-4' },
];
/** Younger than this on 1 August: no lesgeld or cursusgeld. */
const LEEFTIJD_LESGELD = 18;

/**
 * The price of a training: what the opleider says, or the statutory one of mbo at a publicly funded school.
 * @returns undefined when it is not known: never a guess
 */
export function findPrijs(
  { kosten, leerweg, niveau, bekostiging }: TePrijzen,
  leeftijd: number | undefined,
  bedragen: Record<string, Bedrag>,
): Prijs | undefined {
  if (kosten !== undefined) {
    const cent = kosten * 100;
    return { bereik: { van: cent, tot: cent }, uitleg: `De opleider vraagt ${showEuro(cent)}.` };
  }
  if (bekostiging !== 'publiek') return undefined;
  const rule = WETTELIJK.find((row) => row.leerweg === leerweg && row.niveaus.includes(niveau));
  const bedrag = rule && bedragen[rule.bedrag];
  if (!bedrag) return undefined;
  const { cent, naam, per, peiljaar } = bedrag;
  const full = `${naam}: ${showEuro(cent)} ${per} (${peiljaar}).`;
  const free = 'Wie op 1 augustus jonger is dan 18, betaalt dit niet.';
  if (leeftijd === undefined) return { bereik: { van: 0, tot: cent }, uitleg: `${full} ${free}` };
  if (leeftijd < LEEFTIJD_LESGELD) return { bereik: { van: 0, tot: 0 }, uitleg: free };
  return { bereik: { van: cent, tot: cent }, uitleg: full };
}
