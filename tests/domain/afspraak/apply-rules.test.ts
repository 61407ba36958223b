import { describe, expect, it } from 'vitest';
import {
  ageGroups,
  describeAgeGroup,
  groupOfAge,
  LEEFTIJD_ONBEKEND,
} from '../../../src/domain/afspraak/age-groups.ts';
import { applyRules, type RegelAntwoorden } from '../../../src/domain/afspraak/apply-rules.ts';
import type { Regel } from '../../../src/domain/afspraak/bestemming.ts';
import { questionsOf } from '../../../src/domain/afspraak/questions-of.ts';
import { regel } from './fixture-loket.ts';

const under27 = regel({ leeftijdOnder: 27 }, 'jongerenloket');
const pupils = regel({ opSchool: true, leeftijdOnder: 23 }, 'rmc');
const firms = regel({ wie: 'werkgever' }, 'werkgevers');
const south = regel({ postcodes: ['45', '4611'] }, 'zuid');

describe('the age groups of a regio', () => {
  it.each<[string, Regel[], string[], string[]]>([
    ['without rules there are none', [], [], []],
    ['a rule about something else makes none', [south, firms], [], []],
    ['one cut point makes two', [under27], ['0-26', '27-'], ['jonger dan 27', '27 of ouder']],
    [
      'more cut points make more, each once',
      [regel({ leeftijdVanaf: 18, leeftijdOnder: 27 }, 'a'), regel({ leeftijdOnder: 18 }, 'b')],
      ['0-17', '18-26', '27-'],
      ['jonger dan 18', '18 tot en met 26', '27 of ouder'],
    ],
    [
      'a rule for firms makes none for persons',
      [regel({ wie: 'werkgever', leeftijdOnder: 27 }, 'a')],
      [],
      [],
    ],
    ['"from 0" divides nothing', [regel({ leeftijdVanaf: 0, postcodes: ['45'] }, 'a')], [], []],
  ])('%s', (_, regels, ids, names) => {
    const groups = ageGroups(regels, 'burger');
    expect([groups.map(({ id }) => id), groups.map(describeAgeGroup)]).toEqual([ids, names]);
  });

  it.each([
    [0, '0-26'],
    [26, '0-26'],
    [27, '27-'],
    [99, '27-'],
  ])('somebody of %i is in %s', (age, id) => {
    expect(groupOfAge(ageGroups([under27], 'burger'), age)?.id).toBe(id);
  });
});

describe('the first rule that fits decides', () => {
  const at = (age: number, regels: Regel[]) => groupOfAge(ageGroups(regels, 'burger'), age)?.id;
  it.each<[string, Regel[], Omit<RegelAntwoorden, 'wie'>, string]>([
    ['no rules', [], {}, 'loket'],
    ['26, of a rule under 27', [under27], { leeftijd: at(26, [under27]) }, 'jongerenloket'],
    ['27, of a rule under 27', [under27], { leeftijd: at(27, [under27]) }, 'loket'],
    ['would rather not say', [under27], { leeftijd: LEEFTIJD_ONBEKEND }, 'loket'],
    ['the first of two', [pupils, under27], { leeftijd: '0-22', opSchool: true }, 'rmc'],
    [
      'the second when the first does not fit',
      [pupils, under27],
      { leeftijd: '0-22', opSchool: false },
      'jongerenloket',
    ],
    ['an age between', [pupils, under27], { leeftijd: '23-26' }, 'jongerenloket'],
    ['not at school', [regel({ opSchool: false }, 'uwv')], { opSchool: false }, 'uwv'],
    ['a postcode that begins with it', [south], { pc4: '4501' }, 'zuid'],
    ['one whole postcode', [south], { pc4: '4611' }, 'zuid'],
    ['a postcode beside it', [south], { pc4: '4612' }, 'loket'],
    ['figures elsewhere in a postcode', [south], { pc4: '2451' }, 'loket'],
    ['from an age on', [regel({ leeftijdVanaf: 60 }, 'senior')], { leeftijd: '60-' }, 'senior'],
    ['a person, of a rule for firms', [firms], {}, 'loket'],
  ])('%s', (_, regels, answers, naar) => {
    expect(applyRules(regels, { wie: 'burger', pc4: '7511', ...answers })).toEqual({ naar });
  });

  it('a firm passes over all rules for persons', () => {
    expect(applyRules([under27, pupils, south, firms], { wie: 'werkgever', pc4: '4501' })).toEqual({
      naar: 'werkgevers',
    });
  });
});

describe('what must be asked', () => {
  it.each<[string, Regel[], Omit<RegelAntwoorden, 'wie'>, string[]]>([
    ['an age', [under27], {}, ['leeftijd']],
    [
      'all at once, in a fixed order',
      [regel({ opSchool: true }, 'rmc'), under27],
      {},
      ['leeftijd', 'opSchool'],
    ],
    ['only what is still open', [pupils, under27], { leeftijd: '0-22' }, ['opSchool']],
    ['again, when the answer is of another regio', [under27], { leeftijd: '0-22' }, ['leeftijd']],
    ['again, when the answer is made up', [under27], { leeftijd: 'constructor' }, ['leeftijd']],
    ['nothing behind a rule that fits', [south, under27], { pc4: '7511' }, ['leeftijd']],
  ])('%s', (_, regels, answers, vragen) => {
    expect(applyRules(regels, { wie: 'burger', ...answers })).toEqual({ vragen });
  });

  it.each<[string, Regel[], Omit<RegelAntwoorden, 'wie'>, string]>([
    ['a rule before it fits', [south, under27], { pc4: '4501' }, 'zuid'],
    ['all answers lead to one desk', [regel({ leeftijdOnder: 27 }, 'loket')], {}, 'loket'],
    ['a rule for all follows with the same desk', [pupils, regel({ leeftijdVanaf: 0 }, 'rmc')], {}, 'rmc'],
  ])('nothing, when %s', (_, regels, answers, naar) => {
    expect(applyRules(regels, { wie: 'burger', ...answers })).toEqual({ naar });
  });

  it.each<[string, Regel[], string[], string[]]>([
    ['none without rules', [], [], []],
    ['none where only the postcode counts', [south], [], []],
    ['an age for persons, nothing for firms', [under27, firms], ['leeftijd'], []],
    [
      'school for firms only where a rule for firms says so',
      [regel({ wie: 'werkgever', opSchool: true }, 'a')],
      [],
      ['opSchool'],
    ],
    [
      'of a rule for a part of the regio too',
      [regel({ postcodes: ['45'], leeftijdOnder: 27 }, 'a')],
      ['leeftijd'],
      [],
    ],
  ])('on the form: %s', (_, regels, person, firm) => {
    expect([questionsOf(regels, 'burger'), questionsOf(regels, 'werkgever')]).toEqual([person, firm]);
  });
});
