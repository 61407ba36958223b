import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../src/content-files/check/check-content.ts';
import { loadContent } from '../../src/content-files/load-content.ts';
import type { Gelezen } from '../../src/importers/aanbod/gelezen.ts';
import { importAanbod } from '../../src/importers/aanbod/import-aanbod.ts';
import { AANBOD_BRONNEN } from '../../src/domain/scholing/aanbod-bron.ts';
import { importKansen } from '../../src/importers/kansen/import-kansen.ts';
import { joinContent } from '../../src/site-data.ts';
import { CONTENT } from './content-lezen.ts';

const VANDAAG = '2026-11-26';
let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'inhoud-'));
  cpSync(CONTENT, dir, { recursive: true, filter: (path) => !path.includes('/bronnen/') });
});
afterAll(() => rmSync(dir, { recursive: true }));

async function* lezer(): AsyncGenerator<Gelezen> {
  const rij = {
    titel: 'Kok',
    opleider: { sleutel: '1', naam: 'Kookschool Voorbeeld', website: 'https://kookschool.example/lessen' },
    crebo: '25180',
    postcodes: ['7511JM'],
    plaatsen: ['ENSCHEDE'],
    start: '2027-02-01',
    url: 'https://kookschool.example/kok',
    omschrijving: 'Een omschrijving die de opleider zelf schreef, in zijn eigen woorden; desnoods in het Engels.',
  };
  yield { soort: 'rij', rij: { ...rij, sleutel: 'a', leerweg: 'bbl' } };
  yield await Promise.resolve({ soort: 'rij', rij: { ...rij, sleutel: 'b', leerweg: 'bol' } });
}

test('what the importers write into the content of this site passes its check, and is on the page', { timeout: 120_000 }, async () => {
  for (const bron of AANBOD_BRONNEN) {
    const verslag = await importAanbod(lezer(), { bron, dir, vandaag: VANDAAG, adres: 'https://bron.example/' });
    expect(verslag).toMatchObject({ telling: { nieuw: 2, afgewezen: 0 } });
  }
  const list = join(dir, 'lijst.csv');
  writeFileSync(list, 'beroep,kans,bron,jaar\nkok,matig,Regio in beeld,2026\nlasser,goed,Regio in beeld,2026\n');
  expect((await importKansen({ dir, regio: 'twente', file: list, vandaag: VANDAAG })).telling.nieuw).toBe(2);

  const { problems } = checkContent(dir, { vandaag: VANDAAG, productie: false });
  expect(problems.filter(({ ernst }) => ernst === 'fout')).toEqual([]);
  const { content } = loadContent(dir);
  expect(content.opleiders.filter(({ waarde }) => waarde.id === 'kookschool-voorbeeld')).toHaveLength(1);
  const site = joinContent(content, VANDAAG);
  const kansen = new Map(site.beroepen.kansen('twente').map((kans) => [kans.beroep.slug, kans]));
  // The editors of Twente say "goed" themselves; that goes before the list.
  expect(kansen.get('kok')).toMatchObject({ kans: 'goed', voorbeeld: true });
  expect(kansen.get('lasser')).toMatchObject({ kans: 'goed', beeld: 'regionaal', voorbeeld: false });
});
