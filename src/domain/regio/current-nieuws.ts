/** A message with its first day and, where somebody chose one, its last day (yyyy-mm-dd). */
interface Bericht {
  datum: string;
  tot?: string | undefined;
}

/** Messages that stand on the site on a day, newest first. Without a last day of its own a message stands for a year. */
export function currentNieuws<T extends Bericht>(berichten: readonly T[], vandaag: string): T[] {
  return berichten
    .filter(({ datum, tot }) => datum <= vandaag && vandaag <= (tot ?? yearAfter(datum)))
    .sort((a, b) => b.datum.localeCompare(a.datum));
}

/** Days as text compare well; 29 February becomes a day that does not exist but sorts right. */
function yearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}
