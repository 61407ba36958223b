/** The day that it is in the Netherlands, as yyyy-mm-dd. */
export const today = (): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date());
