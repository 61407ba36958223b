import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Gelezen } from '../../../src/importers/aanbod/gelezen.ts';
import { openPageStore } from '../../../src/importers/aanbod/page-store.ts';
import { createPoliteClient } from '../../../src/importers/aanbod/polite-client.ts';
import type { Afgewezen } from '../../../src/importers/aanbod/verslag.ts';
import { readRio } from '../../../src/importers/rio/read-rio.ts';
import { body, hangUp, startRio, status, type RioInhoud } from './rio-server.ts';
import { aanbod, cohort, register } from './voorbeeld.ts';

const VANDAAG = '2026-11-26';
let rio: Awaited<ReturnType<typeof startRio>>;
let dir: string;
let opmerkingen: Afgewezen[];
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'rio-'));
  opmerkingen = [];
});
afterEach(() => rio.stop());

async function read({ most = Infinity, pageSize = 2, pauze = 0, klaar = true } = {}): Promise<Gelezen[]> {
  const store = openPageStore(dir, VANDAAG);
  const client = createPoliteClient({ basis: rio.adres, store, pauze, eersteWacht: 1, termijn: 500 });
  const all: Gelezen[] = [];
  const opmerk = (each: Afgewezen) => opmerkingen.push(each);
  for await (const gelezen of readRio(client, rio.adres, { vandaag: VANDAAG, opmerk }, pageSize)) {
    all.push(gelezen);
    if (all.length >= most) return all;
  }
  if (klaar) store.finish();
  return all;
}
const start = async (inhoud: RioInhoud) => (rio = await startRio(inhoud));
const offers = (count: number) => Array.from({ length: count }, (_, index) => aanbod(`a${index}`));
const sleutels = (all: Gelezen[]) =>
  all.map((each) => (each.soort === 'rij' ? each.rij.sleutel : `✗${each.sleutel}`));
const pads = () => rio.verzoeken.map(({ pad }) => pad);

test('joins an offer with its provider, place, code and first start', async () => {
  await start({
    ...register([
      aanbod('a', {
        omschrijving: 'Leer koken.',
        afwijkendeOpleidingsduuromvang: 18,
        afwijkendeOpleidingsduureenheid: 'MAAND',
      }),
    ]),
    'aangeboden-opleiding-cohorten': [
      cohort('c1', 'a', { instroommoment: '2027-09-01' }),
      cohort('c2', 'a'),
      cohort('c3', 'a', { instroommoment: '2026-11-25' }),
      cohort('c4', 'a', { status: 'G', instroommoment: '2026-12-01' }),
      cohort('c5', 'a', { status: '??', instroommoment: '2026-12-02' }),
    ],
  });
  expect(await read()).toEqual([
    {
      soort: 'rij',
      rij: {
        sleutel: 'code-a',
        titel: 'Kok a',
        opleider: { sleutel: 'org-1', naam: 'ROC Noord' },
        niveau: 'mbo-2',
        leerweg: 'bbl',
        crebo: '25180',
        postcodes: ['1000AB'],
        plaatsen: ['NOORDSTAD'],
        start: '2027-02-01',
        duur: '18 maanden',
        url: 'https://rocnoord.example/kok',
        omschrijving: 'Leer koken.',
      },
    },
  ]);
  expect(opmerkingen).toEqual([{ sleutel: 'a', reden: 'onbekende status van een instroommoment: ??' }]);
});

test('asks a list per page, and nothing per offer', async () => {
  await start(register(offers(8)));
  expect(await read({ pageSize: 3 })).toHaveLength(8);
  expect(pads()).toEqual([
    ...[
      'organisatorische-eenheden',
      'onderwijslocaties',
      'opleidingserkenningen',
      'aangeboden-opleiding-cohorten',
    ].map((list) => `/${list}?page=0&pageSize=3&datumGeldigOp=2026-11-26`),
    ...[0, 1, 2].map((page) => `/aangeboden-opleidingen?page=${page}&pageSize=3&datumGeldigOp=2026-11-26`),
  ]);
  expect(rio.verzoeken.every(({ agent }) => agent?.startsWith('leerwerkloketten-importeer'))).toBe(true);
});

test('asks per offer only where the lists do not say it', async () => {
  const links = Object.fromEntries(
    ['onderwijsaanbieder', 'onderwijslocatie', 'opleiding'].map((rel) => [
      rel,
      { href: `/api/aangeboden-opleidingen/x/${rel}` },
    ]),
  );
  await start(register([aanbod('x', { _links: links })]));
  for (const [rel, list] of [
    ['onderwijsaanbieder', 'organisatorische-eenheden'],
    ['onderwijslocatie', 'onderwijslocaties'],
    ['opleiding', 'opleidingen'],
  ] as const)
    rio.stoor(new RegExp(`/x/${rel}$`), body(JSON.stringify(rio.inhoud[list]![0])));
  expect((await read())[0]).toMatchObject({
    rij: { opleider: { naam: 'ROC Noord' }, crebo: '25180', postcodes: ['1000AB'] },
  });
});

test('waits between two requests', async () => {
  await start(register(offers(1)));
  await read({ pauze: 60 });
  const times = rio.verzoeken.map(({ op }) => op);
  expect(Math.min(...times.slice(1).map((time, index) => time - times[index]!))).toBeGreaterThanOrEqual(55);
});

