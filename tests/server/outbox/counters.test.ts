import { describe, expect, it } from 'vitest';
import { createCounters } from '../../../src/server/outbox/counters.ts';
import type { Telling } from '../../../src/server/outbox/telling.ts';
import { NOW } from './moments.ts';

function open() {
  const written: Telling[][] = [];
  const state = { broken: false, now: NOW };
  const counters = createCounters({
    storage: {
      addTellingen: async (tellingen) => {
        if (state.broken) throw new Error('weg');
        written.push(tellingen);
      },
    },
    isRegio: (slug) => ['twente', 'drenthe'].includes(slug),
    now: () => state.now,
  });
  return { counters, written, state };
}

describe('counts in memory', () => {
  it('are written together, once', async () => {
    const { counters, written } = open();
    counters.count('twente', 'begonnen', 'gesprek');
    counters.count('twente', 'begonnen', 'gesprek');
    counters.count('drenthe', 'fout', 'naam');
    await counters.flush();
    await counters.flush();
    const maand = '2026-11';
    expect(written).toEqual([
      [
        { maand, regio: 'twente', soort: 'begonnen', detail: 'gesprek', aantal: 2 },
        { maand, regio: 'drenthe', soort: 'fout', detail: 'naam', aantal: 1 },
      ],
    ]);
  });

  it('are kept when the storage does not answer, with what comes meanwhile', async () => {
    const { counters, written, state } = open();
    counters.count('twente', 'fout', 'email');
    state.broken = true;
    await expect(counters.flush()).rejects.toThrow('weg');
    counters.count('twente', 'fout', 'email');
    state.broken = false;
    await counters.flush();
    expect(written.flat()).toMatchObject([{ aantal: 2 }]);
  });

  it('know the month as the Netherlands has it', async () => {
    const { counters, written, state } = open();
    state.now = Date.parse('2026-11-30T23:30:00Z');
    counters.count('twente', 'begonnen');
    await counters.flush();
    expect(written.flat()).toMatchObject([{ maand: '2026-12' }]);
  });

  it('cannot fill the memory: unknown regios, made-up fields and too many of them are not counted', async () => {
    const { counters, written } = open();
    counters.count('atlantis', 'begonnen', 'gesprek');
    counters.count('__proto__', 'begonnen', 'gesprek');
    counters.count('twente', 'fout', 'x'.repeat(31));
    counters.count('twente', 'fout', 'een zin van iemand');
    await counters.flush();
    expect(written).toEqual([]);
    for (let i = 0; i < 5000; i++)
      counters.count(
        'twente',
        'fout',
        i.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)]!),
      );
    await counters.flush();
    expect(written.flat().length).toBeLessThanOrEqual(60);
  });
});
