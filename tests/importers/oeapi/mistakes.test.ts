import { beforeAll, describe, expect, test } from 'vitest';
import { runImporteer, runImporteerVaak, STACK, type Afloop } from '../run-importeer.ts';
import { makeProgramme, SCHOOL } from './maak-opleiding.ts';
import { body, startSchool, status, type Storing } from './oeapi-server.ts';

const PAGE = JSON.stringify({
  items: [makeProgramme({ organisation: SCHOOL, offerings: [] })],
  hasNextPage: true,
});
const EVERY = 50;

/** What a service does in place of an answer, and what the operator must read. */
const MISTAKES: [wat: string, storing: Storing, says: RegExp][] = [
  ['it wants a key', status(401), /weigert .*\(antwoord 401\)\. Controleer het adres en of u er bij mag/],
  ['it refuses', status(403), /antwoord 403/],
  ['it does not know the question', status(400), /antwoord 400/],
  ['it wants something else', status(406), /antwoord 406/],
  [
    'it sends along',
    status(302, { location: 'https://elders.example/' }),
    /stuurt door naar https:\/\/elders\.example\/.*geef het dan zelf op/i,
  ],
  [
    'it is tired for an hour',
    status(429, { 'retry-after': '3600' }),
    /60 minuten te wachten\. Probeer het daarna opnieuw/,
  ],
  ['it is being mended for a day', status(503, { 'retry-after': '86400' }), /1440 minuten/],
  ['it has no programmes', status(404), /geen lijst van opleidingen \(\/programmes\)\. Controleer het adres/],
  ['another list', body('{"opleidingen": []}'), /geen lijst van OEAPI\. Controleer het adres/],
  ['a list without items', body('{"items": {"a": 1}}'), /geen lijst van OEAPI/],
  ['nothing', body('null'), /geen lijst van OEAPI/],
  ['a number', body('5'), /geen lijst van OEAPI/],
  ['a loose list', body('[]'), /geen lijst van OEAPI/],
  [
    'the same page again and again',
    body(PAGE),
    /twee keer dezelfde bladzijde.*bladzijde 2\. Meld het aan de bron/,
  ],
  [
    'another encoding than it says',
    body(Buffer.from('{"items": ["caf\u00e9"]}', 'latin1')),
    /geen geldige tekst.*Meld dit aan de bron/,
  ],
];

const OTHERS: [wat: string, args: string[], token: string, says: RegExp][] = [
  ['no address', ['oeapi'], '', /Geef het adres van de school mee/],
  [
    'no address of the web',
    ['oeapi', 'school.example'],
    '',
    /"school\.example" is geen webadres\. Begin met https:\/\//,
  ],
  ['a file', ['oeapi', '/tmp/programmes.json'], '', /geen webadres/],
  ['another protocol', ['oeapi', 'ftp://school.example'], '', /geen webadres/],
  [
    'a password in the address',
    ['oeapi', 'https://jan:geheim@school.example'],
    '',
    /naam of wachtwoord\. Haal die weg/,
  ],
  ['more keys than addresses', ['oeapi', 'https://school.example'], 'geheim-7 b', /1 adressen en 2 sleutels/],
];

function expectRefusal(afloop: Afloop, says: RegExp): void {
  expect(afloop.tekst).toMatch(says);
  expect(afloop.tekst).not.toMatch(STACK);
  expect(afloop.tekst).not.toContain('geheim');
  expect(afloop).toMatchObject({ code: 1, geschreven: false });
}

describe('each mistake ends with 1, in plain words, with a remedy, and nothing written', () => {
  let aflopen: Afloop[] = [];
  beforeAll(async () => {
    const scholen = await Promise.all(MISTAKES.map(([, storing]) => startWrongSchool(storing)));
    aflopen = await runImporteerVaak([
      ...scholen.map(({ adres }) => ({ args: ['oeapi', adres], env: { OEAPI_TOKEN: 'geheim-7' } })),
      ...OTHERS.map(([, args, token]) => ({ args, env: { OEAPI_TOKEN: token } })),
    ]);
    await Promise.all(scholen.map((school) => school.stop()));
  }, 120_000);

  const says = [...MISTAKES, ...OTHERS].map(
    (each, index) => [each[0], index, each.at(-1) as RegExp] as const,
  );
  test.each(says)('%s', (_, index, pattern) => expectRefusal(aflopen[index]!, pattern));
});

describe.concurrent('what may pass is tried five times, with longer and longer in between', () => {
  test.each<[string, Storing, RegExp]>([
    ['it says 500', status(500), /ook niet na 5 keer proberen: antwoord 500.*Probeer het later opnieuw/],
    ['its JSON breaks off', body(PAGE.slice(0, 50)), /geen hele JSON.*Probeer het later opnieuw/],
  ])('%s', { timeout: 120_000 }, async (_, storing, says) => {
    const school = await startWrongSchool(storing);
    expectRefusal(await runImporteer({ args: ['oeapi', school.adres] }), says);
    expect(school.verzoeken).toHaveLength(5);
    await school.stop();
  });
});

test('a service without mistakes does come through, as proof of the above', { timeout: 60_000 }, async () => {
  const programme = makeProgramme({
    organisation: SCHOOL,
    offerings: [],
    addresses: [{ postalCode: '1000AB' }],
  });
  const school = await startSchool({ '/programmes': [programme] });
  const { code, tekst, geschreven } = await runImporteer({ args: ['oeapi', school.adres] });
  expect(tekst).toContain('1 gelezen = 1 nieuw + 0 gewijzigd + 0 gelijk + 0 afgewezen');
  expect({ code, geschreven }).toEqual({ code: 0, geschreven: true });
  await school.stop();
});

async function startWrongSchool(storing: Storing) {
  const school = await startSchool({});
  for (let n = 0; n < EVERY; n += 1) school.stoor(/./, storing);
  return school;
}
