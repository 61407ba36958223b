import { describe, expect, it } from 'vitest';
import type { Voorwaarde } from '../../../src/domain/afspraak/bestemming.ts';
import { sayAgeGroup, sayVoorwaarde } from '../../../src/domain/afspraak/say-regel.ts';
import { nl, talen } from '../../talen.ts';

it.each([
  [{ id: '0-26', vanaf: 0, totEnMet: 26 }, 'Jonger dan 27 jaar'],
  [{ id: '18-26', vanaf: 18, totEnMet: 26 }, '18 tot en met 26 jaar'],
  [{ id: '27-', vanaf: 27 }, '27 jaar of ouder'],
])('an age group is a choice: $id', (group, expected) => {
  expect(sayAgeGroup(group, nl)).toBe(expected);
});

describe('a rule is said as questions', () => {
  it.each<[Voorwaarde, string[]]>([
    [{ leeftijdOnder: 27 }, ['Bent u jonger dan 27 jaar?']],
    [{ leeftijdVanaf: 27 }, ['Bent u 27 jaar of ouder?']],
    [{ leeftijdVanaf: 18, leeftijdOnder: 27 }, ['Bent u 18 tot en met 26 jaar?']],
    [{ leeftijdOnder: 23, opSchool: true }, ['Bent u jonger dan 23 jaar?', 'Gaat u nu naar school?']],
    [{ opSchool: false }, ['Gaat u nu niet naar school?']],
    [{ postcodes: ['75', '7611'] }, ['Begint uw postcode met 75 of 7611?']],
    [{ wie: 'werkgever' }, []],
  ])('%j', (voorwaarde, expected) => {
    expect(sayVoorwaarde(voorwaarde, nl)).toEqual(expected);
  });

  it('in every language, with its figures', () => {
    for (const teksten of Object.values(talen)) {
      const said = sayVoorwaarde({ leeftijdVanaf: 18, leeftijdOnder: 27, postcodes: ['7511'] }, teksten);
      expect(said.join(' '), teksten.taal).toMatch(/18.*26.*7511|١٨.*٢٦.*7511/);
    }
  });
});
