import { describe, expect, test } from 'vitest';
import { createBeroepSearch } from '../../../src/domain/beroepen/search-beroepen.ts';
import { makeInLijst } from './make-beroep.ts';

const lijst = [
  makeInLijst({
    naam: 'automonteur',
    bronNaam: 'Automonteurs (personen- en bedrijfswagens)',
    synoniemen: ['garagemonteur'],
  }),
  makeInLijst({
    naam: 'doktersassistent',
    bronNaam: 'Doktersassistenten',
    synoniemen: ['doktersassistente'],
  }),
  makeInLijst({
    naam: 'kassamedewerker',
    bronNaam: 'Kassamedewerkers',
    synoniemen: ['caissière', 'kassière'],
  }),
  makeInLijst({ naam: 'kok', bronNaam: 'Restaurantkoks' }),
  makeInLijst({ naam: 'magazijnmedewerker', bronNaam: 'Magazijnmedewerkers', synoniemen: ['orderpicker'] }),
  makeInLijst({ slug: 'monteur-liften', naam: 'monteur van liften', bronNaam: 'Monteurs lifttechniek' }),
  makeInLijst({ naam: 'tandartsassistent', bronNaam: 'Tandartsassistenten' }),
  makeInLijst({ naam: 'vrachtwagenchauffeur', bronNaam: 'Vrachtwagenchauffeurs', synoniemen: ['trucker'] }),
  makeInLijst({ naam: 'chauffeur', soort: 'beroep' }),
  makeInLijst({ naam: 'koks', slug: 'groep-1112', soort: 'groep', synoniemen: ['kok'] }),
];
const search = createBeroepSearch(lijst);
const first = (vraag: string) => search(vraag)[0]?.beroep.slug;

describe('finding work by its name', () => {
  test.each([
    ['its own name', 'kok', 'kok'],
    ['an everyday name', 'trucker', 'vrachtwagenchauffeur'],
    ['capitals and accents', 'CAISSIERE', 'kassamedewerker'],
    ['a letter wrong', 'caisiere', 'kassamedewerker'],
    ['as it sounds', 'sjofeur', 'chauffeur'],
    ['a compound in two words, with a mistake', 'vrachtwagen chaufeur', 'vrachtwagenchauffeur'],
    ['the feminine form', 'vrachtwagenchauffeuse', 'vrachtwagenchauffeur'],
    ['a compound in two words', 'tandarts assistente', 'tandartsassistent'],
    ['words around it', 'ik werk als kok in een restaurant', 'kok'],
    ['the name as an ending', 'supermarktkassière', 'kassamedewerker'],
    ['a compound whose parts stand apart', 'liftmonteur', 'monteur-liften'],
    ['the beginning', 'magaz', 'magazijnmedewerker'],
    ['one of the words', 'garagemonteur in opleiding', 'automonteur'],
  ])('by %s', (_, vraag, slug) => {
    expect(first(vraag)).toBe(slug);
  });

  test('tells by which name it was found, and whether it was guessed', () => {
    expect(search('kassière')[0]).toMatchObject({ via: 'kassière', gegokt: false });
    expect(search('kassiere medewerker')[0]).toMatchObject({ gegokt: false });
    expect(search('kasiere')[0]).toMatchObject({ via: 'kassière', gegokt: true });
    expect(search('kok')[0]).not.toHaveProperty('via');
  });

  test('puts work that is asked for before a starting point that fits alike, and a group last', () => {
    expect(search('kok').map(({ beroep }) => beroep.soort)).toEqual(['kansberoep', 'groep']);
  });

  test.each([
    ['nothing', ''],
    ['only words without meaning', 'werken in de'],
    ['what looks like nothing', 'xqzvxqzv'],
    ['signs', '<>&"\'%'],
    ['an emoji', '👩‍🍳'],
    ['one letter very often', 'a'.repeat(10_000)],
  ])('finds nothing for %s', (_, vraag) => {
    expect(search(vraag)).toEqual([]);
  });

  test('short words are never guessed', () => {
    expect(search('kak')).toEqual([]);
  });
});
