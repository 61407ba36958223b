import { PERIODES, type VersheidSoort } from './periodes.ts';

/** A record, and when a person last looked at it. */
export interface Nagekeken {
  soort: VersheidSoort;
  /** As an editor calls it. */
  naam: string;
  /** File, as an editor knows it: "content/regios/twente/loket.yaml". */
  bestand: string;
  /** Slug of the regio that owns it; absent: it is national. */
  regio?: string;
  /** Day, yyyy-mm-dd; of a source the last day that it describes. Absent: nobody ever looked. */
  nagekekenOp?: string;
}

/** The same, with the day on which it must be looked at again. */
export interface Versheid extends Nagekeken {
  /** Absent: at once, because nobody ever looked. */
  kijkenVoor?: string;
  /** Days past that day; 0 on the day itself and when there is time left. Of what was never looked at it is not known. */
  dagenOver: number;
  /** True when it must be looked at now. */
  aanDeBeurt: boolean;
}

const DAY = 24 * 60 * 60 * 1000;

/** Whether a record must be looked at on this day (yyyy-mm-dd). */
export function judgeVersheid(record: Nagekeken, vandaag: string): Versheid {
  if (record.nagekekenOp === undefined) return { ...record, dagenOver: 0, aanDeBeurt: true };
  const kijkenVoor = addMonths(record.nagekekenOp, PERIODES[record.soort]);
  const days = Math.round((Date.parse(vandaag) - Date.parse(kijkenVoor)) / DAY);
  return { ...record, kijkenVoor, dagenOver: Math.max(0, days), aanDeBeurt: days >= 0 };
}

/** The same day so many months later; the last of the month where that day does not exist: 30 November + 3 is 28 February. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** What must be looked at first comes first: never looked at, then the longest over time. */
export function byUrgency(a: Versheid, b: Versheid): number {
  return (a.kijkenVoor ?? '').localeCompare(b.kijkenVoor ?? '') || a.naam.localeCompare(b.naam, 'nl');
}
