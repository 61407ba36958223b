import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Gelezen } from '../../../src/importers/aanbod/gelezen.ts';
import { openPageStore } from '../../../src/importers/aanbod/page-store.ts';
import { createPoliteClient } from '../../../src/importers/aanbod/polite-client.ts';
import { maakOeapiLezer, readOeapi } from '../../../src/importers/oeapi/read-oeapi.ts';
import { makeOffering, makeProgramme, SCHOOL, VANDAAG } from './maak-opleiding.ts';
import { body, startSchool, status, type School } from './oeapi-server.ts';

let school: Awaited<ReturnType<typeof startSchool>>;
const dir = () => mkdtempSync(join(tmpdir(), 'oeapi-'));
afterEach(async () => {
  vi.unstubAllEnvs();
  await school.stop();
});

const collect = async (lezer: AsyncIterable<Gelezen>) => {
  const found: Gelezen[] = [];
  for await (const gelezen of lezer) found.push(gelezen);
  return found;
};
const read = (pageSize = 2) =>
  collect(
    readOeapi(
      createPoliteClient({
        basis: school.adres,
        store: openPageStore(dir(), VANDAAG),
        pauze: 0,
        eersteWacht: 1,
      }),
      school.adres,
      VANDAAG,
      pageSize,
    ),
  );
const titels = (found: Gelezen[]) =>
  found.map((each) => (each.soort === 'rij' ? each.rij.titel : each.reden));
const kok = (nummer: number, extra = {}) =>
  makeProgramme({
    programmeId: `p${nummer}`,
    primaryCode: { codeType: 'identifier', code: `K${nummer}` },
    name: [{ language: 'nl', value: `Kok ${nummer}` }],
    organisationId: 'o1',
    ...extra,
  });
const paden = () => school.verzoeken.map(({ pad }) => pad.replace(/\?.*/, ''));
const INHOUD: School = {
  '/programmes': [kok(1), kok(2), kok(3, { programmeType: 'minor' })],
  '/programmes/p1/programme-offerings': [makeOffering('2027-02-01')],
  '/programmes/p2/programme-offerings': [],
  '/organisations/o1': SCHOOL,
};

describe('a school', () => {
  test('all pages, with offerings and the provider; what is no training costs no request', async () => {
    school = await startSchool(INHOUD);
    const found = await read();
    expect(titels(found)).toEqual(['Kok 1', 'Kok 2', 'deel van een opleiding: minor']);
    expect(found[0]).toMatchObject({ rij: { start: '2027-02-01', opleider: { naam: 'Voorbeeldschool' } } });
    expect(paden()).toEqual([
      '/programmes',
      '/programmes/p1/programme-offerings',
      '/organisations/o1',
      '/programmes/p2/programme-offerings',
      '/programmes',
    ]);
  });

  test('what comes along is not asked again', async () => {
    school = await startSchool({
      '/programmes': [kok(1, { organisation: SCHOOL, programmeOfferings: [makeOffering('2027-02-01')] })],
    });
    expect(titels(await read())).toEqual(['Kok 1']);
    expect(paden()).toEqual(['/programmes']);
  });

  test('the path of its offerings is found once', async () => {
    school = await startSchool({
      '/programmes': [kok(1, { organisation: SCHOOL }), kok(2, { organisation: SCHOOL })],
      '/programmes/p1/offerings': [makeOffering('2027-02-01')],
      '/programmes/p2/offerings': [],
    });
    await read();
    expect(paden()).toEqual([
      '/programmes',
      '/programmes/p1/programme-offerings',
      '/programmes/p1/offerings',
      '/programmes/p2/offerings',
    ]);
  });

  test('of version 5', async () => {
    const { programmeId, programmeType, ...rest } = kok(1);
    expect(programmeType).toBeDefined();
    school = await startSchool({
      '/programs': [{ ...rest, programId: programmeId!, programType: 'program', organization: 'o1' }],
      '/programs/p1/offerings': [{ startDate: '2027-02-01' }],
      '/organizations/o1': SCHOOL,
    });
    expect(await read()).toMatchObject([{ soort: 'rij', rij: { titel: 'Kok 1', start: '2027-02-01' } }]);
  });
});

