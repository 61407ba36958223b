import { describe, expect, test } from 'vitest';
import { readStukken } from '../../../src/importers/edudex/read-stukken.ts';
import type { Stuk } from '../../../src/importers/edudex/stuk.ts';

async function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}
async function read(source: string | Uint8Array, size = 7): Promise<Stuk[]> {
  const stukken: Stuk[] = [];
  for await (const stuk of readStukken(inPieces(Buffer.from(source as string), size))) stukken.push(stuk);
  return stukken;
}
const programs = async (source: string | Uint8Array, size?: number) =>
  (await read(source, size)).map((stuk) => (stuk.soort === 'program' ? stuk.waarde : stuk));

const NS = 'xmlns="http://studieData.nl/schema/edudex/program"';

describe('JSON', () => {
  test.each([1, 3, 100_000])(
    'one program, an array, or an object with programs; in pieces of %i',
    async (size) => {
      const a = {
        programClassification: { programId: 'a"\\ é👍' },
        n: [1, -2.5e3, true, false, null, {}, []],
      };
      const b = { programFree: { programs: [1] } };
      expect(await programs(JSON.stringify(a), size)).toEqual([a]);
      expect(await programs(JSON.stringify([a, b]), size)).toEqual([a, b]);
      expect(await programs(JSON.stringify({ page: 1, programs: [a, b], next: null }), size)).toEqual([a, b]);
    },
  );

  test('a field that is named __proto__ is a field', async () => {
    const [program] = await programs('[{"__proto__": {"kwaad": true}}]');
    expect(Object.getPrototypeOf(program)).toBe(Object.prototype);
    expect((program as { kwaad?: unknown }).kwaad).toBeUndefined();
  });

  test('what stands in the list and is no program is told', async () => {
    expect(await read('[1, "a", {}]')).toEqual([
      { soort: 'vreemd', wat: 'geen programma maar een losse waarde' },
      { soort: 'vreemd', wat: 'geen programma maar een losse waarde' },
      { soort: 'program', waarde: {} },
    ]);
  });

  test.each([
    ['[{"a": 1', /houdt op na teken 8, midden in de gegevens/],
    ['{"programs": [{"a": 1}]', /houdt op na teken 23/],
    ['[{"a": "half', /houdt op/],
    ['[{a: 1}]', /klopt niet tussen teken/],
    ['[{"a": 01}]', /klopt niet/],
    ['{"a": 1}{"b": 2}', /klopt niet/],
    ['"tekst"', /geen XML en geen JSON/],
    [`${'['.repeat(200)}`, /meer dan 64 diep/],
  ])('of %j it says what is wrong', async (source, message) => {
    await expect(read(source)).rejects.toThrow(message);
  });

  test('a text beyond all measure is a record that is refused; the next one is read', async () => {
    const long = 'x'.repeat(3_000_000);
    const stukken = await read(
      JSON.stringify([{ programClassification: { programId: 'a' }, tekst: long, later: long }, { b: 1 }]),
      65_536,
    );
    expect(stukken.map(({ soort }) => soort)).toEqual(['te-groot', 'program']);
    expect(JSON.stringify(stukken[0]).length).toBeLessThan(300_000);
    expect(stukken[0]).toMatchObject({ waarde: { programClassification: { programId: 'a' } } });
  });

  test('a million empty fields are also too many', async () => {
    const stukken = await read(`[{"a": [${'[],'.repeat(1_000_000)}[]]}]`, 65_536);
    expect(stukken.map(({ soort }) => soort)).toEqual(['te-groot']);
  });
});

