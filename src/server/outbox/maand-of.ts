import { dutchDay } from '../../domain/dag/dutch-day.ts';

/** The month in which something is counted, as the calendar stands in the Netherlands: `2026-11`. */
export function maandOf(now: number): string {
  return dutchDay(new Date(now)).slice(0, 7);
}
