import { describe, expect, it } from 'vitest';
import {
  routeAfspraak as routeToDesk,
  type RouteVraag,
} from '../../../src/domain/afspraak/route-afspraak.ts';
import { gebieden, gemeenteName, rows, slugOf } from '../regio/real-rows.ts';

/** No regio has rules: the loket answers everybody. */
const withoutRules = Object.fromEntries(gebieden.regios.map(({ slug }) => [slug, { regels: [] }]));
const routeAfspraak = (vraag: RouteVraag, areas = gebieden) => routeToDesk(vraag, areas, withoutRules);

const pages = gebieden.regios.map(({ slug }) => slug);
const regiosOf = (pc4: string) => [
  ...new Set(rows.postcodes.filter((row) => row.pc4 === pc4).map(({ gm_code }) => slugOf(gm_code))),
];
const all = [...new Set(rows.postcodes.map(({ pc4 }) => pc4))];
const split = all.filter((pc4) => regiosOf(pc4).length > 1);
const whole = all.filter((pc4) => regiosOf(pc4).length === 1);

describe('a request from the page of the own regio', () => {
  it('goes there, for every postcode that lies in one regio', () => {
    const wrong = whole.filter((postcode) => {
      const [regio] = regiosOf(postcode);
      const route = routeAfspraak({ postcode, paginaRegio: regio! }, gebieden);
      return route.soort !== 'loket' || route.regio !== regio;
    });
    expect([wrong, whole.length > 4000]).toEqual([[], true]);
  });
});

describe("a request from another regio's page", () => {
  const twenteOpDrenthe = { postcode: '7511', paginaRegio: 'drenthe' };
  it('asks which of the two', () => {
    expect(routeAfspraak(twenteOpDrenthe, gebieden)).toEqual({
      soort: 'vraag-loket',
      eigen: { slug: 'twente', naam: 'Twente' },
      pagina: { slug: 'drenthe', naam: 'Drenthe' },
    });
  });
  it.each(['twente', 'drenthe'])('goes to %s when that was chosen', (gekozenRegio) => {
    expect(routeAfspraak({ ...twenteOpDrenthe, gekozenRegio }, gebieden)).toEqual({
      soort: 'loket',
      regio: gekozenRegio,
    });
  });
  it.each(['zeeland', 'constructor', ''])('cannot be sent to a third: %j', (gekozenRegio) => {
    expect(routeAfspraak({ ...twenteOpDrenthe, gekozenRegio }, gebieden).soort).toBe('vraag-loket');
  });
  it('asks for every regio but the own one', () => {
    const asked = pages.filter(
      (paginaRegio) => routeAfspraak({ postcode: '7511', paginaRegio }, gebieden).soort === 'vraag-loket',
    );
    expect(asked).toEqual(pages.filter((slug) => slug !== 'twente'));
  });
});

describe('a postcode on the border of regios', () => {
  it.each(split)('%s asks for the gemeente and then goes to its regio', (postcode) => {
    const sides = rows.postcodes.filter((row) => row.pc4 === postcode);
    for (const paginaRegio of regiosOf(postcode)) {
      const route = routeAfspraak({ postcode, paginaRegio }, gebieden);
      expect(route).toMatchObject({ soort: 'vraag-gemeente' });
      if (route.soort !== 'vraag-gemeente') continue;
      expect(route.keuzes.map(({ gemeente }) => gemeente).sort()).toEqual(
        sides.map(({ gm_code }) => gemeenteName(gm_code)).sort(),
      );
    }
    for (const { gm_code } of sides) {
      const own = slugOf(gm_code);
      const gemeente = gemeenteName(gm_code);
      expect(routeAfspraak({ postcode, paginaRegio: own, gemeente }, gebieden)).toEqual({
        soort: 'loket',
        regio: own,
      });
      const other = regiosOf(postcode).find((slug) => slug !== own)!;
      expect(routeAfspraak({ postcode, paginaRegio: other, gemeente }, gebieden)).toMatchObject({
        soort: 'vraag-loket',
        eigen: { slug: own },
        pagina: { slug: other },
      });
    }
  });

  it('there are ten of them', () => expect(split).toHaveLength(10));

  it('Pesse lies in Hoogeveen (Drenthe) and in Westerveld (Regio Zwolle)', () => {
    expect(routeAfspraak({ postcode: '7933', paginaRegio: 'drenthe' }, gebieden)).toEqual({
      soort: 'vraag-gemeente',
      keuzes: [
        { gemeente: 'Hoogeveen', woonplaatsen: ['Pesse'], regio: { slug: 'drenthe', naam: 'Drenthe' } },
        {
          gemeente: 'Westerveld',
          woonplaatsen: ['Pesse'],
          regio: { slug: 'regio-zwolle', naam: 'Regio Zwolle' },
        },
      ],
    });
  });

  it.each(['Enschede', 'pesse', ''])('a gemeente that is not among them is asked again: %j', (gemeente) => {
    expect(routeAfspraak({ postcode: '7933', paginaRegio: 'drenthe', gemeente }, gebieden).soort).toBe(
      'vraag-gemeente',
    );
  });
});

it.each([
  ['0000', 'twente'],
  ['constructor', 'twente'],
  ['7511', 'atlantis'],
])('postcode %s on the page of %s is refused: there is no default desk', (postcode, paginaRegio) => {
  expect(() => routeAfspraak({ postcode, paginaRegio }, gebieden)).toThrow('bestaat niet');
});
