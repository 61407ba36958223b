import { randomBytes } from 'node:crypto';
import { writeXlsx } from 'hucre/xlsx';
import type { MatrixCode } from '../../../../src/beheer/scholing/matrix-codes.ts';
import * as maak from '../bestanden.ts';

/** A mistaken file, and the first mistake that must be told of it. */
export interface FoutBestand {
  naam: string;
  bestand: () => Promise<Uint8Array> | Uint8Array;
  code: MatrixCode;
  rij?: number;
  kolom?: string;
}

const tekst = (text: string) => new TextEncoder().encode(text);
const begin = (hex: string) => Buffer.concat([Buffer.from(hex, 'hex'), randomBytes(500)]);
const zip = (...namen: string[]) => maak.maakZip(Object.fromEntries(namen.map((naam) => [naam, '<x/>'])));
const KOP = 'id;Titel;Opleider;Niveau';

/** Files that are no matrix at all: told by their bytes, whatever they are called. */
export const GEEN_MATRIX: FoutBestand[] = [
  { naam: 'een leeg bestand', bestand: () => new Uint8Array(), code: 'bestand-leeg' },
  { naam: 'alleen lege regels', bestand: () => tekst('\r\n  \r\n'), code: 'bestand-leeg' },
  { naam: 'alleen lege cellen', bestand: () => tekst(';;;\r\n;;;\r\n'), code: 'bestand-leeg' },
  {
    naam: 'een lege werkmap',
    bestand: () => writeXlsx({ sheets: [{ name: 'Blad1', rows: [] }] }),
    code: 'bestand-leeg',
  },
  { naam: 'een oude .xls', bestand: () => maak.maakContainer('Workbook'), code: 'bestand-oud-excel' },
  { naam: 'een nog oudere .xls', bestand: () => maak.maakContainer('Book'), code: 'bestand-oud-excel' },
  {
    naam: 'een wachtwoord',
    bestand: () => maak.maakContainer('EncryptedPackage'),
    code: 'bestand-wachtwoord',
  },
  {
    naam: 'een werkmap met wachtwoord, echt versleuteld',
    bestand: () =>
      writeXlsx({
        sheets: [{ name: 'A', rows: [['x']] }],
        encryption: { password: 'geheim', spinCount: 10 },
      }),
    code: 'bestand-wachtwoord',
  },
  {
    naam: 'een oud Word-bestand',
    bestand: () => maak.maakContainer('WordDocument'),
    code: 'bestand-andere-soort',
  },
  { naam: 'een PDF', bestand: () => begin('255044462d312e37'), code: 'bestand-andere-soort' },
  { naam: 'een PNG', bestand: () => begin('89504e470d0a1a0a'), code: 'bestand-andere-soort' },
  { naam: 'een foto', bestand: () => begin('ffd8ffe0'), code: 'bestand-andere-soort' },
  {
    naam: 'een webpagina met de naam .xls',
    bestand: () => tekst('<html><table><tr><td>id'),
    code: 'bestand-andere-soort',
  },
  {
    naam: 'een tabel van XML',
    bestand: () => tekst('<?xml version="1.0"?><Workbook/>'),
    code: 'bestand-andere-soort',
  },
  { naam: 'een RTF', bestand: () => tekst('{\\rtf1 tekst}'), code: 'bestand-andere-soort' },
  {
    naam: 'een .docx',
    bestand: () => zip('[Content_Types].xml', 'word/document.xml'),
    code: 'bestand-andere-soort',
  },
  {
    naam: 'een .pptx',
    bestand: () => zip('[Content_Types].xml', 'ppt/presentation.xml'),
    code: 'bestand-andere-soort',
  },
  { naam: 'een .numbers', bestand: () => zip('Index/Document.iwa'), code: 'bestand-andere-soort' },
  { naam: 'een zip met de matrix erin', bestand: () => zip('matrix.xlsx'), code: 'bestand-andere-soort' },
  {
    naam: 'een .ods',
    bestand: () => zip('mimetype', 'content.xml', 'META-INF/manifest.xml'),
    code: 'bestand-ods',
  },
  { naam: 'een .xlsb', bestand: () => zip('[Content_Types].xml', 'xl/workbook.bin'), code: 'bestand-xlsb' },
  {
    naam: 'losse bytes',
    bestand: () => Buffer.concat([Buffer.from([1, 0, 2]), randomBytes(400)]),
    code: 'csv-tekens',
  },
  { naam: '51 MB', bestand: () => new Uint8Array(51 * 1024 * 1024).fill(59), code: 'bestand-te-groot' },
  {
    naam: 'een halve werkmap',
    bestand: async () => (await maak.verander(() => {})).slice(0, 3_000),
    code: 'bestand-kapot',
  },
  {
    naam: 'een werkmap zonder bladen',
    bestand: () => zip('[Content_Types].xml', 'xl/workbook.xml'),
    code: 'bestand-kapot',
  },
  {
    naam: 'een blad dat halverwege ophoudt',
    bestand: () =>
      maak.maakZip({
        ...maak.rawDelen(''),
        'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c',
      }),
    code: 'bestand-kapot',
  },
  {
    naam: 'een blad dat zichzelf laat groeien (XML-entiteiten)',
    bestand: () =>
      maak.maakZip({
        ...maak.rawDelen(''),
        'xl/worksheets/sheet1.xml': '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet>&a;</worksheet>',
      }),
    code: 'bestand-kapot',
  },
  {
    naam: 'een CSV met een open aanhalingsteken',
    bestand: () => tekst(`${KOP}\r\n1;"Kok;ROC;mbo 2\r\n`),
    code: 'csv-aanhalingsteken',
    rij: 2,
  },
  {
    naam: 'een brief',
    bestand: () => tekst('Beste collega,\r\nhierbij de lijst.\r\n'),
    code: 'kop-ontbreekt',
  },
  {
    naam: 'andere kolommen',
    bestand: () =>
      maak.maakXlsx([
        ['Datum', 'Ploeg'],
        ['1', '2'],
      ]),
    code: 'kop-ontbreekt',
  },
  { naam: 'geen kop', bestand: () => maak.verander((rijen) => rijen.slice(1)), code: 'kop-ontbreekt' },
  {
    naam: 'geen kolom id',
    bestand: () => maak.verander((rijen) => rijen.map((row) => row.slice(1))),
    code: 'kolom-id-ontbreekt',
    rij: 1,
  },
  {
    naam: 'alleen een kop',
    bestand: () => maak.verander((rijen) => rijen.slice(0, 1)),
    code: 'blad-leeg',
    rij: 1,
  },
  {
    naam: 'te veel rijen',
    bestand: () => tekst(`${KOP}\r\n${';Kok;ROC;mbo 2\r\n'.repeat(20_001)}`),
    code: 'blad-te-veel-rijen',
  },
];

