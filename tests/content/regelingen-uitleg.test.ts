import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { FEITEN, FEIT_IDS, type FeitSoort } from '../../src/domain/regelingen/feiten.ts';
import { RegelingSchema } from '../../src/schemas/regeling.ts';

const text = readFileSync('docs/regelingen.md', 'utf8');
/** Rows of the table of facts: what each cell says. */
const rows = new Map(
  [...text.matchAll(/^\| `(\w+)` +\|([^|]*)\|([^|]*)\|$/gm)].map(([, feit, , answers]) => [feit!, answers!.trim()]),
);

describe('docs/regelingen.md, which editors read', () => {
  test('tells of every fact and of no other', () => {
    expect([...rows.keys()]).toEqual(FEIT_IDS);
  });

  test.each(FEIT_IDS)('tells every answer to %s and no other', (feit) => {
    const definition: FeitSoort = FEITEN[feit];
    const told = rows.get(feit)!;
    if (definition.soort === 'getal')
      return expect(told).toBe(`een getal van ${definition.van} tot en met ${definition.tot}`);
    const named = [...told.matchAll(/`([^`]+)`/g)].map(([, value]) => value);
    if (definition.soort === 'ja-nee') return expect(named).toEqual(['ja', 'nee']);
    // Of a borrowed list it tells the file.
    const borrowed = { regios: ['slug', 'gebieden/regios.csv'], sectoren: ['id', 'taxonomie/sectoren.yaml'] };
    expect(named).toEqual(
      typeof definition.waarden === 'string' ? borrowed[definition.waarden] : [...definition.waarden],
    );
  });

  test('shows a file that the site can read', () => {
    const [, example] = /## Zo ziet een bestand eruit\n\n```yaml\n([\s\S]*?)```/.exec(text)!;
    expect(RegelingSchema.safeParse(parse(example!)).error).toBeUndefined();
  });
});