describe('faults', () => {
  test.each([
    ['429', status(429, { 'retry-after': '0' })],
    ['500', status(500)],
    ['JSON that breaks off', body('{"items": [{"na')],
  ])('%s passes by: the same trainingen', async (_, storing) => {
    school = await startSchool(INHOUD);
    school.stoor(/programmes\?/, storing);
    school.stoor(/offerings/, storing);
    expect(titels(await read())).toEqual(['Kok 1', 'Kok 2', 'deel van een opleiding: minor']);
  });

  test('another encoding than it says is refused', async () => {
    school = await startSchool(INHOUD);
    school.stoor(/programmes/, body(Buffer.from('{"items": ["caf\u00e9"]}', 'latin1')));
    await expect(read()).rejects.toThrow(/geen geldige tekst/);
  });

  test('a page that repeats, no list, and no service each stop with the remedy', async () => {
    school = await startSchool(INHOUD);
    const page = JSON.stringify({
      hasNextPage: true,
      items: [kok(1, { organisation: SCHOOL, offerings: [] })],
    });
    school.stoor(/pageNumber=1/, body(page));
    school.stoor(/pageNumber=2/, body(page));
    await expect(read()).rejects.toThrow(/twee keer dezelfde bladzijde.*bladzijde 2/);
    school.stoor(/programmes/, body('{"opleidingen": []}'));
    await expect(read()).rejects.toThrow(/geen lijst van OEAPI/);
    await school.stop();
    school = await startSchool({});
    await expect(read()).rejects.toThrow(/geen lijst van opleidingen \(\/programmes\)/);
  });
});

describe('the command line', () => {
  const opties = (bewaarDir: string, bron?: string) => ({
    bron,
    vandaag: VANDAAG,
    inhoudDir: 'content',
    bewaarDir,
    pauze: 0,
    opmerk: () => undefined,
  });

  test('a token goes to its own service, and nowhere on disk', async () => {
    school = await startSchool(INHOUD, { token: 'geheim-1' });
    const bewaarDir = dir();
    vi.stubEnv('OEAPI_ADRES', school.adres);
    vi.stubEnv('OEAPI_TOKEN', 'geheim-1');
    const { lezer, klaar } = maakOeapiLezer(opties(bewaarDir));
    expect(titels(await collect(lezer))).toContain('Kok 1');
    klaar?.();
    const files = readdirSync(bewaarDir, { recursive: true, withFileTypes: true }).filter((file) =>
      file.isFile(),
    );
    expect(files.length).toBeGreaterThan(3);
    for (const file of files)
      expect(readFileSync(join(file.parentPath, file.name), 'utf8')).not.toContain('geheim-1');
  });

  test('without the token the service says no, and so do we', async () => {
    school = await startSchool(INHOUD, { token: 'geheim-1' });
    await expect(collect(maakOeapiLezer(opties(dir(), school.adres)).lezer)).rejects.toThrow(
      /weigert .* \(antwoord 401\)/,
    );
  });

  test('more schools in one run, each with its own token', async () => {
    school = await startSchool({ '/programmes': [kok(1, { organisation: SCHOOL, offerings: [] })] });
    const other = await startSchool(
      { '/programmes': [kok(2, { organisation: SCHOOL, offerings: [] })] },
      { token: 'b' },
    );
    vi.stubEnv('OEAPI_TOKEN', '- b');
    const { lezer, adres } = maakOeapiLezer(opties(dir(), `${school.adres}/ ${other.adres}`));
    expect(titels(await collect(lezer))).toEqual(['Kok 1', 'Kok 2']);
    expect(adres).toBe('2 scholen');
    expect(school.verzoeken.every(({ token }) => token === undefined)).toBe(true);
    await other.stop();
  });

  test('no address, or not as many tokens as addresses, is told', async () => {
    school = await startSchool({});
    vi.stubEnv('OEAPI_ADRES', '');
    expect(() => maakOeapiLezer(opties(dir()))).toThrow(/Geef het adres van de school/);
    vi.stubEnv('OEAPI_TOKEN', 'a b');
    expect(() => maakOeapiLezer(opties(dir(), school.adres))).toThrow(/1 adressen en 2 sleutels/);
  });
});
