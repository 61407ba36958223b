import { describe, expect, test } from 'vitest';
import { searchScholing } from '../../../src/domain/scholing/search-scholing.ts';
import { buildSearchIndex } from '../../../src/domain/scholing/search-index.ts';
import { goldenIndex, goldenSimilar } from './golden-regio.ts';
import { offer } from './offer.ts';

const ask = (vraag: string) => searchScholing(goldenIndex, vraag, goldenSimilar);
const titles = (vraag: string) => ask(vraag).treffers.map(({ scholing }) => scholing.titel);

/** The question, what must come first in this order, and what must not be there at all. */
const golden: [vraag: string, eerst: string[], nooit?: string[]][] = [
  // A title, whole or in part.
  ['kok', ['Kok', 'Zelfstandig werkend kok']],
  ['Kok ', ['Kok', 'Zelfstandig werkend kok']],
  ['timmerman', ['Timmerman', 'Allround timmerman']],
  ['kapper', ['Kapper']],
  ['fotograaf', ['Fotograaf']],
  ['mbo-verpleegkundige', ['Mbo-Verpleegkundige']],
  ['verpleegkundige', ['Mbo-Verpleegkundige', 'Verpleegkunde']],
  ['verzorgende ig', ['Verzorgende-IG']],
  [
    'pedagogisch medewerker',
    ['Pedagogisch medewerker kinderopvang', 'Gespecialiseerd pedagogisch medewerker'],
  ],
  [
    'medewerker pedagogisch',
    ['Pedagogisch medewerker kinderopvang', 'Gespecialiseerd pedagogisch medewerker'],
  ],
  ['monteur', ['Monteur mechatronica', 'Eerste monteur mechatronica'], ['Allround laborant']],
  ['software developer', ['Software developer']],
  ['beveiliger', ['Beveiliger 2']],
  ['hotel', ['Hotel Management']],
  ['marketing', ['Marketing & Communication Specialist']],
  ['dans', ['Docent Dans']],
  // Another form of the word.
  ['lassen', ['Basislasser'], ['Glastuinbouw medewerker']],
  ['lasser', ['Basislasser'], ['Glastuinbouw medewerker']],
  ['koken', ['Kok', 'Zelfstandig werkend kok']],
  ['timmeren', ['Timmerman', 'Allround timmerman']],
  ['schilderen', ['Schilder', 'Gezel schilder']],
  ['metselen', ['Metselaar']],
  ['beveiliging', ['Beveiliger 2']],
  ['beveiligers', ['Beveiliger 2']],
  ['bakker', ['Uitvoerend bakker', 'Leidinggevende bakkerij'], ['Hotel Management', 'Kok']],
  ['doktersassistente', ['Doktersassistent']],
  ['tandartsassistenten', ['Tandartsassistent']],
  ['rechten', ['Hbo-rechten']],
  // A part of a word.
  ['tandarts', ['Tandartsassistent']],
  ['apotheek', ['Apothekersassistent']],
  ['laborant', ['Allround laborant']],
  ['bouwer', ['Meubelmaker/(scheeps)interieurbouwer']],
  ['interieur', ['Meubelmaker/(scheeps)interieurbouwer']],
  ['operator', ['Procesoperator A']],
  ['verzorging', ['Verzorgende-IG', 'Kapper']],
  // Other words for it.
  ['heftruck', ['Logistiek medewerker']],
  ['magazijn', ['Logistiek medewerker']],
  ['programmeur', ['Software developer']],
  ['programmeren', ['Software developer']],
  ['juf', ['Leraar basisonderwijs', 'Leraar Engels (tweede graad)']],
  ['elektricien', ['Monteur elektrotechnische installaties']],
  ['zonnepanelen', ['Monteur elektrotechnische installaties']],
  ['loodgieter', ['Monteur werktuigkundige installaties']],
  ['cv monteur', ['Monteur werktuigkundige installaties']],
  ['boekhouder', ['Accountancy']],
  ['automonteur', ['Basis technicus voertuigen en mobiele werktuigen']],
  ['laswerk', ['Basislasser']],
  ['vrachtwagenchauffeur', ['Chauffeur wegvervoer']],
  // A compound that stands nowhere.
  ['buschauffeur', ['Chauffeur wegvervoer']],
  ['vliegtuigmonteur', ['Monteur mechatronica']],
  [
    'thuiszorg',
    [
      'Begeleider maatschappelijke zorg',
      'Persoonlijk begeleider maatschappelijke zorg',
      'Helpende Zorg en Welzijn',
      'Management in de Zorg',
    ],
    ['Kok', 'Fysiotherapeut'],
  ],
  ['procestechniek', ['Procesoperator A'], ['Elektrotechniek']],
  // A sector, an opleider, a place, a niveau, a leerweg.
  ['zorg', ['Persoonlijk begeleider maatschappelijke zorg', 'Begeleider maatschappelijke zorg'], ['Kok']],
  [
    'ict',
    ['HBO-ICT', 'Allround medewerker IT systems and devices', 'Software developer'],
    ['Conflict Resolution and Governance'],
  ],
  ['kinderopvang', ['Pedagogisch medewerker kinderopvang']],
  ['saxion', ['Verpleegkunde', 'Fysiotherapeut'], ['Kok']],
  ['roc timmerman', ['Timmerman', 'Allround timmerman']],
  ['verpleegkundige deventer', ['Verpleegkunde'], ['Mbo-Verpleegkundige']],
  ['kok almelo', ['Kok', 'Zelfstandig werkend kok']],
  ['mbo 4 verpleegkundige', ['Mbo-Verpleegkundige'], ['Verpleegkunde']],
  ['bbl kok', ['Kok'], ['Zelfstandig werkend kok']],
  ['entree', ['Assistent logistiek'], ['Kok']],
  // Sentences.
  ['opleiding tot kok', ['Kok', 'Zelfstandig werkend kok']],
  ['ik wil kapper worden', ['Kapper']],
  ['werken met kinderen', ['Pedagogisch medewerker kinderopvang']],
  ['iets in de zorg', ['Persoonlijk begeleider maatschappelijke zorg']],
  // Typing errors.
  ['verpleegkunidge', ['Mbo-Verpleegkundige']],
  ['timmremn', ['Timmerman', 'Allround timmerman']],
  ['logisitek', ['Logistiek medewerker', 'Logistiek supervisor', 'Assistent logistiek']],
  ['elektrotechneik', ['Elektrotechniek']],
  ['fysioterapeut', ['Fysiotherapeut']],
  ['programeur', ['Software developer']],
  ['acountancy', ['Accountancy']],
  ['kapppper', ['Kapper']],
  ['bevieliger', ['Beveiliger 2']],
  // While typing.
  ['verp', ['Verpleegkunde', 'Mbo-Verpleegkundige']],
  ['timm', ['Timmerman', 'Allround timmerman']],
  ['ensch', ['Verpleegkunde']],
];