describe('XML', () => {
  test.each([1, 5, 100_000])('one program, in the shape of the JSON; in pieces of %i', async (size) => {
    const xml = `<?xml version="1.0"?><!-- x --><program ${NS} xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b">
      <programClassification><programId>VB &amp; 1</programId><programDuration unit="month">3</programDuration>
        <programForm>dual</programForm><programForm>part-time</programForm></programClassification>
      <programDescriptions><programName xml:lang="nl">Lassen</programName><programName xml:lang="en-GB">Welding</programName>
        <programDescriptionHtml xml:lang="nl"><![CDATA[<p>Hoi & dag</p>]]></programDescriptionHtml><leeg/></programDescriptions></program>`;
    expect(await programs(xml, size)).toEqual([
      {
        programClassification: {
          programId: 'VB & 1',
          programDuration: { unit: 'month', '#': '3' },
          programForm: ['dual', 'part-time'],
        },
        programDescriptions: {
          programName: { nl: 'Lassen', en: 'Welding' },
          programDescriptionHtml: { nl: '<p>Hoi & dag</p>' },
          leeg: '',
        },
      },
    ]);
  });

  test('many programs in whatever is around them, with a prefix too', async () => {
    const xml = `<feed xmlns:p="http://studiedata.nl/schema/edudex/program"><p:program><p:a>1</p:a></p:program><deel><p:program><p:a>2</p:a></p:program></deel></feed>`;
    expect(await programs(xml)).toEqual([{ a: '1' }, { a: '2' }]);
  });

  test('a directory gives references, an institute file the provider', async () => {
    const xml = `<edudexDirectory xmlns="http://studieData.nl/schema/edudex/directory"><orgUnitId>x</orgUnitId>
      <instituteDataResource>https://x.example/institute.xml</instituteDataResource>
      <programResource><programId>a</programId><resourceUrl>https://x.example/a.xml</resourceUrl></programResource></edudexDirectory>`;
    expect(await read(xml)).toEqual([
      { soort: 'verwijzing', naam: 'instituteDataResource', waarde: 'https://x.example/institute.xml' },
      {
        soort: 'verwijzing',
        naam: 'programResource',
        waarde: { programId: 'a', resourceUrl: 'https://x.example/a.xml' },
      },
    ]);
    expect(
      await read(
        '<instituteData xmlns="http://studieData.nl/schema/edudex/institute"><orgUnitId>x</orgUnitId></instituteData>',
      ),
    ).toEqual([{ soort: 'instituut', waarde: { orgUnitId: 'x' } }]);
  });

  test('a program of another format is told', async () => {
    expect(await read('<program xmlns="https://anders.example/"><a>1</a></program>')).toEqual([
      { soort: 'vreemd', wat: '<program> staat in de naamruimte "https://anders.example/"' },
    ]);
  });

  test('in the encoding that the file declares', async () => {
    const xml = `<?xml version="1.0" encoding="iso-8859-1"?><program ${NS}><a>caf\u00e9</a></program>`;
    expect(await programs(Buffer.from(xml, 'latin1'))).toEqual([{ a: 'café' }]);
  });

  test.each([
    [`<program ${NS}><a>1</a>`, /houdt midden in de gegevens op/],
    [`<program ${NS}><a>1</b></program>`, /geen goede XML/],
    [`<program ${NS}><a>&nbsp;</a></program>`, /Regel 1, teken \d+: er staat een entiteit die XML niet kent/],
    [
      `<program ${NS}>\n\n<a>\u0001</a></program>`,
      /Regel 3, teken \d+: er staat een teken dat in XML niet mag/,
    ],
    ['<!DOCTYPE program [<!ENTITY x SYSTEM "file:///etc/passwd">]><program>&x;</program>', /DOCTYPE/],
    [
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY l "lol"><!ENTITY m "&l;&l;&l;">]><program>&m;</program>',
      /DOCTYPE/,
    ],
    [`<program ${NS}>${'<a>'.repeat(200)}`, /meer dan 64 velden in elkaar/],
    ['<!doctype html><html><body>Log in</body></html>', /een webpagina/],
    ['<html><body>Log in</body></html>', /een webpagina/],
    ['%PDF-1.7', /een pdf/],
    ['PK\u0003\u0004', /een zip/],
    ['id;naam\n1;x', /geen XML en geen JSON/],
    ['', /is leeg/],
    ['  \n ', /is leeg/],
  ])('of %j it says what is wrong', async (source, message) => {
    await expect(read(source, 65_536)).rejects.toThrow(message);
  });

  test.each([
    ['a text', (long: string) => `<a>${long}</a>`],
    ['CDATA', (long: string) => `<a><![CDATA[${long}]]></a>`],
    ['CDATA with signs in it', () => `<a><![CDATA[${'<p>]]x'.repeat(500_000)}]]></a>`],
    ['an attribute', (long: string) => `<a b="${long}"/>`],
    ['a comment', (long: string) => `<!--${long}--><a>1</a>`],
    ['a million elements', () => '<a>x</a>'.repeat(1_000_000)],
  ])('%s beyond all measure is a record that is refused; the next one is read', async (_, make) => {
    const xml = `<f><program ${NS}><programClassification><programId>groot</programId></programClassification>${make('x'.repeat(3_000_000))}</program><program ${NS}><b>1</b></program></f>`;
    const stukken = await read(xml, 65_536);
    expect(stukken.map(({ soort }) => soort)).toEqual(['te-groot', 'program']);
    expect(JSON.stringify(stukken[0]).length).toBeLessThan(1_200_000);
    expect(stukken[0]).toMatchObject({ waarde: { programClassification: { programId: 'groot' } } });
  });
});
