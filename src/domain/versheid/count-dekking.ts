import type { Scholing } from '../scholing/scholing.ts';

/** How many trainingen there are, and what is known of them. */
export interface Telling {
  aantal: number;
  publiek: number;
  privaat: number;
  /** Of these nobody knows how the opleider is paid. */
  onbekend: number;
  metPrijs: number;
  /** With a start that is still to come. */
  metStart: number;
}

/** One sector and niveau of a regio. */
export interface DekkingCel extends Telling {
  sector: string;
  niveau: string;
}

export interface Dekking {
  totaal: Telling;
  /** Each sector with each niveau, empty ones too, in the order of the lists. */
  cellen: DekkingCel[];
}

/** How well a regio is covered. A start of yesterday helps nobody and does not count. */
export function countDekking(
  scholingen: readonly Pick<Scholing, 'sector' | 'niveau' | 'opleider' | 'kosten' | 'start'>[],
  sectoren: readonly string[],
  niveaus: readonly string[],
  vandaag: string,
): Dekking {
  const perCel = Map.groupBy(scholingen, ({ sector, niveau }) => `${sector} ${niveau}`);
  return {
    totaal: count(scholingen, vandaag),
    cellen: sectoren.flatMap((sector) =>
      niveaus.map((niveau) => ({
        sector,
        niveau,
        ...count(perCel.get(`${sector} ${niveau}`) ?? [], vandaag),
      })),
    ),
  };
}

function count(
  scholingen: readonly Pick<Scholing, 'opleider' | 'kosten' | 'start'>[],
  vandaag: string,
): Telling {
  const telling: Telling = { aantal: 0, publiek: 0, privaat: 0, onbekend: 0, metPrijs: 0, metStart: 0 };
  for (const { opleider, kosten, start } of scholingen) {
    telling.aantal += 1;
    telling[opleider.bekostiging ?? 'onbekend'] += 1;
    if (kosten !== undefined) telling.metPrijs += 1;
    if (start !== undefined && start >= vandaag) telling.metStart += 1;
  }
  return telling;
}

/** "37%"; a dash where there is nothing to divide by. Never 0% for something, never 100% for not all. */
export function percentage(deel: number, geheel: number): string {
  if (geheel === 0) return '–';
  if (deel === 0 || deel === geheel) return deel === 0 ? '0%' : '100%';
  return `${Math.min(99, Math.max(1, Math.round((deel / geheel) * 100)))}%`;
}
