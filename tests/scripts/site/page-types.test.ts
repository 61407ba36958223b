import { describe, expect, it } from 'vitest';
import { groupBuiltPages, PAGINA_TYPES } from '../../../scripts/site/page-types.ts';

const ONE_OF_EACH = [
  ['/', 'begin'],
  ['/regio/', "lijst van regio's"],
  ['/regio/twente/', 'loket'],
  ['/regio/twente/scholing/', 'scholingsmatrix'],
  ['/regio/twente/scholing/ict/', 'sector in een regio'],
  ['/regio/twente/scholing/alle/mbo-4/', 'niveau in een regio'],
  ['/regio/twente/scholing/ict/mbo-4/', 'cel van de matrix'],
  ['/scholing/', 'scholing landelijk'],
  ['/scholing/ict/mbo-4/', 'cel landelijk'],
  ['/scholing/00gt-25573-bbl/', 'scholing'],
  ['/afspraak/', 'afspraak'],
  ['/privacy/', 'tekst'],
  ['/en/', 'begin in een taal'],
  ['/en/over/', 'tekst in een taal'],
  ['/en/woorden/', 'woorden in een taal'],
  ['/en/regio/', "lijst van regio's in een taal"],
  ['/en/regio/twente/', 'loket in een taal'],
  ['/404.html', 'foutpagina'],
] as const;
const pages = ONE_OF_EACH.map(([adres]) => adres);

describe('the type of a page', () => {
  it.each(ONE_OF_EACH)('%s is: %s', (adres, naam) => {
    const types = PAGINA_TYPES.filter(({ patroon }) => patroon.test(adres));
    expect(types.map((type) => type.naam)).toEqual([naam]);
  });

  it('is asked for when a new kind of page appears', () => {
    expect(() => groupBuiltPages([...pages, '/regio/twente/agenda/2026/november/'])).toThrow(
      '/regio/twente/agenda/2026/november/ hoort bij 0 types. Zie scripts/site/page-types.ts.',
    );
  });

  it('may not be one that no page has any more', () => {
    expect(() => groupBuiltPages(pages.slice(1))).toThrow(
      'Er is geen pagina van het type "begin". Zie scripts/site/page-types.ts.',
    );
  });
});
