import type { Regeling } from '../../schemas/regeling.ts';

/** Where a regeling stands on a day. */
export type Status =
  | { soort: 'lopend'; tot?: string }
  | { soort: 'onzeker' }
  /** Begins, or opens, on this day. */
  | { soort: 'binnenkort'; vanaf: string }
  /** The window for asking is shut; when the next one opens is not known. */
  | { soort: 'gesloten'; sinds: string }
  | { soort: 'beeindigd'; sinds?: string };
export type StatusSoort = Status['soort'];
export const STATUSSEN: StatusSoort[] = ['lopend', 'onzeker', 'binnenkort', 'gesloten', 'beeindigd'];

/**
 * The status on a day. The file says what is known of the regeling itself; the days decide the rest.
 * @param vandaag yyyy-mm-dd; both ends of a window and of the validity count as open
 */
export function statusOp(
  { status, geldig, vensters }: Pick<Regeling, 'status' | 'geldig' | 'vensters'>,
  vandaag: string,
): Status {
  if (status === 'beeindigd' || (geldig.tot !== undefined && geldig.tot < vandaag))
    return { soort: 'beeindigd', sinds: geldig.tot };
  if (geldig.van !== undefined && geldig.van > vandaag) return { soort: 'binnenkort', vanaf: geldig.van };
  if (status === 'onzeker') return { soort: 'onzeker' };
  if (vensters.length === 0) return { soort: 'lopend' };
  const open = vensters.find(({ van, tot }) => van <= vandaag && vandaag <= tot);
  if (open) return { soort: 'lopend', tot: open.tot };
  const next = vensters.map(({ van }) => van).sort().find((van) => van > vandaag); // prettier-ignore
  if (next) return { soort: 'binnenkort', vanaf: next };
  return { soort: 'gesloten', sinds: vensters.map(({ tot }) => tot).sort().at(-1)! }; // prettier-ignore
}
