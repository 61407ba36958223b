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
  const read = readOpeningLine(line);
  if (!read) return undefined;
  const dayOfWeek = read.dagen.map((dag): DayOfWeek => `https://schema.org/${NAMES[dag]!}`);
  const hours: OpeningHoursSpecification[] = [];
  for (const { van: opens, tot: closes } of read.uren) {
    if (!opens || !closes || opens >= closes) return undefined;
    hours.push({ '@type': 'OpeningHoursSpecification', dayOfWeek, opens, closes });
  }
  return hours;
}

/** One line of opening hours: its days (0 = Monday) and hours; no hours means closed. */
export interface OpenLine {
  dagen: number[];
  /** Each as it was written, and as hh:mm; `undefined` where that is no time, as 25.00. */
  uren: { woorden: string; van: string | undefined; tot: string | undefined }[];
}

/** Reads one line that an editor wrote for people; nothing when it is not understood to the letter. */
export function readOpeningLine(text: string): OpenLine | undefined {
  const { days, hours } = LINE.exec(text.trim().toLowerCase())?.groups ?? {};
  const dagen = days && readDays(days);
  if (!dagen || !hours) return undefined;
  const ranges = hours === 'gesloten' ? [] : [...hours.matchAll(new RegExp(RANGE, 'g'))];
  const uren = ranges.map(([woorden]) => {
    const [van, tot] = [...woorden.matchAll(new RegExp(TIME, 'g'))].map(([time]) => readTime(time));
    return { woorden, van, tot };
  });
  return { dagen, uren };
}

/** "maandag tot en met woensdag, vrijdag" → four days; nothing when a range runs backwards. */
function readDays(text: string): number[] | undefined {
  const found: number[] = [];
  for (const part of text.split(/, ?| en (?!met )(?<!tot en )/)) {
    const [from = -1, to = from] = part.split(/ tot en met | t\/m |[-–]/).map((day) => DAYS.indexOf(day));
    if (from < 0 || to < from) return undefined;
    for (let day = from; day <= to; day += 1) found.push(day);
  }
  return found;
}

function readTime(text: string): string | undefined {
  const [hour = '', minute = '00'] = text.split(/[.:]/);
  return Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : undefined;
}
