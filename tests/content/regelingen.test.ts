import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content-files/load-content.ts';
import { geenAntwoorden } from '../../src/domain/regelingen/antwoorden.ts';
import { judgeRegeling } from '../../src/domain/regelingen/judge-regeling.ts';
import { statusOp, type StatusSoort } from '../../src/domain/regelingen/status.ts';

const { content } = loadContent('content');
const regelingen = content.regelingen.map(({ waarde }) => waarde);

describe('there are', () => {
  test('37 regelingen', () => expect(regelingen).toHaveLength(37));

  test('27 that run, 6 that ended and 4 that are not certain, on the day that they were looked at', () => {
    const statuses = regelingen.map((regeling) => statusOp(regeling, '2026-11-22').soort);
    const count = (...kinds: StatusSoort[]) => statuses.filter((status) => kinds.includes(status)).length;
    expect({
      running: count('lopend', 'binnenkort', 'gesloten'),
      ended: count('beeindigd'),
      uncertain: count('onzeker'),
    }).toEqual({ running: 27, ended: 6, uncertain: 4 });
  });
});

describe.each(regelingen.map((regeling) => ({ slug: regeling.slug, regeling })))('$slug', ({ regeling }) => {
  test.each(regeling.voorbeelden)('$naam: $uitkomst', ({ rol, antwoorden, vandaag, uitkomst, omdat }) => {
    const judged = judgeRegeling(
      regeling,
      rol,
      { ...geenAntwoorden(), feiten: antwoorden },
      vandaag ?? regeling.gecontroleerd_op,
    );
    expect(judged?.uitkomst).toBe(uitkomst);
    if (!omdat) return;
    const deciding = judged!.voorwaarden.filter(
      ({ oordeel }) => oordeel === (uitkomst === 'past-niet' ? 'nee' : uitkomst === 'past' ? 'ja' : 'onbekend'),
    );
    expect(deciding.map(({ zin }) => zin).join('\n')).toContain(omdat);
  });

  test('one of its cases leaves something unknown', () => {
    const unknown = regeling.voorbeelden.filter(({ rol, antwoorden, vandaag }) =>
      judgeRegeling(
        regeling,
        rol,
        { ...geenAntwoorden(), feiten: antwoorden },
        vandaag ?? regeling.gecontroleerd_op,
      )?.voorwaarden.some(({ oordeel }) => oordeel === 'onbekend'),
    );
    const asks = Object.values(regeling.voorwaarden).some((list) => (list ?? []).length > 0);
    if (asks || regeling.regios.length > 0) expect(unknown).not.toEqual([]);
  });
});
