import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { runImporteer, runImporteerVaak, STACK, type Afloop } from '../run-importeer.ts';

const NS = 'xmlns="http://studieData.nl/schema/edudex/program"';
const PROGRAM = `<program ${NS}><programClassification><programId>a</programId></programClassification></program>`;
const LOL = Array.from({ length: 10 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');

/** What an operator hands over by mistake (name of the file → what is in it), and what the answer must say. */
const MISTAKES: [wat: string, files: Record<string, string | Buffer>, says: RegExp][] = [
  ['nothing in it', { 'a.xml': '' }, /is leeg\. Haal het opnieuw op/],
  ['only spaces', { 'a.json': ' \n\t ' }, /is leeg/],
  ['a pdf', { 'a.xml': '%PDF-1.7\n%âãÏÓ' }, /een pdf\. Vraag om het EDU-DEX-bestand/],
  [
    'a workbook',
    { 'a.xml': Buffer.from('504b030414000600', 'hex') },
    /zip of een Excelbestand\. Pak het uit/,
  ],
  ['a feed that is still packed', { 'a.xml.gz': gzipSync(PROGRAM) }, /ingepakt \(gzip\)\. Pak het eerst uit/],
  [
    'a page to log in',
    { 'a.xml': '<!DOCTYPE html><html><body>Log in</body></html>' },
    /webpagina\. Kijk of het adres klopt/,
  ],
  ['a table', { 'a.csv': 'id;naam\n1;Lassen\n' }, /geen XML en geen JSON\. Vraag/],
  [
    'XML that breaks off',
    { 'a.xml': PROGRAM.slice(0, -30) },
    /Regel 1, teken \d+: .*houdt midden in de gegevens op\. Haal het bestand opnieuw op/,
  ],
  [
    'XML with tags that cross',
    { 'a.xml': `<f>\n<program ${NS}><a><b></a></b></program></f>` },
    /Regel 2, teken \d+: dit is geen goede XML/,
  ],
  [
    'signs of HTML in XML',
    { 'a.xml': PROGRAM.replace('>a<', '>caf&eacute;<') },
    /entiteit die XML niet kent.*vraag de bron om een goed bestand/,
  ],
  [
    'a file from outside',
    { 'a.xml': `<!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/hostname">]><program ${NS}>&x;</program>` },
    /DOCTYPE.*Vraag de bron om een bestand zonder/,
  ],
  [
    'a bomb of entities',
    { 'a.xml': `<!DOCTYPE p [<!ENTITY l0 "lol">${LOL}]><program ${NS}>&l10;</program>` },
    /DOCTYPE.*kan kwaad/,
  ],
  [
    'a sign that may not be',
    { 'a.xml': PROGRAM.replace('>a<', '>\u0002<') },
    /een teken dat in XML niet mag/,
  ],
  [
    'another encoding than it says',
    { 'a.xml': Buffer.from(PROGRAM.replace('>a<', '>caf\u00e9 in de stad<'), 'latin1') },
    /geen UTF-8 is.*vraag de bron om UTF-8/,
  ],
  [
    'an encoding that does not exist',
    { 'a.xml': `<?xml version="1.0" encoding="utf-9"?>${PROGRAM}` },
    /"utf-9".*Die kennen wij niet\. Vraag de bron/,
  ],
  ['elements within elements', { 'a.xml': '<a>'.repeat(500) }, /meer dan 64 velden in elkaar/],
  [
    'XML about something else',
    { 'a.xml': '<rss><item>Nieuws</item></rss>' },
    /geen enkel programma\. Kijk of het een EDU-DEX-bestand is/,
  ],
  [
    'JSON that breaks off',
    { 'a.json': '{"programs": [{"programClassification": {' },
    /houdt op na teken 41.*niet compleet: haal het opnieuw op/,
  ],
  ['JSON with a comma too many', { 'a.json': '[{"a": 1,}]' }, /JSON-bestand klopt niet tussen teken 1 en 11/],
  ['JSON twice in one file', { 'a.json': '{"a": 1}\n{"b": 2}' }, /klopt niet tussen/],
  ['an empty list', { 'a.json': '{"programs": []}' }, /geen enkel programma/],
  ['lists within lists', { 'a.json': `[${'['.repeat(500)}` }, /meer dan 64 diep/],
  ['a text that never ends', { 'a.json': `[{"a": "${'x'.repeat(100_000)}` }, /houdt op/],
  [
    'a folder with something else',
    { 'map/leesmij.txt': 'niets' },
    /staat geen directory\.xml en geen ander XML/,
  ],
  [
    'a folder with one file that is broken',
    { 'map/a.xml': PROGRAM, 'map/b.xml': '<program' },
    /houdt midden in de gegevens op/,
  ],
];

const OTHERS: [wat: string, args: string[], says: RegExp][] = [
  ['a file that is not there', ['edudex', '/nergens/feed.xml'], /"\/nergens\/feed\.xml" bestaat niet\. Kijk/],
  ['an address', ['edudex', 'https://opleider.example/feed.xml'], /uit een bestand\. Haal de feed eerst op/],
  ['nothing at all', ['edudex'], /Geef het EDU-DEX-bestand mee/],
];

describe('each mistake ends with 1, in plain words, with a remedy, and nothing written', () => {
  let aflopen: Afloop[] = [];
  beforeAll(async () => {
    const args = [
      ...MISTAKES.map(([, files]) => ['edudex', writeFiles(files)]),
      ...OTHERS.map(([, given]) => given),
    ];
    aflopen = await runImporteerVaak(args.map((each) => ({ args: each })));
  }, 120_000);

  const says = [...MISTAKES, ...OTHERS].map(([wat, , pattern], index) => [wat, index, pattern] as const);
  test.each(says)('%s', (_, index, pattern) => {
    const { code, tekst, geschreven } = aflopen[index]!;
    expect(tekst).toMatch(pattern);
    expect(tekst).not.toMatch(STACK);
    expect({ code, geschreven }).toEqual({ code: 1, geschreven: false });
  });
});

test('the process itself ends with 1', { timeout: 60_000 }, async () => {
  expect(await runImporteer({ args: ['edudex', '/nergens/feed.xml'] })).toMatchObject({
    code: 1,
    geschreven: false,
  });
});

/** The path to hand over: of the file, or of the folder when it is about a folder. */
function writeFiles(files: Record<string, string | Buffer>): string {
  const dir = mkdtempSync(join(tmpdir(), 'edudex-fout-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  const [first] = Object.keys(files);
  return join(dir, first!.startsWith('map/') ? 'map' : first!);
}
