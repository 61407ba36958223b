const DAY = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'full', timeZone: 'Europe/Amsterdam' });
const MOMENT = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'full',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
});

/** "woensdag 4 november 2026", as the calendar stands in the Netherlands; from milliseconds since 1970. */
export function formatDag(moment: number): string {
  return DAY.format(moment);
}

/** "woensdag 4 november 2026 om 10:15". */
export function formatTijdstip(moment: number): string {
  return MOMENT.format(moment);
}
