import { describe, expect, it } from 'vitest';
import {
  pick,
  randomAntwoord,
  randomAntwoorden,
  seededRandom,
  shuffle,
  type Random,
} from '../../../scripts/bench/random-antwoorden.ts';
import { loadContent } from '../../../src/content-files/load-content.ts';
import {
  geenAntwoorden,
  readAntwoorden,
  withAntwoord,
  writeAntwoorden,
  type Antwoorden,
} from '../../../src/domain/regelingen/antwoorden.ts';
import { FEIT_IDS, ROLLEN, type FeitId, type Rol } from '../../../src/domain/regelingen/feiten.ts';
import { judgeRegeling, type Beoordeling } from '../../../src/domain/regelingen/judge-regeling.ts';
import { judgeAll } from '../../../src/domain/regelingen/order-uitkomsten.ts';
import { listIds, openWijzer, takeStap, VELD, type Stap } from '../../../src/domain/regelingen/take-stap.ts';
import { listFeiten } from '../../../src/domain/regelingen/voorwaarde.ts';
import { toWijzerRegeling } from '../../../src/domain/regelingen/wijzer-gegevens.ts';

const { content } = loadContent('content');
const gegevens = {
  vragen: content.vragen.map(({ waarde }) => waarde),
  regelingen: content.regelingen.map(({ waarde }) => toWijzerRegeling(waarde)),
  lijsten: {
    regios: content.regios.map(({ waarde: { slug, naam } }) => ({ id: slug, naam })),
    sectoren: content.sectoren.map(({ waarde: { id, naam } }) => ({ id, naam })),
  },
};
const lijsten = listIds(gegevens);
/** Before, in and after the windows of today's content, and when most of it has ended. */
const DAYS = ['2026-06-01', '2026-06-02', '2026-09-17', '2026-11-25', '2028-08-01', '2030-01-01'];
const RUNS = 300;

/** Runs a property for many seeds; a failure names the seed, so that it can be played again. */
function always(name: string, property: (random: Random, vandaag: string, rol: Rol) => void): void {
  it(name, () => {
    for (let seed = 1; seed <= RUNS; seed += 1)
      try {
        const random = seededRandom(seed);
        property(random, pick(random, DAYS), pick(random, ROLLEN));
      } catch (error) {
        throw new Error(`With seed ${seed}: ${(error as Error).message}`, { cause: error });
      }
  });
}

/** The judgement of every regeling for this role, by slug. */
function judgeEach(rol: Rol, antwoorden: Antwoorden, vandaag: string): Map<string, Beoordeling> {
  const judged = gegevens.regelingen.map((regeling) => {
    const one = judgeRegeling(regeling, rol, antwoorden, vandaag);
    return [regeling.slug, one] as const;
  });
  return new Map(judged.filter((pair): pair is [string, Beoordeling] => pair[1] !== undefined));
}

/** Answers with one fact unknown, and the same with an answer to it. */
function withAndWithout(random: Random): { feit: FeitId; without: Antwoorden; more: Antwoorden } {
  const feit = pick(random, FEIT_IDS);
  const without = withAntwoord(randomAntwoorden(random, lijsten), feit, undefined);
  return { feit, without, more: withAntwoord(without, feit, randomAntwoord(random, feit, lijsten)) };
}

/** The facts of a condition, the regio of a regional regeling first. */
function factsOfConditions(slug: string, rol: Rol): FeitId[][] {
  const { regios, voorwaarden } = gegevens.regelingen.find((regeling) => regeling.slug === slug)!;
  const own = (voorwaarden[rol] ?? []).map(({ als }) => listFeiten(als));
  return regios.length > 0 ? [['regio'], ...own] : own;
}

describe('one more answer', () => {
  always('never makes a regeling fit or perhaps fit that did not', (random, vandaag, rol) => {
    const { feit, without, more } = withAndWithout(random);
    const after = judgeEach(rol, more, vandaag);
    for (const [slug, { uitkomst }] of judgeEach(rol, without, vandaag))
      if (uitkomst === 'past-niet')
        expect([slug, feit, after.get(slug)?.uitkomst]).toEqual([slug, feit, uitkomst]);
  });

  always('never changes a regeling that fitted already', (random, vandaag, rol) => {
    const { feit, without, more } = withAndWithout(random);
    const after = judgeEach(rol, more, vandaag);
    for (const [slug, { uitkomst }] of judgeEach(rol, without, vandaag))
      if (uitkomst === 'past')
        expect([slug, feit, after.get(slug)?.uitkomst]).toEqual([slug, feit, uitkomst]);
  });

  always('never changes a condition that does not rest on its fact', (random, vandaag, rol) => {
    const { feit, without, more } = withAndWithout(random);
    const after = judgeEach(rol, more, vandaag);
    for (const [slug, { voorwaarden }] of judgeEach(rol, without, vandaag))
      factsOfConditions(slug, rol).forEach((facts, index) => {
        if (!facts.includes(feit)) expect(after.get(slug)?.voorwaarden[index]).toEqual(voorwaarden[index]);
      });
  });

  always('never changes a condition that was certain', (random, vandaag, rol) => {
    const { without, more } = withAndWithout(random);
    const after = judgeEach(rol, more, vandaag);
    for (const [slug, { voorwaarden }] of judgeEach(rol, without, vandaag))
      voorwaarden.forEach(({ oordeel }, index) => {
        if (oordeel !== 'onbekend') expect(after.get(slug)?.voorwaarden[index]?.oordeel).toBe(oordeel);
      });
  });
});

