import Holidays from 'date-holidays';

const calendar = new Holidays('NL', { types: ['public'] });
const years = new Map<number, ReadonlySet<string>>();

/** Whether a day, yyyy-mm-dd, is a public holiday in the Netherlands: then most desks are closed. */
export function isHoliday(day: string): boolean {
  const year = Number(day.slice(0, 4));
  let days = years.get(year);
  if (!days) {
    // "2026-12-25 00:00:00": the day as the calendar has it, whatever the zone of this machine.
    days = new Set(calendar.getHolidays(year).map(({ date }) => date.slice(0, 10)));
    years.set(year, days);
  }
  return days.has(day);
}