type Waarde = maak.Rijen[number][number];
/** One cell of our own export changed: column, value, kind of mistake. Row 2 is the first own training, 5 a national one. */
const CELLEN: [kolom: string, waarde: Waarde, code: MatrixCode, letter: string, rij?: number][] = [
  ['Titel', null, 'cel-leeg', 'B'],
  ['Titel', true, 'cel-waarde', 'B'],
  ['Opleider', 'ROC Voorbeelt', 'opleider-onbekend', 'C'],
  ['Opleider', null, 'cel-leeg', 'C'],
  ['Sector', 'Sport', 'sector-onbekend', 'D'],
  ['Niveau', 'mbo 5', 'niveau-onbekend', 'E', 5],
  ['Niveau', 3, 'niveau-onbekend', 'E'],
  ['Leerweg', 'schriftelijk', 'leerweg-onbekend', 'F', 5],
  ['Leerweg', null, 'cel-leeg', 'F'],
  ['Plaatsen', 'Enschedee', 'plaats-onbekend', 'G'],
  ['Plaatsen', 'Almelo, Lutjebroek-Oost', 'plaats-onbekend', 'G', 5],
  ['Start', '31-2-2027', 'cel-datum', 'H'],
  ['Start', 'doorlopend', 'cel-datum', 'H', 5],
  ['Start', 'september 2027', 'cel-datum', 'H'],
  ['Start', '9/13/2027', 'cel-datum', 'H'],
  ['Start', 2027, 'cel-datum', 'H'],
  ['Duur', new Date('2026-02-01T00:00:00Z'), 'cel-waarde', 'I'],
  ['Kosten (euro)', 'gratis', 'cel-bedrag', 'J'],
  ['Kosten (euro)', 349.95, 'cel-bedrag', 'J'],
  ['Kosten (euro)', '€ 349,95', 'cel-bedrag', 'J'],
  ['Kosten (euro)', '1,250', 'cel-bedrag', 'J'],
  ['Kosten (euro)', -5, 'cel-bedrag', 'J'],
  ['Kosten (euro)', 31_612_345_678, 'cel-bedrag', 'J'],
  ['Website', 'vakschool', 'cel-webadres', 'K'],
  ['Website', 'info@vakschool.example', 'cel-webadres', 'K'],
  ['Gecontroleerd op', '27-11-2026', 'gecontroleerd-toekomst', 'M'],
  ['Gecontroleerd op', null, 'cel-leeg', 'M'],
  ['Crebo', '2518', 'cel-code', 'N', 5],
  ['Verbergen', 'misschien', 'cel-ja-nee', 'P', 5],
  ['Verbergen', 'ja', 'verbergen-eigen', 'P'],
  ['id', 'roc-kok-bbl', 'id-dubbel', 'A', 3],
  ['id', 'roc-kok-bol', 'id-onbekend', 'A'],
  ['id', 'Heftruck 1', 'id-onbekend', 'A'],
  ['id', 'elders-bakker-bbl', 'id-andere-regio', 'A'],
];

