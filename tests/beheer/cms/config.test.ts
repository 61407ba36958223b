import type { Collection, Field } from '@sveltia/cms';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { LANDELIJK, toCmsInstelling } from '../../../src/beheer/cms/config/cms-config.ts';
import type { Keuzes } from '../../../src/beheer/cms/config/keuzes.ts';
import { toSchemaNode } from '../../../src/beheer/cms/config/schema-node.ts';
import { SOORTEN, type SoortNaam } from '../../../src/beheer/cms/config/soorten.ts';
import { toVelden } from '../../../src/beheer/cms/config/to-velden.ts';
import type { GitHostInstelling } from '../../../src/beheer/githost/git-host.ts';

const keuze = [{ label: 'Eén', value: 'een' }];
const keuzes: Keuzes = {
  talen: keuze,
  gespreksvormen: keuze,
  doelgroepen: keuze,
  doelen: keuze,
  bedragen: keuze,
  beroepen: keuze,
  regelingen: keuze,
  regios: [
    { label: 'Twente', value: 'twente' },
    { label: 'Zeeland', value: 'zeeland' },
  ],
};
type AnyField = Field & {
  fields?: Field[];
  hint?: string;
  required?: boolean;
  options?: unknown[];
  name: string;
};

/** Names of the fields that a schema has, by walking through zod itself: lists and objects become `a.b`. */
function fieldsOf(schema: z.ZodType, plek = ''): string[] {
  const def = schema.def as {
    type: string;
    innerType?: z.ZodType;
    element?: z.ZodType;
    in?: z.ZodType;
    out?: z.ZodType;
  };
  if (def.type === 'object')
    return Object.entries((schema as z.ZodObject).shape).flatMap(([name, part]) => {
      const place = plek === '' ? name : `${plek}.${name}`;
      return [place, ...fieldsOf(part as z.ZodType, place)];
    });
  const inner =
    def.innerType ??
    def.element ??
    (def.type === 'pipe' && def.in?.def.type === 'transform' ? def.out : def.in);
  return inner ? fieldsOf(inner, plek) : [];
}
const namesOf = (fields: Field[], plek = ''): string[] =>
  (fields as AnyField[]).flatMap((field) => {
    const place = plek === '' ? field.name : `${plek}.${field.name}`;
    return [place, ...namesOf(field.fields ?? [], place)];
  });

