import { dutchDay } from '../dag/dutch-day.ts';

const HOUR = 60 * 60 * 1000;

/**
 * The end of the working day on which a promise ends: its last millisecond in the Netherlands. The day of `from` itself
 * does not count; Saturdays, Sundays and days for which `isFree` says so are skipped.
 * @param from a moment, in milliseconds since 1970
 * @param isFree whether a day, yyyy-mm-dd, is no working day
 */
export function addWorkingDays(from: number, days: number, isFree: (day: string) => boolean): number {
  let day = dutchDay(new Date(from));
  for (let left = days; left > 0;) {
    day = nextDay(day);
    if (!isWeekend(day) && !isFree(day)) left--;
  }
  return startOfDay(nextDay(day)) - 1;
}

/** The same moment some calendar months later; 30 November and three months is the last day of February. */
export function addMonths(from: number, months: number): number {
  const moment = new Date(from);
  const day = moment.getUTCDate();
  moment.setUTCDate(1);
  moment.setUTCMonth(moment.getUTCMonth() + months);
  const last = new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth() + 1, 0)).getUTCDate();
  moment.setUTCDate(Math.min(day, last));
  return moment.getTime();
}

// Days are counted in UTC, where each has 24 hours.
function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 24 * HOUR).toISOString().slice(0, 10);
}
function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}

/** Midnight in the Netherlands, one or two hours before that in UTC. Clocks change at night, but never at midnight. */
function startOfDay(day: string): number {
  const utc = Date.parse(`${day}T00:00:00Z`);
  return dutchDay(new Date(utc - 2 * HOUR)) === day ? utc - 2 * HOUR : utc - HOUR;
}