/** Sheets with a mistake in one cell. */
export const FOUTE_CELLEN: FoutBestand[] = CELLEN.map(([naam, waarde, code, kolom, rij = 2]) => ({
  naam: `${naam} is ${waarde instanceof Date ? 'een datum' : JSON.stringify(waarde)} (rij ${rij})`,
  bestand: () =>
    maak.verander((rijen, kolomVan) => {
      rijen[rij - 1]![kolomVan(naam)] = waarde;
      // The second row with an id of another one: that one is further down.
      if (code === 'id-dubbel')
        rijen.splice(
          rij - 1,
          0,
          rijen.splice(
            rijen.findIndex((row) => row !== rijen[rij - 1] && row[0] === waarde),
            1,
          )[0]!,
        );
    }),
  code,
  kolom,
  rij: code === 'id-dubbel' ? 4 : rij,
}));

const KOPPEN = ['id', 'Titel', 'Kosten'];
const raw = (rij: string[], after = '') =>
  maak.maakZip(maak.rawDelen(maak.rawRij(1, KOPPEN) + maak.rawRij(2, rij), after));

/** What only Excel itself can put in a cell, and what happens to a CSV file. */
export const FOUTE_BLADEN: FoutBestand[] = [
  {
    naam: 'een formule zonder uitkomst',
    bestand: () => raw(['roc-kok-bbl', 'Kok', '<c><f>A1+1</f></c>']),
    code: 'cel-formule',
    rij: 2,
    kolom: 'C',
  },
  {
    naam: 'een formule die #N/B geeft',
    bestand: () => raw(['roc-kok-bbl', 'Kok', '<c t="e"><f>X</f><v>#N/A</v></c>']),
    code: 'cel-formulefout',
    rij: 2,
    kolom: 'C',
  },
  {
    naam: 'samengevoegde cellen onder elkaar',
    bestand: () =>
      raw(['roc-kok-bbl', 'Kok', ''], '<mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>'),
    code: 'cel-samengevoegd',
    rij: 2,
    kolom: 'B',
  },
  {
    naam: 'samengevoegde cellen naast elkaar in de kop',
    bestand: async () => maak.maakXlsx(await maak.onzeRijen(), 'Scholing', [[0, 1, 0, 2]]),
    code: 'cel-samengevoegd',
    rij: 1,
    kolom: 'B',
  },
  {
    naam: 'een kolom twee keer',
    bestand: () =>
      maak.verander((rijen) => rijen.map((row, index) => [...row, index === 0 ? 'TITEL' : null])),
    code: 'kolom-dubbel',
    rij: 1,
    kolom: 'R',
  },
  {
    naam: 'een CSV met een puntkomma te veel',
    bestand: () => tekst(`${KOP}\r\ntwente-taal;Taal; lezen;Taalhuis Voorbeeld;mbo 2;extra\r\n`),
    code: 'csv-lange-rij',
    rij: 2,
    kolom: 'E',
  },
  {
    naam: 'een nieuwe scholing zonder sector',
    bestand: () =>
      maak.verander((rijen) => [
        ...rijen,
        [
          null,
          'Lassen',
          'Vakschool Voorbeeld',
          null,
          'mbo 2',
          'bbl',
          'Almelo',
          ...Array<null>(5),
          '1-11-2026',
        ],
      ]),
    code: 'cel-leeg',
    rij: 10,
    kolom: 'D',
  },
];