describe('goes on after a fault', () => {
  test.each([
    ['429 with Retry-After', status(429, { 'retry-after': '1' }), 950],
    ['500', status(500), 0],
    ['503 with a date', status(503, { 'retry-after': new Date(Date.now() + 500).toUTCString() }), 0],
    ['truncated JSON', body('{"_embedded":{"aange'), 0],
    ['a line that breaks', hangUp, 0],
    ['no answer in time', () => undefined, 450],
  ])('%s', async (_wat, storing, atLeast) => {
    await start(register(offers(3)));
    rio.stoor(/aangeboden-opleidingen\?page=1/, storing);
    const before = Date.now();
    expect(sleutels(await read())).toEqual(['code-a0', 'code-a1', 'code-a2']);
    expect(Date.now() - before).toBeGreaterThanOrEqual(atLeast);
    expect(pads().filter((pad) => pad.startsWith('/aangeboden-opleidingen?page=1'))).toHaveLength(2);
  });
});

describe('stops with a plain message', () => {
  const five = (storing: Parameters<typeof rio.stoor>[1]) => Array.from({ length: 5 }, () => storing);
  test.each([
    ['500, five times', five(status(500)), 'ook niet na 5 keer proberen: antwoord 500'],
    ['truncated JSON, five times', five(body('{"a":')), 'is geen hele JSON'],
    ['a long wait', [status(429, { 'retry-after': '3600' })], 'De bron vraagt om 60 minuten te wachten'],
    ['no access', [status(403)], 'Controleer het adres en of u er bij mag'],
    [
      'another address',
      [status(302, { location: 'https://elders.example/' })],
      'stuurt door naar https://elders.example/',
    ],
    [
      'text that is no UTF-8',
      [body(Buffer.from('{"naam":"Caf\xe9"}', 'latin1'))],
      'is geen geldige tekst (utf-8)',
    ],
    ['a page of something else', [body('{"hallo":1}')], 'geeft geen lijst van RIO'],
    [
      'a link to another origin',
      [
        body(
          JSON.stringify({ _embedded: { x: [] }, _links: { next: { href: 'https://elders.example/p' } } }),
        ),
      ],
      'De bron verwijst naar een ander adres: https://elders.example.',
    ],
  ])('%s', async (_wat, storingen, message) => {
    await start(register(offers(3)));
    for (const storing of storingen) rio.stoor(/aangeboden-opleidingen\?page=0/, storing);
    await expect(read()).rejects.toThrow(message);
  });

  test('a page that repeats', async () => {
    await start(register(offers(4)));
    rio.stoor(
      /aangeboden-opleidingen\?page=1/,
      body(JSON.stringify({ _embedded: { x: offers(2) }, _links: {} })),
    );
    await expect(read()).rejects.toThrow('De bron geeft twee keer dezelfde bladzijde');
  });

  test('pages that go in a circle', async () => {
    await start(register(offers(4)));
    const back = { href: '/api/aangeboden-opleidingen?page=0&pageSize=2&datumGeldigOp=2026-11-26' };
    rio.stoor(
      /aangeboden-opleidingen\?page=1/,
      body(JSON.stringify({ _embedded: { x: [aanbod('b')] }, _links: { next: back } })),
    );
    await expect(read()).rejects.toThrow('gaan in een kring');
  });
});

test('the encoding that the service names is read', async () => {
  await start(register([]));
  const page = JSON.stringify({ _embedded: { x: [aanbod('a', { eigennaam: 'Café' })] }, _links: {} });
  rio.stoor(
    /aangeboden-opleidingen/,
    body(Buffer.from(page, 'latin1'), 'application/json; charset=windows-1252'),
  );
  expect((await read())[0]).toMatchObject({ rij: { titel: 'Café' } });
});

test('a service that leaves out the link to the next page is read to its end', async () => {
  await start(register(offers(3)));
  rio.stoor(
    /aangeboden-opleidingen\?page=0/,
    body(JSON.stringify({ _embedded: { x: offers(2) }, _links: {} })),
  );
  expect(sleutels(await read())).toEqual(['code-a0', 'code-a1', 'code-a2']);
});

describe('what was fetched is kept', () => {
  test('a second run of the day only asks whether something changed', async () => {
    await start(register(offers(3)));
    const first = await read();
    rio.verzoeken.length = 0;
    rio.inhoud['aangeboden-opleidingen']![2] = aanbod('a2', { eigennaam: 'Nieuw' });
    const second = await read();
    expect(rio.verzoeken.every(({ ifNoneMatch }) => ifNoneMatch)).toBe(true);
    expect(second.slice(0, 2)).toEqual(first.slice(0, 2));
    expect(second[2]).toMatchObject({ rij: { titel: 'Nieuw' } });
  });

  test('a second run in the same millisecond is another run', async () => {
    vi.spyOn(Date, 'now').mockReturnValue(1_000);
    onTestFinished(() => void vi.restoreAllMocks());
    await start(register(offers(1)));
    await read();
    rio.verzoeken.length = 0;
    await read();
    expect(rio.verzoeken.length).toBeGreaterThan(0);
  });

  test('a run that was interrupted goes on where it stopped', async () => {
    await start(register(offers(6)));
    await read({ most: 3 });
    const asked = pads();
    rio.verzoeken.length = 0;
    expect(await read()).toHaveLength(6);
    expect(pads()).toEqual(['/aangeboden-opleidingen?page=2&pageSize=2&datumGeldigOp=2026-11-26']);
    expect(asked).not.toContain(pads()[0]);
  });

  test('the next day begins anew', async () => {
    await start(register(offers(1)));
    await read({ most: 1 });
    expect(openPageStore(dir, VANDAAG).hervat).toBe(true);
    expect(openPageStore(dir, '2026-11-27').hervat).toBe(false);
  });
});
