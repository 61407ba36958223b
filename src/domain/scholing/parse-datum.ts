const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const DAY = 86_400_000;
/** Excel's days 1 January 1970 and, as the ends of what can be meant, 1 January 1990 and 31 December 2099. */
const [EPOCH, FIRST, LAST] = [25_569, 32_874, 73_050];

/**
 * Reads a date as people write it: 2027-09-01, 1-9-2027, 01/09/27, 1.9.2027, 1 september 2027, "wo 1 sept. 2027". The
 * day comes before the month; a year of two digits is in this century. Gives yyyy-mm-dd, or nothing when it is no day
 * that exists.
 */
export function parseDatum(text: string): string | undefined {
  const word = text
    .toLowerCase()
    .replace(/^(?:ma|di|wo|do|vr|za|zo)[a-z]*\.?,?\s+/, '')
    .trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ][\d:.]+z?)?$/.exec(word);
  if (iso) return dayOf(iso[1]!, Number(iso[2]), iso[3]!);
  const digits = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?:\s[\d:.]+)?$/.exec(word);
  if (digits) return dayOf(digits[4]!, Number(digits[3]), digits[1]!);
  const named = /^(\d{1,2})[-\s.]*([a-z]{3,9})\.?[-\s]*(\d{4}|\d{2})$/.exec(word);
  if (named) return dayOf(named[3]!, monthOf(named[2]!), named[1]!);
  return undefined;
}

/** A number that Excel shows as a date: 46266 is 1 September 2026. Nothing for a number that can be no date from 1990 to 2099. */
export function dayOfSerial(serial: number): string | undefined {
  if (!(serial >= FIRST && serial < LAST + 1)) return undefined;
  return new Date((Math.floor(serial) - EPOCH) * DAY).toISOString().slice(0, 10);
}

function monthOf(name: string): number {
  // "mrt" is the one short form that is no beginning.
  const full = name === 'mrt' ? 'maart' : name;
  return MONTHS.findIndex((month) => month.startsWith(full) && full.length >= 3) + 1;
}

function dayOf(year: string, month: number, day: string): string | undefined {
  const full = year.length === 2 ? `20${year}` : year;
  const value = `${full}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${value}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value;
  return exists && Number(full) >= 1990 && Number(full) < 2100 ? value : undefined;
}
