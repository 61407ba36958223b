import { localeOf, type Taal } from '../taal/talen.ts';

/** A day (`2026-12-24`) as a language writes it: "24 december 2026". */
export function sayDay(taal: Taal, day: string): string {
  return new Intl.DateTimeFormat(localeOf(taal), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  );
}
