import { describe, expect, it } from 'vitest';
import { findRegio } from '../../../src/domain/regio/find-regio.ts';
import { gebieden, gemeenteName, rows, slugOf } from './real-rows.ts';

const gemeentenByPc4 = Map.groupBy(rows.postcodes, ({ pc4 }) => pc4);
const straddling = [...gemeentenByPc4].filter(([, readings]) => readings.length > 1);
const splitCodes = straddling.filter(
  ([, readings]) => new Set(readings.map((row) => slugOf(row.gm_code))).size > 1,
);

describe('every postcode of the table', () => {
  it('there are 4,074, of which 20 cross a border between gemeenten and 10 one between regios', () => {
    expect([gemeentenByPc4.size, straddling.length, splitCodes.length]).toEqual([4074, 20, 10]);
  });

  it('in one regio leads there, with or without letters', () => {
    for (const [pc4, readings] of gemeentenByPc4) {
      const slugs = new Set(readings.map((row) => slugOf(row.gm_code)));
      if (slugs.size > 1) continue;
      for (const typed of [pc4, `${pc4}AB`, `${pc4} xz`]) {
        const vondst = findRegio(typed, gebieden);
        expect(vondst, typed).toMatchObject({ uitkomst: 'gevonden', regio: { slug: [...slugs][0] } });
      }
    }
  });

  it('in more than one gemeente of a regio names them all', () => {
    for (const [pc4, readings] of straddling.filter((each) => !splitCodes.includes(each))) {
      const vondst = findRegio(pc4, gebieden);
      const named = vondst.uitkomst === 'gevonden' ? vondst.lezingen.map(({ gemeente }) => gemeente) : [];
      expect(new Set(named), pc4).toEqual(new Set(readings.map((row) => gemeenteName(row.gm_code))));
    }
  });

  it.each(splitCodes.map(([pc4, readings]) => ({ pc4, readings })))(
    '$pc4 lies in two regios and asks for the gemeente',
    ({ pc4, readings }) => {
      const vondst = findRegio(pc4, gebieden);
      expect(vondst.uitkomst).toBe('kiezen');
      const choices = vondst.uitkomst === 'kiezen' ? vondst.keuzes : [];
      expect(new Set(choices.map(({ gemeente, regio }) => `${gemeente} → ${regio.slug}`))).toEqual(
        new Set(readings.map(({ gm_code }) => `${gemeenteName(gm_code)} → ${slugOf(gm_code)}`)),
      );
      for (const { naam } of choices) expect(readings.flatMap((row) => row.woonplaatsen)).toContain(naam);
    },
  );

  it('every other number of four digits is an unknown postcode', () => {
    for (let number = 0; number < 10_000; number++) {
      const pc4 = String(number).padStart(4, '0');
      if (gemeentenByPc4.has(pc4)) continue;
      expect(findRegio(pc4, gebieden)).toEqual({ uitkomst: 'onbekend', invoer: pc4, reden: 'postcode' });
    }
  });
});
