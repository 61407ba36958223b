import type { Telling } from './telling.ts';

/** Below this a number could point at a person. */
const LEAST = 5;
const KLEIN = `minder dan ${LEAST}`;
const VERBORGEN = 'niet getoond';

/**
 * The counts as CSV, without a number from which one person could be guessed. No totals are written, and only months
 * that are over: yesterday's number beside today's would show a single request. Ways and desks of one regio and month
 * add up to the same total; as soon as one of these is small, the numbers per desk are left out, so that no small one
 * can be found by subtracting.
 * @param dezeMaand the month of today, `2026-11`
 */
export function writeTellingen(tellingen: Telling[], dezeMaand: string): string {
  const shown = tellingen
    .filter(({ maand, aantal }) => maand < dezeMaand && aantal > 0)
    .sort((a, b) => compare(keyOf(a), keyOf(b)));
  const small = new Set(shown.filter((telling) => isPart(telling) && telling.aantal < LEAST).map(groupOf));
  const lines = shown.map((telling) => {
    const { maand, regio, soort, detail, aantal } = telling;
    const hidden = soort === 'bestemming' && small.has(groupOf(telling));
    return [maand, regio, soort, detail, aantal < LEAST ? KLEIN : hidden ? VERBORGEN : String(aantal)];
  });
  return [['maand', 'regio', 'soort', 'detail', 'aantal'], ...lines]
    .map((cells) => `${cells.map(quote).join(',')}\r\n`)
    .join('');
}

function isPart({ soort }: Telling): boolean {
  return soort === 'verstuurd' || soort === 'bestemming';
}
function groupOf({ maand, regio }: Telling): string {
  return `${maand} ${regio}`;
}
function keyOf({ maand, regio, soort, detail }: Telling): string {
  return [maand, regio, soort, detail].join('\0');
}
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A cell as spreadsheets read it; one that begins like a formula is made a text. */
function quote(cell: string): string {
  const text = /^[=+@-]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