describe('one answer less', () => {
  always('never makes a regeling fit that did not', (random, vandaag, rol) => {
    const all = randomAntwoorden(random, lijsten);
    const before = judgeEach(rol, all, vandaag);
    for (const feit of Object.keys(all.feiten) as FeitId[])
      for (const [slug, { uitkomst }] of judgeEach(rol, withAntwoord(all, feit, undefined), vandaag))
        if (uitkomst === 'past')
          expect([slug, feit, before.get(slug)?.uitkomst]).toEqual([slug, feit, 'past']);
  });
});

describe('the outcome', () => {
  always('is the same in whatever order the answers came', (random, vandaag, rol) => {
    const { feiten, overgeslagen } = randomAntwoorden(random, lijsten);
    const other: Antwoorden = {
      feiten: Object.fromEntries(
        shuffle(random, Object.entries(feiten)).map(([feit, value]) => [
          feit,
          Array.isArray(value) ? shuffle(random, value) : value,
        ]),
      ),
      overgeslagen: Object.fromEntries(shuffle(random, Object.entries(overgeslagen))),
    };
    expect(judgeAll(gegevens.regelingen, rol, other, vandaag)).toEqual(
      judgeAll(gegevens.regelingen, rol, { feiten, overgeslagen }, vandaag),
    );
  });

  always('is the same after the answers went through an address', (random, vandaag, rol) => {
    const antwoorden = randomAntwoorden(random, lijsten);
    const read = readAntwoorden(writeAntwoorden(antwoorden), lijsten);
    expect(read).toEqual({ antwoorden, genegeerd: [], teLang: false });
    expect(judgeEach(rol, read.antwoorden, vandaag)).toEqual(judgeEach(rol, antwoorden, vandaag));
  });

  always('fits only what is certain', (random, vandaag, rol) => {
    const { past } = judgeAll(gegevens.regelingen, rol, randomAntwoorden(random, lijsten), vandaag);
    for (const { regeling, status, voorwaarden } of past) {
      expect([regeling.slug, status.soort]).toEqual([regeling.slug, 'lopend']);
      expect(voorwaarden.filter(({ oordeel }) => oordeel !== 'ja')).toEqual([]);
      expect(regeling.niet_gemodelleerd).toEqual([]);
    }
  });

  it.each(ROLLEN)('of a %s of whom nothing is known fits only what has no conditions', (rol) => {
    for (const vandaag of DAYS)
      for (const { regeling } of judgeAll(gegevens.regelingen, rol, geenAntwoorden(), vandaag).past)
        expect([regeling.slug, regeling.regios, regeling.voorwaarden[rol]]).toEqual([regeling.slug, [], []]);
  });
});

describe('a walk through the questions', () => {
  /** Presses buttons until the outcome; at most three times as often as there are questions. */
  function walk(random: Random, rol: Rol, vandaag: string): { asked: string[]; stap: Stap } {
    let stap = openWijzer(gegevens, rol, undefined, false, vandaag);
    const asked: string[] = [];
    while (stap.vraag && asked.length < 3 * gegevens.vragen.length) {
      const { feit } = stap.vraag;
      asked.push(feit);
      const antwoord = randomAntwoord(random, feit as FeitId, lijsten);
      const velden: Record<string, string[]> = {
        [VELD.antwoorden]: [writeAntwoorden(stap.antwoorden)],
        [VELD.vraag]: [feit],
        [VELD.antwoord]: [antwoord].flat().map(String),
        [VELD.actie]: [pick(random, ['verder', 'verder', 'verder', 'weet-niet', 'liever-niet'])],
      };
      stap = takeStap(gegevens, rol, (name) => velden[name] ?? [], vandaag);
      expect(stap.fouten).toEqual([]);
      expect(stap.genegeerd).toEqual([]);
    }
    return { asked, stap };
  }

  always('ends at an outcome, asks nothing twice, and at most eight questions', (random, vandaag, rol) => {
    const { asked, stap } = walk(random, rol, vandaag);
    expect(stap.vraag).toBeUndefined();
    expect(asked).toEqual([...new Set(asked)]);
    expect(asked.length).toBeLessThanOrEqual(8);
  });

  always('leaves nothing unknown that an answer could have decided', (random, vandaag, rol) => {
    const { asked, stap } = walk(random, rol, vandaag);
    const { past, misschien } = judgeAll(gegevens.regelingen, rol, stap.antwoorden, vandaag);
    const missing = [...past, ...misschien].flatMap(({ voorwaarden }) =>
      voorwaarden.flatMap(({ ontbreekt }) => ontbreekt),
    );
    for (const feit of missing) expect(asked).toContain(feit);
  });
});
