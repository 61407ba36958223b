import type { CellValue } from 'hucre/xlsx';
import { exportMatrix } from '../../../../src/beheer/scholing/export-matrix.ts';
import { exportMatrixCsv } from '../../../../src/beheer/scholing/export-matrix-csv.ts';
import type { MatrixCode } from '../../../../src/beheer/scholing/matrix-codes.ts';
import * as maak from '../bestanden.ts';
import { CSV, maakBron } from '../bron.ts';

/** A file that an editor may well give back: it changes nothing, or just this. */
export interface GoedBestand {
  naam: string;
  bestand: () => Promise<Uint8Array> | Uint8Array;
  waarschuwingen?: MatrixCode[];
  /** The new text, where the file does change something. */
  csv?: string;
}

const bron = maakBron();
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
const kop = (names: Record<string, string>) =>
  maak.verander((rijen) => {
    rijen[0] = rijen[0]!.map((naam) => names[String(naam)] ?? naam);
  });
/** Every text cell written otherwise. */
const teksten = (change: (text: string) => CellValue) =>
  maak.verander((rijen) =>
    rijen.map((row, index) =>
      row.map((value, column) =>
        index > 0 && column > 0 && typeof value === 'string' ? change(value) : value,
      ),
    ),
  );
const cel = (rij: number, naam: string, waarde: CellValue) =>
  maak.verander((rijen, kolom) => {
    rijen[rij - 1]![kolom(naam)] = waarde;
  });
const csv = async (scheiding: string, encode: (text: string) => Uint8Array = Buffer.from) =>
  encode(maak.maakCsv(await maak.onzeRijen(), scheiding));

