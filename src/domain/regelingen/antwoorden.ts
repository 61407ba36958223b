import type { FeitId } from './feiten.ts';

/** An answer: a number, one value ('ja' and 'nee' too), or the values that hold. */
export type Antwoord = number | string | readonly string[];

/** "I do not know" and "I would rather not say": asked and skipped, so not asked again. Both count as unknown. */
export const OVERGESLAGEN = { weetNiet: '?', lieverNiet: '-' } as const;

/** What somebody said; a fact that is absent was not asked. */
export interface Antwoorden {
  feiten: Partial<Record<FeitId, Antwoord>>;
  /** Facts that were asked and skipped, and how. */
  overgeslagen: Partial<Record<FeitId, '?' | '-'>>;
}

export const geenAntwoorden = (): Antwoorden => ({ feiten: {}, overgeslagen: {} });
