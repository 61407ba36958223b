import { describe, expect, it } from 'vitest';
import { readOpeningHours } from '../../../src/domain/structured-data/opening-hours.ts';

/** Days in short, with their hours: `Mo Tu 09:00-17:00`. */
const short = (lines: string[]) =>
  readOpeningHours(lines)?.map(({ dayOfWeek, opens, closes }) => {
    const days = (dayOfWeek as readonly string[]).map((day) =>
      day.replace('https://schema.org/', '').slice(0, 2),
    );
    return `${days.join(' ')} ${opens as string}-${closes as string}`;
  });

describe('opening hours for search engines', () => {
  it.each([
    ['one day', 'maandag 9.00 - 17.00 uur', ['Mo 09:00-17:00']],
    ['a row of days', 'Maandag tot en met vrijdag: 9:00–17:00', ['Mo Tu We Th Fr 09:00-17:00']],
    ['days apart', 'dinsdag, woensdag en vrijdag van 9 tot 12.30 uur', ['Tu We Fr 09:00-12:30']],
    ['a row and a day', 'maandag t/m woensdag en vrijdag 10 tot 16 uur', ['Mo Tu We Fr 10:00-16:00']],
    [
      'a break in between',
      'maandag 9.00 tot 12.00 en 13.00 tot 17.00 uur',
      ['Mo 09:00-12:00', 'Mo 13:00-17:00'],
    ],
  ])('are read from %s', (_, line, expected) => {
    expect(short([line])).toEqual(expected);
  });

  it('are those of all lines; a day that is closed has none', () => {
    expect(short(['maandag 9 tot 17 uur', 'vrijdag gesloten', 'zaterdag 10 tot 12 uur'])).toEqual([
      'Mo 09:00-17:00',
      'Sa 10:00-12:00',
    ]);
  });

  it.each([
    ['words that are no hours', 'op afspraak'],
    ['a condition', 'maandag 9 tot 17 uur, alleen op afspraak'],
    ['every other week', 'om de week op maandag 9 tot 17 uur'],
    ['a day that does not exist', 'maandeg 9 tot 17 uur'],
    ['a time that does not exist', 'maandag 9 tot 25 uur'],
    ['minutes that do not exist', 'maandag 9.75 tot 12 uur'],
    ['hours that run backwards', 'maandag 17 tot 9 uur'],
    ['days that run backwards', 'vrijdag tot en met maandag 9 tot 17 uur'],
  ])('are left out altogether after %s', (_, line) => {
    expect(readOpeningHours(['dinsdag 9 tot 17 uur', line])).toBeUndefined();
  });

  it('are left out when nobody wrote any', () => {
    expect(readOpeningHours([])).toBeUndefined();
    expect(readOpeningHours(['maandag gesloten'])).toBeUndefined();
  });
});