export const GOEDE_BESTANDEN: GoedBestand[] = [
  { naam: 'onze eigen export', bestand: () => exportMatrix(bron) },
  { naam: 'onze eigen export als CSV', bestand: () => Buffer.from(exportMatrixCsv(bron)) },
  { naam: 'zonder opmaak en andere bladen', bestand: () => maak.verander(() => {}) },
  {
    naam: 'de rijen in een andere volgorde',
    bestand: () => maak.verander(([head, ...rows]) => [head!, ...rows.reverse()]),
  },
  {
    naam: 'de kolommen in een andere volgorde',
    bestand: () => maak.verander((rijen) => rijen.map((row) => [...row].reverse())),
  },
  {
    naam: 'kolommen weggelaten',
    bestand: () => maak.verander((rijen) => rijen.map((row) => row.slice(0, 5))),
    waarschuwingen: ['kolom-ontbreekt'],
  },
  {
    naam: 'een kolom van de redacteur erbij',
    bestand: () =>
      maak.verander((rijen) => rijen.map((row, index) => [index === 0 ? 'Wie belt?' : 'ik', ...row])),
    waarschuwingen: ['kolom-onbekend'],
  },
  {
    naam: 'een lege kolom met een naam',
    bestand: () =>
      maak.verander((rijen) => rijen.map((row, index) => [...row, index === 0 ? 'Later' : null])),
  },
  {
    naam: 'opmerkingen naast de tabel, zonder naam',
    bestand: () =>
      maak.verander((rijen) => rijen.map((row, index) => [...row, null, index === 3 ? 'let op' : null])),
    waarschuwingen: ['kolom-onbekend'],
  },
  { naam: 'koppen in hoofdletters', bestand: () => kop({ Titel: 'TITEL', Niveau: ' NIVEAU ', id: 'ID' }) },
  {
    naam: 'andere namen van kolommen',
    bestand: () =>
      kop({ Titel: 'Naam cursus', Opleider: 'School', 'Kosten (euro)': 'Prijs', Website: 'Link' }),
  },
  {
    naam: 'namen uit het bestand van de site',
    bestand: () => kop({ Website: 'url', 'Gecontroleerd op': 'gecontroleerd_op', 'Kosten (euro)': 'kosten' }),
  },
  {
    naam: 'een schrijffout in een kop',
    bestand: () => kop({ Omschrijving: 'Omschrijvng' }),
    waarschuwingen: ['kolom-geraden'],
  },
  {
    naam: 'een titel en een lege rij boven de kop',
    bestand: () => maak.verander((rijen) => [['Scholing in Twente'], [], ...rijen]),
  },
  {
    naam: 'lege rijen ertussen en eronder',
    bestand: () => maak.verander((rijen) => [...rijen.flatMap((row) => [row, []]), [], ['  ']]),
  },
  {
    naam: 'het blad heet anders',
    bestand: async () => maak.maakXlsx(await maak.onzeRijen(), 'Blad1'),
    waarschuwingen: ['blad-andere-naam'],
  },
  { naam: 'spaties aan het eind', bestand: () => teksten((text) => `  ${text} `) },
  { naam: 'harde spaties', bestand: () => teksten((text) => text.replaceAll(' ', '\u00a0')) },
  { naam: 'onzichtbare tekens', bestand: () => teksten((text) => `\u200b${text}\ufeff`) },
  { naam: 'regeleinden in een cel', bestand: () => teksten((text) => `${text}\r\n`) },
  { naam: 'letters met losse accenten', bestand: () => teksten((text) => text.normalize('NFD')) },
  { naam: 'ids in plaats van namen', bestand: () => cel(4, 'Niveau', 'mbo-3') },
  { naam: 'niveau anders geschreven', bestand: () => cel(4, 'Niveau', 'MBO niveau 3') },
  { naam: 'leerweg zonder uitleg', bestand: () => cel(4, 'Leerweg', 'BBL') },
  { naam: 'plaatsen met puntkomma', bestand: () => cel(5, 'Plaatsen', 'hengelo; ENSCHEDE') },
  { naam: 'plaatsen onder elkaar', bestand: () => cel(5, 'Plaatsen', 'Enschede\nHengelo') },
  { naam: 'datum als tekst 1-2-2027', bestand: () => cel(2, 'Start', '1-2-2027') },
  { naam: 'datum als tekst 01/02/27', bestand: () => cel(2, 'Start', '01/02/27') },
  { naam: 'datum in woorden', bestand: () => cel(2, 'Start', 'ma 1 februari 2027') },
  { naam: 'datum met tijd', bestand: () => cel(2, 'Start', '2027-02-01 00:00:00') },
  { naam: 'datum als getal van Excel', bestand: () => cel(2, 'Start', 46_419) },
  { naam: 'prijs als tekst', bestand: () => cel(2, 'Kosten (euro)', '€ 350,00') },
  { naam: 'prijs met streepje', bestand: () => cel(2, 'Kosten (euro)', '350,-') },
  { naam: 'nee in plaats van leeg', bestand: () => cel(5, 'Verbergen', 'nee') },
  { naam: 'de herkomst veranderd', bestand: () => cel(5, 'Herkomst', 'eigen') },
  { naam: 'CSV met puntkomma', bestand: () => csv(';') },
  { naam: 'CSV met komma', bestand: () => csv(',') },
  { naam: 'CSV met tab, in UTF-16', bestand: () => csv('\t', utf16) },
  { naam: 'CSV met BOM', bestand: () => csv(';', (text) => Buffer.from(`\ufeff${text}`)) },
  {
    naam: 'CSV met sep= op de eerste regel',
    bestand: () => csv(';', (text) => Buffer.from(`sep=;\r\n${text}`)),
  },
  {
    naam: 'CSV in de letters van Windows',
    bestand: () => Buffer.from('id;Titel\r\ntwente-taal;Taal op het werk, één café\r\n', 'latin1'),
    waarschuwingen: ['kolom-ontbreekt'],
    csv: alleen('twente-taal', (line) => line.replace('Taal op het werk', '"Taal op het werk, één café"')),
  },
  {
    naam: 'een formule met uitkomst',
    bestand: () => klein('<c t="str"><f>UPPER("x")</f><v>Taal op het werk</v></c>'),
    waarschuwingen: ['kolom-ontbreekt', 'cel-formule-waarde'],
    csv: alleen('twente-taal'),
  },
  {
    naam: 'tekst met opmaak per letter',
    bestand: () =>
      klein(
        '<c t="inlineStr"><is><r><t xml:space="preserve">Taal </t></r><r><t>op het werk</t></r></is></c>',
      ),
    waarschuwingen: ['kolom-ontbreekt'],
    csv: alleen('twente-taal'),
  },
  {
    naam: 'opmaak in de allerlaatste cel van Excel',
    bestand: () => klein('Taal op het werk', '<row r="1048576"><c r="XFD1048576" s="1"/></row>'),
    waarschuwingen: ['kolom-ontbreekt'],
    csv: alleen('twente-taal'),
  },
  {
    naam: 'een titel van samengevoegde cellen boven de kop',
    bestand: async () =>
      maak.maakXlsx([['Scholing in Twente'], ...(await maak.onzeRijen())], 'Scholing', [[0, 0, 0, 5]]),
  },
  {
    naam: 'kosten van 0',
    bestand: () => cel(2, 'Kosten (euro)', 0),
    waarschuwingen: ['kosten-nul'],
    csv: CSV.replace(',350,', ',0,'),
  },
  {
    naam: 'een plaats buiten de regio',
    bestand: () => cel(2, 'Plaatsen', 'Enschede, Deventer'),
    waarschuwingen: ['plaats-buiten-regio'],
    csv: CSV.replace('cursus,Enschede,', 'cursus,Enschede|Deventer,'),
  },
  {
    naam: 'een lege cel bij een landelijke scholing',
    bestand: () => cel(6, 'Titel', null),
    waarschuwingen: ['leeg-erft'],
  },
];

/** A sheet with one row: the title of an own training, as XML. Every other training is gone. */
function klein(titel: string, after = ''): Uint8Array {
  return maak.maakZip(
    maak.rawDelen(maak.rawRij(1, ['id', 'Titel']) + maak.rawRij(2, ['twente-taal', titel]) + after),
  );
}

/** The file when a sheet has only this training: the national ones hidden, the other own one gone. */
function alleen(id: string, change = (line: string) => line): string {
  const kept = CSV.trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('twente-') || line.startsWith(id))
    .map((line) => (line.startsWith('roc-kok') ? `${line}ja` : line))
    .map((line) => (line.startsWith(id) ? change(line) : line));
  const hidden = ['roc-chauffeur-bbl', 'roc-helpende-bol', 'roc-monteur-bbl', 'roc-verzorgende-bbl'];
  return [...kept, ...hidden.map((gone) => `${gone}${','.repeat(14)}ja`), ''].join('\n');
}
