import { describe, expect, test } from 'vitest';
import type { BeroepInLijst } from '../../../src/domain/beroepen/beroep-in-lijst.ts';
import {
  findBredeVaardigheden,
  findEigenWerk,
  findOverstapNaar,
  findOverstappen,
} from '../../../src/domain/beroepen/overstappen.ts';
import { makeInLijst } from './make-beroep.ts';

/** Work in which "nauwkeurig" and "samenwerken" are common to much, the rest to little. */
const filler = Array.from({ length: 32 }, (_, index) =>
  makeInLijst({
    naam: `vulling-${index}`,
    soort: 'beroep',
    sector: 'ict',
    brc: `08${index + 10}`,
    vaardigheden: ['nauwkeurig', 'samenwerken', `eigen-${index}`],
  }),
);
const van = makeInLijst({
  naam: 'van',
  soort: 'beroep',
  brc: '1111',
  niveau: 'middelbaar',
  vaardigheden: ['koken', 'gastvrijheid', 'nauwkeurig', 'samenwerken'],
});
const naar = (rest: Partial<BeroepInLijst>) =>
  makeInLijst({ naam: 'naar', brc: '2222', sector: 'zorg-welzijn', bbl: false, instap: 'diploma', ...rest });
const reach = (...list: BeroepInLijst[]) =>
  findOverstappen(van, [...filler, van, ...list]).map((overstap) => overstap.naar.slug);
const reasons = (to: BeroepInLijst) =>
  findOverstappen(van, [...filler, van, to])[0]?.redenen.map(({ soort }) => soort);

describe('which work is near enough', () => {
  const own = 'horeca-toerisme';
  test.each<[string, Partial<BeroepInLijst>, boolean]>([
    ['two in common of which one tells something', { vaardigheden: ['koken', 'nauwkeurig', 'x'] }, true],
    ['two in common that much work asks', { vaardigheden: ['samenwerken', 'nauwkeurig', 'x'] }, false],
    ['those two in the same sector', { vaardigheden: ['samenwerken', 'nauwkeurig', 'x'], sector: own }, true],
    [
      'one that tells something, in the same sector',
      { vaardigheden: ['koken', 'x', 'y'], sector: own },
      true,
    ],
    [
      'one that much work asks, in the same sector',
      { vaardigheden: ['nauwkeurig', 'x'], sector: own },
      false,
    ],
    ['one that tells something, elsewhere', { vaardigheden: ['koken', 'x', 'y'] }, false],
    ['nothing, in the same group', { vaardigheden: ['x', 'y', 'z'], brc: '1111' }, true],
    [
      'niveau hoger elsewhere',
      { vaardigheden: ['koken', 'gastvrijheid', 'nauwkeurig'], niveau: 'hoger' },
      false,
    ],
    [
      'niveau hoger in the same sector',
      { vaardigheden: ['koken', 'gastvrijheid'], niveau: 'hoger', sector: own },
      true,
    ],
    ['leading elsewhere', { vaardigheden: ['koken', 'gastvrijheid', 'leidinggeven'] }, false],
    [
      'leading in the same sector',
      { vaardigheden: ['koken', 'gastvrijheid', 'nauwkeurig', 'leidinggeven'], sector: own },
      true,
    ],
    ['a starting point', { vaardigheden: ['koken', 'gastvrijheid'], soort: 'beroep' }, false],
  ])('%s', (_, rest, reached) => {
    expect(reach(naar(rest))).toEqual(reached ? ['naar'] : []);
  });

  test('never two niveaus up', () => {
    const basis = { ...van, niveau: 'basis' } as const;
    const to = naar({ brc: '1111', niveau: 'hoger' });
    expect(findOverstappen(basis, [...filler, basis, to])).toEqual([]);
  });
});

describe('the order', () => {
  test('what tells much comes before what much work asks', () => {
    const telling = naar({ naam: 'telling', vaardigheden: ['koken', 'gastvrijheid', 'nauwkeurig'] });
    const common = naar({ naam: 'common', vaardigheden: ['koken', 'samenwerken', 'nauwkeurig'] });
    expect(reach(common, telling)).toEqual(['telling', 'common']);
  });
  test('what is new counts against', () => {
    const more = naar({ naam: 'more', vaardigheden: ['koken', 'gastvrijheid', 'x', 'y', 'z'] });
    const less = naar({ naam: 'less', vaardigheden: ['koken', 'gastvrijheid', 'x'] });
    expect(reach(more, less)).toEqual(['less', 'more']);
  });
  test('less schooling comes after the same', () => {
    const skills = ['koken', 'gastvrijheid', 'nauwkeurig'];
    const lower = naar({ naam: 'lower', niveau: 'basis', vaardigheden: skills });
    const same = naar({ naam: 'same', vaardigheden: skills });
    expect(reach(lower, same)).toEqual(['same', 'lower']);
  });
  test('of equal ones the order of the list stays', () => {
    const skills = ['koken', 'gastvrijheid', 'nauwkeurig'];
    expect(
      reach(naar({ naam: 'a', vaardigheden: skills }), naar({ naam: 'b', vaardigheden: skills })),
    ).toEqual(['a', 'b']);
  });
});

describe('the reasons', () => {
  test('all that counts is said', () => {
    expect(reasons(naar({ brc: '1111', bbl: true, vaardigheden: ['koken', 'x', 'y'] }))).toEqual([
      'zelfde-groep',
      'vaardigheden',
      'zelfde-niveau',
      'betaald-leren',
      'nieuw',
    ]);
    expect(
      reasons(
        naar({
          sector: 'horeca-toerisme',
          niveau: 'basis',
          instap: 'zonder-diploma',
          vaardigheden: ['koken', 'gastvrijheid'],
        }),
      ),
    ).toEqual(['vaardigheden', 'zelfde-sector', 'lager-niveau', 'zonder-diploma']);
  });
});

test('common is what more than one in eight of all work asks', () => {
  expect([...findBredeVaardigheden([...filler, van])].sort()).toEqual(['nauwkeurig', 'samenwerken']);
});

test('one comes to work from all that is near it, but not from a group', () => {
  const to = naar({ vaardigheden: ['koken', 'gastvrijheid', 'nauwkeurig'] });
  const groep = { ...van, slug: 'groep', soort: 'groep' } as const;
  expect(findOverstapNaar(to, [...filler, van, groep, to]).map(({ slug }) => slug)).toEqual(['van']);
});

describe('work that is itself asked for', () => {
  const kans = makeInLijst({ naam: 'kans', brc: '1111' });
  test('is this work, when it is on the list', () => {
    expect(findEigenWerk(kans, [kans, van])).toEqual([kans]);
  });
  test('is for a group what is asked for in it', () => {
    const groep = { ...van, soort: 'groep' } as const;
    expect(findEigenWerk(groep, [kans, van, groep])).toEqual([kans]);
  });
  test('is nothing for a starting point', () => {
    expect(findEigenWerk(van, [kans, van])).toEqual([]);
  });
});
