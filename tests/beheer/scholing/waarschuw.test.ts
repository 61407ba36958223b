import { expect, it } from 'vitest';
import { importMatrix } from '../../../src/beheer/scholing/import-matrix.ts';
import { maakXlsx, verander } from './bestanden.ts';
import { maakBron, rij } from './bron.ts';

const codes = async (bytes: Uint8Array, bron = maakBron()) => {
  const { meldingen, csv } = await importMatrix(bytes, 'matrix.xlsx', bron);
  expect(csv).toBeDefined();
  return meldingen.map(({ code, rij: row, kolom }) => [code, row, kolom]);
};

it('warns of a start that is over, whether the sheet changes it or time does', async () => {
  const bytes = await verander((rijen, kolom) => {
    rijen[3]![kolom('Start')] = new Date('2026-11-25T00:00:00Z');
    rijen[4]![kolom('Start')] = new Date('2026-11-26T00:00:00Z');
  });
  expect(await codes(bytes)).toEqual([['start-voorbij', 4, 'H']]);
  expect(await codes(await verander(() => {}), maakBron({ vandaag: '2027-03-01' }))).toEqual([['start-voorbij', 2, 'H']]);
});

it('warns of the same training twice and of a link that repeats, only when the sheet brings it', async () => {
  const bytes = await verander((rijen) => {
    const copy = [...rijen[1]!];
    copy[0] = null;
    rijen.push(copy);
  });
  expect(await codes(bytes)).toEqual([
    ['scholing-dubbel', 10, 'B'],
    ['link-herhaald', 10, 'K'],
  ]);
  const url = 'https://roc.example/';
  const landelijk = maakBron().landelijk.map((row) => ({ ...row, url }));
  const rows = [['id', 'Website'], ...[...landelijk, { id: 'twente-taal' }, { id: 'twente-heftruck' }].map(({ id }) => [id, id.startsWith('roc') ? url : id === 'twente-heftruck' ? 'https://vakschool.example/heftruck' : null])];
  expect(await codes(await maakXlsx(rows), maakBron({ landelijk }))).toEqual([['kolom-ontbreekt', 1, undefined]]);
});

it('warns when many trainingen are gone', async () => {
  const landelijk = Array.from({ length: 40 }, (_, index) =>
    rij({ id: `roc-${index}`, titel: `Kok ${index}`, opleider: 'roc', niveau: 'mbo-2', leerweg: 'bol', sector: 'horeca-toerisme' }),
  );
  const bron = maakBron({ landelijk, eigen: [], csv: undefined });
  const sheet = (gone: number) => maakXlsx([['id', 'Titel'], ...landelijk.slice(gone).map(({ id, titel = '' }) => [id, titel])]);
  expect((await codes(await sheet(9), bron)).map(([code]) => code)).toEqual(['kolom-ontbreekt']);
  expect((await codes(await sheet(10), bron)).map(([code]) => code)).toEqual(['veel-weg', 'kolom-ontbreekt']);
});
