import { describe, expect, it } from 'vitest';
import { findRegio } from '../../../src/domain/regio/find-regio.ts';
import { gebieden, gemeenteName, rows, slugOf } from './real-rows.ts';

/** Letters and digits only; not the project's own way to compare names. */
function letters(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/aanden(?=rijn|ijssel)/, 'aande');
}

/** Places that the register tells apart by letters without brackets, by hand. */
const SUFFIXED = [
  'Afferden L',
  'Bavel AC',
  'Beers NB',
  'Bergen L',
  'Beuningen Gld',
  'Driehuis NH',
  'Elst Ut',
  'Haren Gn',
  'Harkstede GN',
  'Katwijk NB',
  'Lageland GN',
  'Loo Gld',
  'Noordeinde Gld',
  'Oosterwolde Gld',
  'Ulvenhout AC',
  'Vianen NB',
  'Well L',
];
function spellings(name: string): string[] {
  const bare = SUFFIXED.includes(name)
    ? name.slice(0, name.lastIndexOf(' '))
    : name.replace(/ \(\w{1,3}\.?\)$/, '');
  return [...new Set([letters(name), letters(bare)])];
}

/** Key → `gemeente → slug` (or `* → slug` for a whole regio) of everything that carries that name. */
const meanings = new Map<string, Set<string>>();
function add(name: string, meaning: string) {
  for (const key of spellings(name)) meanings.set(key, (meanings.get(key) ?? new Set()).add(meaning));
}
const inGemeente = (code: string) => `${gemeenteName(code)} → ${slugOf(code)}`;
for (const { naam, aliassen, slug } of rows.regios)
  for (const name of [naam, ...aliassen]) add(name, `* → ${slug}`);
for (const { naam, vervangt, gm_code } of rows.gemeenten) {
  for (const name of [naam, ...vervangt]) add(name, inGemeente(gm_code));
}
for (const { naam, gm_code } of rows.woonplaatsen) add(naam, inGemeente(gm_code));
for (const { alias, gm_code } of rows.aliassen) add(alias, inGemeente(gm_code));

const names = [
  ...rows.regios.flatMap(({ naam, aliassen }) => [naam, ...aliassen]),
  ...rows.gemeenten.flatMap(({ naam, vervangt }) => [naam, ...vervangt]),
  ...rows.woonplaatsen.map(({ naam }) => naam),
  ...rows.woonplaatsen.map(({ naam }) => naam.replace(/ \(\w+\)$/, '')),
  ...SUFFIXED.map((naam) => naam.slice(0, naam.lastIndexOf(' '))),
  ...rows.aliassen.map(({ alias }) => alias),
];
const expected = [...new Set(names)].map((name) => {
  const meant = [...meanings.get(letters(name))!];
  return { name, meant, slugs: new Set(meant.map((meaning) => meaning.split(' → ')[1]!)) };
});
const clear = expected.filter(({ slugs }) => slugs.size === 1);
const ambiguous = expected.filter(({ slugs }) => slugs.size > 1);

describe('every name of the tables', () => {
  it('there are some thousands, and the names that mean one regio are by far the most', () => {
    expect(clear.length).toBeGreaterThan(2500);
    expect(ambiguous.length).toBeGreaterThan(44);
    expect(ambiguous.length).toBeLessThan(80);
  });

  it('44 names of places occur in more than one regio', () => {
    const byName = Map.groupBy(rows.woonplaatsen, ({ naam }) => naam);
    const shared = [...byName].filter(
      ([, places]) => new Set(places.map(({ gm_code }) => slugOf(gm_code))).size > 1,
    );
    expect(shared).toHaveLength(44);
    for (const [name] of shared) expect(findRegio(name, gebieden).uitkomst, name).toBe('kiezen');
  });

  it.each([
    ['as written', (name: string) => name],
    ['in capitals', (name: string) => name.toUpperCase()],
    [
      'in small letters without accents',
      (name: string) => name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''),
    ],
    [
      'with spaces for hyphens and no apostrophes',
      (name: string) => name.replaceAll('-', ' ').replaceAll("'", ''),
    ],
    ['with a curly apostrophe and spaces around', (name: string) => `  ${name.replaceAll("'", '’')} `],
  ])('that means one regio leads there, %s', (_, type) => {
    for (const { name, slugs } of clear) {
      const [slug] = slugs;
      expect(findRegio(type(name), gebieden), name).toMatchObject({ uitkomst: 'gevonden', regio: { slug } });
    }
  });

  it.each(ambiguous)('"$name" asks between exactly $meant', ({ name, meant }) => {
    const vondst = findRegio(name, gebieden);
    expect(vondst.uitkomst).toBe('kiezen');
    const choices = vondst.uitkomst === 'kiezen' ? vondst.keuzes : [];
    const asked = choices.map(({ gemeente, regio }) => `${gemeente ?? '*'} → ${regio.slug}`);
    expect(asked.toSorted()).toEqual(meant.toSorted());
  });
});
