import type { DayOfWeek, OpeningHoursSpecification } from 'schema-dts';

const DAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

const DAY = `(?:${DAYS.join('|')})`;
const TIME = String.raw`\d{1,2}(?:[.:]\d{2})?`;
const RANGE = String.raw`${TIME}(?: uur)?\s*(?:tot|[-–])\s*${TIME}(?: uur)?`;
const LINE = new RegExp(
  `^(?<days>${DAY}(?:(?:, ?| en | tot en met | t/m |[-–])${DAY})*):? (?:van )?(?<hours>${RANGE}(?:(?:, ?| en )(?:van )?${RANGE})*|gesloten)\\.?$`,
);

/**
 * Opening hours as search engines read them, from the lines that an editor wrote for people. Words that are not
 * understood to the letter give nothing at all: no hours are better than wrong ones.
 */
export function readOpeningHours(lines: string[]): OpeningHoursSpecification[] | undefined {
  const hours: OpeningHoursSpecification[] = [];
  for (const line of lines) {
    const read = readLine(line.trim().toLowerCase());
    if (!read) return undefined;
    hours.push(...read);
  }
  return hours.length > 0 ? hours : undefined;
}

function readLine(line: string): OpeningHoursSpecification[] | undefined {
  const { days, hours } = LINE.exec(line)?.groups ?? {};
  const dayOfWeek = days && readDays(days);
  if (!dayOfWeek || !hours) return undefined;
  if (hours === 'gesloten') return [];
  const read: OpeningHoursSpecification[] = [];
  for (const [range] of hours.matchAll(new RegExp(RANGE, 'g'))) {
    const [opens, closes] = [...range.matchAll(new RegExp(TIME, 'g'))].map(([time]) => readTime(time));
    if (!opens || !closes || opens >= closes) return undefined;
    read.push({ '@type': 'OpeningHoursSpecification', dayOfWeek, opens, closes });
  }
  return read;
}

/** "maandag tot en met woensdag, vrijdag" → four days; nothing when a range runs backwards. */
function readDays(text: string): DayOfWeek[] | undefined {
  const found: DayOfWeek[] = [];
  for (const part of text.split(/, ?| en (?!met )(?<!tot en )/)) {
    const [from = -1, to = from] = part.split(/ tot en met | t\/m |[-–]/).map((day) => DAYS.indexOf(day));
    if (from < 0 || to < from) return undefined;
    for (let day = from; day <= to; day += 1) found.push(`https://schema.org/${NAMES[day]!}`);
  }
  return found;
}

function readTime(text: string): string | undefined {
  const [hour = '', minute = '00'] = text.split(/[.:]/);
  return Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : undefined;
}
