import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/content-files/check/check-content.ts';
import { CODES } from '../../../src/content-files/check/codes.ts';
import { treeWith, VANDAAG, type Edit } from '../base-tree.ts';

const LOKET = 'regios/twente/loket.yaml';
const OVER = 'landelijk/paginas/over.md';
const loket = (van: string, naar: string): Edit => ({ bestand: LOKET, van, naar });
const field = (line: string): Edit => loket('talen:', `${line}\ntalen:`);

describe('every kind of mistake has a chapter of its own', () => {
  it.each<[string, Edit]>([
    ['onbekend-veld', field('telefon: 053 123 45 67')],
    ['leeg-veld', loket('naam: Leerwerkloket', 'naam:')],
    ['leeg-veld', loket('mailbox: twente@loket.nl\n', '')],
    ['onbekende-keuze', loket('merk: leerwerkloket', 'merk: x')],
    ['geen-datum', loket('2026-11-01', '2026-02-30')],
    ['datum-in-toekomst', loket('2026-11-01', '2027-02-01')],
    ['geen-mailadres', loket('twente@loket.nl', 'twente')],
    ['geen-telefoon', field('telefoon: nul vijf drie')],
    ['geen-telefoon', field('telefoon: 0999 12 34 56')],
    ['geen-postcode', field('locaties: [{ naam: A, straat: B 1, postcode: 7511 A, plaats: Enschede }]')],
    ['geen-postcode', field('locaties: [{ naam: A, straat: B 1, postcode: 9999 ZZ, plaats: Enschede }]')],
    ['getal-past-niet', loket('reactie_werkdagen: 5', 'reactie_werkdagen: 99')],
    ['verkeerde-soort', loket('reactie_werkdagen: 5', 'reactie_werkdagen: vijf')],
    ['onbekende-verwijzing', loket('[nederlands]', '[klingon]')],
    ['dubbele-mailbox', loket('twente@loket.nl', 'drenthe@loket.nl')],
    ['dubbel-veld', field('naam: Nog een')],
    ['inspringen', field('\tnaam2: x')],
    ['loket-ontbreekt', { bestand: LOKET }],
    ['verkeerde-regio', loket('regio: twente', 'regio: drenthe')],
    ['onbekende-kolom', { bestand: 'regios/twente/scholing.csv', van: 'duur', naar: 'duurt' }],
    ['aantal-cellen', { bestand: 'regios/twente/scholing.csv', van: '1 dag,', naar: '1,5 dag,' }],
    ['aanhalingsteken-csv', { bestand: 'regios/twente/scholing.csv', van: '1 dag', naar: '"1 dag' }],
    [
      'geen-gewone-tekst',
      { bestand: 'regios/twente/scholing.csv', naar: Buffer.from([0x69, 0x64, 0x0a, 0xe9]) },
    ],
    ['verkeerd-scheidingsteken', { bestand: 'regios/twente/scholing.csv', naar: 'id;titel\na;b\n' }],
    ['bestand-ontbreekt', { bestand: 'landelijk/hulp.yaml' }],
    ['kop-ontbreekt', { bestand: OVER, naar: 'Tekst.\n' }],
    ['te-kort', { bestand: OVER, van: 'Een beschrijving van meer dan twintig letters.', naar: 'Kort.' }],
    ['moeilijk-woord', { bestand: OVER, van: 'Tekst.', naar: 'Kom indien u wilt.' }],
    ['link-zonder-https', { bestand: OVER, van: 'Tekst.', naar: 'Zie [Elders](http://elders.nl).' }],
    ['vage-link', { bestand: OVER, van: 'Tekst.', naar: 'Klik hier.' }],
  ])('%s', (code, edit) => {
    const { problems } = checkContent(treeWith(edit), { vandaag: VANDAAG, productie: false });
    expect(problems.map((problem) => problem.code)).toContain(code);
  });

  it('and no chapter is about nothing', () => {
    const sources = globSync(['src/content-files/**/*.ts', 'scripts/check/*.ts'])
      .filter((file) => !file.endsWith('/codes.ts'))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    expect(Object.keys(CODES).filter((code) => !sources.includes(`'${code}'`))).toEqual([]);
  });
});
