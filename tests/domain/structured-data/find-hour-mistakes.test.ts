import { describe, expect, it } from 'vitest';
import { findHourMistakes } from '../../../src/domain/structured-data/find-hour-mistakes.ts';

describe('opening hours', () => {
  it.each([
    ['two hours in one line', ['maandag 9 tot 13 uur en 12 tot 17 uur'], [['overlapt', 0, 'maandag', 0]]],
    [
      'a day in a range again',
      ['maandag tot en met vrijdag 9 tot 17 uur', 'vrijdag 16 tot 18 uur'],
      [['overlapt', 1, 'vrijdag', 0]],
    ],
    [
      'a day that is open and closed',
      ['maandag 9 tot 17 uur', 'maandag gesloten'],
      [['tegenspraak', 1, 'maandag', 0]],
    ],
    ['an hour that is none', ['maandag 9 tot 25 uur'], [['geen-tijd', 0, '9 tot 25 uur', undefined]]],
    [
      'no time between begin and end',
      ['maandag 9 tot 9 uur'],
      [['einde-voor-begin', 0, '9 tot 9 uur', undefined]],
    ],
    [
      'a range of days backwards',
      ['vrijdag tot en met maandag 9 tot 17 uur'],
      [['onduidelijk', 0, 'vrijdag tot en met maandag 9 tot 17 uur', undefined]],
    ],
  ])('%s cannot be', (_, lines, expected) => {
    const found = findHourMistakes(lines).map(({ soort, regel, over, met }) => [soort, regel, over, met]);
    expect(found).toEqual(expected);
  });

  it('that meet, on different days, or in words only, are right', () => {
    const lines = [
      'maandag 9 tot 12 uur',
      'maandag 12 tot 17 uur',
      'dinsdag 9 tot 17 uur',
      'woensdag gesloten',
      'op afspraak',
    ];
    expect(findHourMistakes(lines)).toEqual([]);
  });
});
