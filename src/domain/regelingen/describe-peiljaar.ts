/** Whether the year or study year of an amount is over; a study year ends with July. */
export function isPeiljaarOver(peiljaar: string, vandaag: string): boolean {
  const years = peiljaar.match(/\d{4}/g) ?? [];
  const last = years.at(-1);
  if (last === undefined) return false;
  return vandaag > (years.length > 1 ? `${last}-07-31` : `${last}-12-31`);
}

/**
 * "Bedrag van 2024-2025." and, when that is over, that it may differ now.
 * @param vandaag yyyy-mm-dd; absent for a regeling that has ended: its amounts will not change
 */
export function describePeiljaar(wat: 'Bedrag' | 'Percentage', peiljaar: string, vandaag?: string): string {
  const isOver = vandaag !== undefined && isPeiljaarOver(peiljaar, vandaag);
  return `${wat} van ${peiljaar}.${isOver ? ' Het kan nu anders zijn.' : ''}`;
}
