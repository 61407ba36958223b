import { describe, expect, it } from 'vitest';
import type { Vraag } from '../../../src/schemas/vraag.ts';
import type { Antwoorden } from '../../../src/domain/regelingen/antwoorden.ts';
import { describeAntwoord, listKeuzes } from '../../../src/domain/regelingen/describe-antwoord.ts';
import { LIJSTEN, makeVraag, said } from './proef-regeling.ts';

const goal = makeVraag('doel', { waarden: { opleiding: 'Een opleiding', evc: 'Een bewijs (EVC)' } });

describe('the choices of a question', () => {
  it.each<[string, Vraag, string[]]>([
    ['a number has none', makeVraag('leeftijd'), []],
    ['yes and no', makeVraag('leerbedrijf'), ['ja: Ja', 'nee: Nee']],
    ['those of a borrowed list', makeVraag('regio'), ['twente: Twente', 'drenthe: Drenthe']],
    ['those of another borrowed list', makeVraag('sector'), ['zorg: Zorg', 'bouw: Bouw']],
    [
      'those of the fact, in its order, an id where a text is missing',
      goal,
      ['opleiding: Een opleiding', 'begeleiding: begeleiding', 'leerbaan: leerbaan', 'evc: Een bewijs (EVC)'],
    ],
  ])('%s', (_, vraag, expected) => {
    expect(listKeuzes(vraag, LIJSTEN).map(({ id, naam }) => `${id}: ${naam}`)).toEqual(expected);
  });
});

describe('an answer in words', () => {
  it.each<[string, Vraag, Antwoorden, string | undefined]>([
    ['was not asked', goal, said({}), undefined],
    ['was not known', goal, { feiten: {}, overgeslagen: { doel: '?' } }, 'Dat weet ik niet'],
    ['was rather not said', goal, { feiten: {}, overgeslagen: { doel: '-' } }, 'Dat zeg ik liever niet'],
    ['is a number', makeVraag('leeftijd'), said({ leeftijd: 34 }), '34'],
    ['is zero', makeVraag('medewerkers'), said({ medewerkers: 0 }), '0'],
    ['is yes', makeVraag('leerbedrijf'), said({ leerbedrijf: 'ja' }), 'Ja'],
    ['is a name of a borrowed list', makeVraag('regio'), said({ regio: 'twente' }), 'Twente'],
    ['is one of more', goal, said({ doel: ['evc'] }), 'Een bewijs (EVC)'],
    [
      'is more, as they were said',
      goal,
      said({ doel: ['evc', 'opleiding'] }),
      'Een bewijs (EVC), Een opleiding',
    ],
    ['is an id that has no text', goal, said({ doel: ['leerbaan'] }), 'leerbaan'],
  ])('%s', (_, vraag, antwoorden, expected) => {
    expect(describeAntwoord(vraag, antwoorden, LIJSTEN)).toBe(expected);
  });
});
