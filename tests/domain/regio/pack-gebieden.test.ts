import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packCodes, unpackCodes } from '../../../src/domain/regio/pack-codes.ts';
import { packGebieden, unpackGebieden } from '../../../src/domain/regio/pack-gebieden.ts';
import { gebieden } from './real-rows.ts';

describe('the geography as it travels', () => {
  it('comes out as it went in', () => {
    expect(unpackGebieden(JSON.parse(JSON.stringify(packGebieden(gebieden))))).toEqual(gebieden);
  });

  it('keeps a postcode without a known place, and regios without other names', () => {
    const odd = {
      regios: [{ slug: 'a', naam: 'A', aliassen: [] }],
      gemeenten: [{ naam: 'Dorp', regio: 0, provincie: 'P', vervangt: ['Oud', 'Ouder'] }],
      postcodes: {
        1116: [{ gemeente: 0, woonplaatsen: [] }],
        1117: [{ gemeente: 0, woonplaatsen: ['Dorp', 'Gat'] }],
      },
      woonplaatsen: [
        { naam: 'Dorp', gemeenten: [0] },
        { naam: 'Gat', gemeenten: [0] },
        { naam: 'Zonder postcode', gemeenten: [0] },
      ],
      aliassen: [],
    };
    expect(unpackGebieden(packGebieden(odd))).toEqual(odd);
  });

  it('weighs at most 30 KB', () => {
    const bytes = brotliCompressSync(JSON.stringify(packGebieden(gebieden))).length;
    expect(bytes).toBeLessThanOrEqual(30_000);
  });

  it('refuses a name that would be read as two', () => {
    const [regio] = gebieden.regios;
    const broken = { ...gebieden, regios: [{ ...regio!, naam: 'Oost;West' }, ...gebieden.regios.slice(1)] };
    expect(() => packGebieden(broken)).toThrow('De naam "Oost;West" bevat een van de tekens');
  });
});

describe('postcodes as steps', () => {
  it.each([
    [[], ''],
    [[1011], '1011'],
    [[1011, 1012, 1013, 1017], '1011+2,4'],
    [[1011, 1012, 1014, 1015], '1011+,2+'],
    [[1011, 1021, 1022], '1011,10+'],
  ])('%j is written as %j and read back', (codes, text) => {
    expect(packCodes(codes)).toBe(text);
    expect(unpackCodes(text)).toEqual(codes);
  });
});
