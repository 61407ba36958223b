import { describe, expect, test } from 'vitest';
import { linkOverstap } from '../../../src/domain/beroepen/link-overstap.ts';
import { readOverstap } from '../../../src/domain/beroepen/read-overstap.ts';
import { createBeroepSearch } from '../../../src/domain/beroepen/search-beroepen.ts';
import { makeInLijst } from './make-beroep.ts';

const lijst = [
  makeInLijst({ naam: 'kok' }),
  ...Array.from({ length: 40 }, (_, index) => makeInLijst({ naam: `keuken-${index}`, brc: '9999' })),
  makeInLijst({ naam: 'koks', slug: 'groep-1112', soort: 'groep' }),
];
const search = createBeroepSearch(lijst);
const regios = [{ slug: 'twente', naam: 'Twente', tegel: {} }];
const read = (query: string) => readOverstap(new URLSearchParams(query), lijst, search, regios);

describe('what the page "overstappen" shows', () => {
  test.each([
    ['', 'begin'],
    ['zoek=', 'begin'],
    ['zoek=%20%00%20', 'begin'],
    ['zoek=kok', 'kiezen'],
    ['zoek=xqzvxqzv', 'niets'],
    ['zoek=%3Cscript%3E', 'niets'],
    [`zoek=${'%F0%9F%98%80'.repeat(500)}`, 'niets'],
    ['van=kok', 'uitkomst'],
    ['van=kok&zoek=bakker', 'uitkomst'],
    ['van=kok&van=ander', 'uitkomst'],
    ['van=ander', 'onbekend'],
    ['van=KOK', 'onbekend'],
    ['van=__proto__', 'onbekend'],
  ])('"%s" is %s', (query, soort) => {
    expect(read(query).stap.soort).toBe(soort);
  });

  test.each([
    ['', 10, 30],
    ['&toon=30', 30, 50],
    ['&toon=5', 10, 30],
    ['&toon=-1', 10, 30],
    ['&toon=1e9', 10, 30],
    ['&toon=999', 40, undefined],
  ])('"%s" shows %i, and then %s', (query, shown, meer) => {
    const { stap } = read(`van=kok${query}`);
    if (stap.soort !== 'uitkomst') throw new Error(stap.soort);
    expect(stap.overstappen).toHaveLength(shown);
    expect(stap.totaal).toBe(40);
    expect(stap.meer).toBe(meer);
  });

  test('work of one’s own group is named first, and not as other work', () => {
    const { stap } = read('van=groep-1112');
    if (stap.soort !== 'uitkomst') throw new Error(stap.soort);
    expect(stap.eigen.map(({ slug }) => slug)).toEqual(['kok']);
    expect(stap.overstappen.map(({ naar }) => naar.slug)).not.toContain('kok');
  });

  test('a regio that does not exist is named, and passed over', () => {
    expect(read('regio=twente')).toMatchObject({ regio: { slug: 'twente', naam: 'Twente' } });
    expect(read('van=kok&regio=atlantis')).toMatchObject({
      regioOnbekend: 'atlantis',
      stap: { soort: 'uitkomst' },
    });
    expect(read('van=kok&regio=atlantis')).not.toHaveProperty('regio');
  });

  test('what was typed is cut, and free of what HTML cannot hold', () => {
    expect(read(`zoek=${'a'.repeat(10_000)}`).zoek).toHaveLength(120);
    expect(read('zoek=k%01ok').zoek).toBe('k ok');
  });
});

test.each([
  [['kok'], '/beroepen/overstappen/?van=kok'],
  [['kok', 'twente'], '/beroepen/overstappen/?van=kok&regio=twente'],
  [['kok', undefined, 30], '/beroepen/overstappen/?van=kok&toon=30'],
] as const)('the link for %j', ([van, regio, toon], link) => {
  expect(linkOverstap(van, regio, toon)).toBe(link);
});
