import { describe, expect, it } from 'vitest';
import { importMatrix } from '../../../src/beheer/scholing/import-matrix.ts';
import { maakZip, rawDelen, rawRij } from './bestanden.ts';
import { maakBron } from './bron.ts';

const bron = maakBron();
const KOP = rawRij(1, ['id', 'Titel', 'Niveau']);
const rels = String(rawDelen('')['xl/_rels/workbook.xml.rels']);
const withStrings = rels.replace(
  '</Relationships>',
  '<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
);

/** Small files that become big: how, and what is said of it. */
const BOMMEN: [string, () => Uint8Array, string][] = [
  ['een deel van 101 MB', () => maakZip({ ...rawDelen(KOP), 'xl/media/a.bin': Buffer.alloc(101e6) }), 'bestand-zipbom'],
  [
    '31 delen van 4 MB',
    () =>
      maakZip({
        ...rawDelen(KOP),
        ...Object.fromEntries(Array.from({ length: 31 }, (_, index) => [`xl/${index}.bin`, Buffer.alloc(4e6)])),
      }),
    'bestand-zipbom',
  ],
  [
    'drieduizend delen',
    () =>
      maakZip({
        ...rawDelen(KOP),
        ...Object.fromEntries(Array.from({ length: 3_000 }, (_, index) => [`xl/${index}.bin`, 'x'])),
      }),
    'bestand-zipbom',
  ],
  [
    'een blad van 60 MB',
    () => maakZip(rawDelen(KOP + '<row><c t="inlineStr"><is><t>x</t></is></c></row>'.repeat(1_200_000))),
    'bestand-zipbom',
  ],
  ['heel veel rijen', () => maakZip(rawDelen(KOP + '<row/>'.repeat(3_000_000))), 'blad-te-veel-rijen'],
  [
    'heel veel losse teksten',
    () =>
      maakZip({
        ...rawDelen(KOP),
        'xl/sharedStrings.xml': `<sst>${'<si><t>a</t></si>'.repeat(1_000_000)}</sst>`,
        'xl/_rels/workbook.xml.rels': withStrings,
      }),
    'blad-te-veel-rijen',
  ],
  [
    'heel veel opmaak',
    () =>
      maakZip({
        ...rawDelen(KOP),
        'xl/styles.xml': `<styleSheet><cellXfs>${'<xf/>'.repeat(400_000)}</cellXfs></styleSheet>`,
      }),
    'bestand-zipbom',
  ],
  [
    'heel veel samenvoegingen',
    () => maakZip(rawDelen(KOP, `<mergeCells>${'<mergeCell ref="A2:B3"/>'.repeat(50_000)}</mergeCells>`)),
    'bestand-zipbom',
  ],
  [
    'een cel van 5 MB',
    () => maakZip(rawDelen(KOP + rawRij(2, ['x', 'y'.repeat(5e6)]))),
    'bestand-zipbom',
  ],
];

describe('the gate before the library', () => {
  it.each(BOMMEN)('refuses %s within seconds', async (_naam, maak, code) => {
    const bytes = maak();
    expect(bytes.length).toBeLessThan(2_000_000);
    const begin = performance.now();
    const verslag = await importMatrix(bytes, 'matrix.xlsx', bron);
    expect(verslag.meldingen.map((melding) => melding.code)).toEqual([code]);
    expect(performance.now() - begin).toBeLessThan(15_000);
  }, 60_000);

  it('does not believe what a part says of its own size', async () => {
    const bytes = maakZip({ ...rawDelen(KOP), 'xl/media/a.bin': Buffer.alloc(101e6) }, (central, naam) => {
      if (naam.endsWith('.bin')) central.writeUInt32LE(10, 24);
    });
    const { meldingen } = await importMatrix(bytes, 'matrix.xlsx', bron);
    expect(meldingen[0]!.code).toBe('bestand-zipbom');
  }, 60_000);

  it('refuses parts that lie over each other', async () => {
    let first: number | undefined;
    const bytes = maakZip({ ...rawDelen(KOP), 'xl/a.bin': 'x'.repeat(900), 'xl/b.bin': 'x'.repeat(900) }, (central, naam) => {
      if (naam === 'xl/a.bin') first = central.readUInt32LE(42);
      if (naam === 'xl/b.bin') central.writeUInt32LE(first!, 42);
    });
    const { meldingen } = await importMatrix(bytes, 'matrix.xlsx', bron);
    expect(meldingen[0]!.code).toBe('bestand-zipbom');
  });

  it('refuses a part that is locked', async () => {
    const bytes = maakZip(rawDelen(KOP), (central) => central.writeUInt16LE(1, 8));
    const { meldingen } = await importMatrix(bytes, 'matrix.xlsx', bron);
    expect(meldingen[0]!.code).toBe('bestand-wachtwoord');
  });

  it('calls a part that does not unpack damaged, and so every place where a file can be cut off', async () => {
    const whole = maakZip(rawDelen(KOP + rawRij(2, ['roc-kok-bbl', 'Kok', 'mbo 3'])));
    for (let length = 4; length < whole.length; length += 97) {
      const { meldingen } = await importMatrix(whole.subarray(0, length), 'matrix.xlsx', bron);
      expect(meldingen.map(({ code }) => code)).toEqual(['bestand-kapot']);
    }
    const spoiled = Buffer.from(whole);
    spoiled.fill(0xff, 60, 90);
    expect((await importMatrix(spoiled, 'matrix.xlsx', bron)).meldingen[0]!.code).toBe('bestand-kapot');
  });
});