describe('the forms follow the schemas', () => {
  test.each(Object.keys(SOORTEN) as SoortNaam[])(
    '%s: each field has a form field with label and hint',
    (soort) => {
      const { schema } = SOORTEN[soort];
      const velden = toVelden(toSchemaNode(schema), keuzes);
      expect(namesOf(velden)).toEqual(fieldsOf(schema));
      const all = (fields: Field[]): AnyField[] =>
        (fields as AnyField[]).flatMap((f) => [f, ...all(f.fields ?? [])]);
      for (const { label, hint, name } of all(velden)) {
        expect(label, name).toMatch(/^\p{Lu}/u);
        expect(hint, name).toMatch(/[.?]$/);
        for (const zin of hint!.split(/[.?!] /)) expect(zin.split(' ').length, hint).toBeLessThanOrEqual(20);
      }
    },
  );

  test('a field without a description stops the build', () => {
    const schema = z.strictObject({ naam: z.string().meta({ title: 'Naam' }) });
    expect(() => toVelden(toSchemaNode(schema), keuzes)).toThrow(/naam has no title or description/);
  });

  test('a field that no form can show stops the build', () => {
    const schema = z.strictObject({
      iets: z.union([z.string(), z.number()]).meta({ title: 'Iets', description: 'Wat?' }),
    });
    expect(() => toVelden(toSchemaNode(schema), keuzes)).toThrow(/No form field fits iets/);
  });

  test.each([
    ['a day', z.string().meta({ veld: 'datum' }), { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' }],
    ['a time', z.string().meta({ veld: 'tijd' }), { widget: 'datetime', type: 'time', format: 'HH:mm' }],
    [
      'a whole number with limits',
      z.int().min(1).max(20),
      { widget: 'number', value_type: 'int', min: 1, max: 20 },
    ],
    [
      'ids of a list',
      z.array(z.string()).min(1).meta({ keuzes: 'talen' }),
      { widget: 'select', multiple: true, min: 1, options: keuze },
    ],
    [
      'a word of a few',
      z.enum(['past', 'past-niet']),
      {
        widget: 'select',
        options: [
          { label: 'Past', value: 'past' },
          { label: 'Past niet', value: 'past-niet' },
        ],
      },
    ],
    ['lines', z.array(z.string()).default([]), { widget: 'list', required: false }],
  ])('%s', (_, schema, veld) => {
    const node = toSchemaNode(z.strictObject({ x: schema.meta({ title: 'X', description: 'Wat?' }) }));
    expect(toVelden(node, keuzes)[0]).toMatchObject(veld);
  });
});

test('a field knows what it is when it is left out, also within a list that may be left out', () => {
  const { formaten } = toCmsInstelling({ regio: 'twente', keuzes });
  const regeling = formaten.find(({ naam }) => naam === 'behoud-regeling')!;
  const places = regeling.extensie === 'csv' ? [] : regeling.standaarden.map(([place]) => place);
  expect(places).toEqual(expect.arrayContaining(['voorbeelden', 'voorbeelden.*.rol', 'bijdrage.percentage']));
});

const paths = (collections: readonly object[]) =>
  (collections as Collection[]).flatMap((one) =>
    'files' in one ? one.files.map(({ file }) => file) : [one.folder],
  );
const host = (soort: GitHostInstelling['soort']): GitHostInstelling => ({
  soort,
  adres: 'https://git.example',
  api: `https://git.example/api/${{ github: 'v3', gitlab: 'v4', gitea: 'v1' }[soort]}`,
  project: 'loketten/site',
  tak: 'main',
});

describe('who sees what', () => {
  test('an editor of one regio gets the files of that regio only, the desk first', () => {
    const { config } = toCmsInstelling({ regio: 'twente', keuzes });
    const all = paths(config.collections!);
    expect(all[0]).toBe('content/regios/twente/loket.yaml');
    expect(all.every((path) => path.startsWith('content/regios/twente/'))).toBe(true);
  });

  test('the landelijk redacteur gets what is national, and each desk', () => {
    const all = paths(toCmsInstelling({ regio: LANDELIJK, keuzes }).config.collections!);
    expect(all).toContain('content/landelijk/redactie.yaml');
    expect(all).toContain('content/regios/zeeland/loket.yaml');
  });

  test('a new regeling of a regio begins with what most of them are, and asks for a condition in words', () => {
    const formOf = (regio: string) => {
      const { collections } = toCmsInstelling({ regio, keuzes }).config;
      const regelingen = (collections as Collection[]).find(({ name }) => name === 'regelingen')!;
      const fields = 'folder' in regelingen ? (regelingen.fields as (AnyField & { default?: string })[]) : [];
      const named = (name: string) => fields.find((field) => field.name === name)!;
      const wie = named('beslist').fields![0] as AnyField & { default?: string };
      return {
        status: named('status').default,
        wie: wie.default,
        zin: named('niet_gemodelleerd').required,
      };
    };
    expect(formOf('twente')).toEqual({ status: 'lopend', wie: 'fonds', zin: true });
    expect(formOf(LANDELIJK)).toEqual({ status: undefined, wie: undefined, zin: false });
  });

  test('a regio that does not exist stops the build', () => {
    expect(() => toCmsInstelling({ regio: 'atlantis', keuzes })).toThrow(/atlantis/);
  });
});

describe('no save lands on the main branch', () => {
  test.each(['github', 'gitlab'] as const)(
    '%s: each change is a branch and a proposal, and nothing is taken away',
    (soort) => {
      const { config } = toCmsInstelling({ regio: 'twente', keuzes, host: host(soort) });
      expect(config).toMatchObject({
        publish_mode: 'editorial_workflow',
        backend: { name: soort, branch: 'main' },
      });
      for (const one of config.collections as Collection[])
        if ('folder' in one) expect(one.delete).toBe(false);
    },
  );

  test('gitea and forgejo: the CMS writes to the branch of the regio', () => {
    const { config } = toCmsInstelling({ regio: 'twente', keuzes, host: host('gitea') });
    expect(config.backend).toMatchObject({ name: 'gitea', branch: 'voorstel-twente' });
  });
});
