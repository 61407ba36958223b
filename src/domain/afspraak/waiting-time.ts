import type { Wachttijd } from './bestemming.ts';

/** So many days somebody's word about the waiting time counts. */
const VALID_DAYS = 14;
const DAY = 24 * 60 * 60 * 1000;

/** The waiting time in working days, while somebody confirmed it at most 14 days ago. */
export function waitingTime(wachttijd: Wachttijd | undefined, day: string): number | undefined {
  if (!wachttijd) return undefined;
  const age = (Date.parse(day) - Date.parse(wachttijd.bevestigdOp)) / DAY;
  return age >= 0 && age <= VALID_DAYS ? wachttijd.werkdagen : undefined;
}