test.each(golden)('“%s” gives what is meant first', (vraag, eerst, nooit = []) => {
  const found = titles(vraag);
  const expected = new Set(eerst);
  expect(new Set(found.slice(0, eerst.length))).toEqual(expected);
  for (const titel of nooit) expect(found).not.toContain(titel);
});

test('there are at least sixty golden questions', () => {
  expect(new Set(golden.map(([vraag]) => vraag)).size).toBeGreaterThanOrEqual(60);
});

test.each([
  'xyzzy',
  'piloot',
  'hobbykoken met quantum',
  'kok piloot',
  'zzz',
  'stukadoor',
  'kik',
  'koc',
  'boswachtertje',
  '日本語',
])('“%s” is not here, and the answer says so', (vraag) => {
  expect(titles(vraag)).toEqual([]);
});

test.each(['', '   ', '!?', '-', 'a', '🙂🙂'])(
  '“%s” asks nothing: everything, in the order of the list',
  (vraag) => {
    expect(ask(vraag).treffers.map(({ scholing }) => scholing)).toEqual(goldenIndex.scholing);
  },
);

test('words that say little count when there are no others', () => {
  expect(titles('opleiding')).toEqual([]);
});

describe('how well it fits', () => {
  test.each([
    ['kok', 'Kok', 'exact'],
    ['koken', 'Kok', 'stam'],
    ['timm', 'Timmerman', 'begin'],
    ['operator', 'Procesoperator A', 'deel'],
    ['buschauffeur', 'Chauffeur wegvervoer', 'samenstelling'],
    ['verpleegkunidge', 'Mbo-Verpleegkundige', 'gelijkend'],
    ['eerste timm', 'Eerste monteur woning', undefined],
    ['allround timm', 'Allround timmerman', 'begin'],
  ])('%s → %s: %s', (vraag, titel, trap) => {
    expect(ask(vraag).treffers.find(({ scholing }) => scholing.titel === titel)?.trap).toBe(trap);
  });

  test('best first: title, then other words for it, then sector, opleider and place', () => {
    const found = titles('zorg');
    expect(found.indexOf('Helpende Zorg en Welzijn')).toBeLessThan(found.indexOf('Doktersassistent'));
    expect(found).toContain('Fysiotherapeut');
  });
});

describe('a word that is read as another', () => {
  test('is named, so that the page can say so', () => {
    expect(ask('verpleegkunidge').gelezenAls).toEqual([
      { getypt: 'verpleegkunidge', gelezen: 'verpleegkundige' },
    ]);
    expect(ask('buschauffeur').gelezenAls).toEqual([{ getypt: 'buschauffeur', gelezen: 'chauffeur' }]);
    expect(ask('kok').gelezenAls).toEqual([]);
  });

  test('is not read at all while the search for typing errors is not there', () => {
    const { treffers, perWoord } = searchScholing(goldenIndex, 'kok verpleegkunidge');
    expect(treffers).toEqual([]);
    expect(perWoord).toEqual([
      { woord: 'kok', aantal: 2 },
      { woord: 'verpleegkunidge', aantal: 0 },
    ]);
  });

  test('a word that fits is never changed, also when another looks like it', () => {
    expect(ask('chemie').gelezenAls).toEqual([]);
  });
});

test('every word must be there', () => {
  expect(titles('kok zelfstandig')).toEqual(['Zelfstandig werkend kok']);
  expect(ask('kok timmerman')).toMatchObject({
    treffers: [],
    perWoord: [
      { woord: 'kok', aantal: 2 },
      { woord: 'timmerman', aantal: 2 },
    ],
  });
});

test('a word of a title is not the half-typed name of a place, until it is all there is', () => {
  const none = new Map<string, never>();
  const names = { sectoren: none, niveaus: none, leerwegen: none, synoniemen: none };
  const zorg = offer({ id: 'zorg', titel: 'Zorg' });
  const elsewhere = offer({ id: 'kok', titel: 'Kok', plaatsen: ['Zorgvlied'] });
  const ids = (list: (typeof zorg)[]) =>
    searchScholing(buildSearchIndex(list, names), 'zorg').treffers.map(({ scholing }) => scholing.id);
  expect(ids([elsewhere, zorg])).toEqual(['zorg']);
  expect(ids([elsewhere])).toEqual(['kok']);
});
