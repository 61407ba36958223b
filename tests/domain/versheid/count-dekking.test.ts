import { describe, expect, it } from 'vitest';
import { countDekking, percentage } from '../../../src/domain/versheid/count-dekking.ts';

const training = (
  sector: string,
  niveau: string,
  rest: { bekostiging?: 'publiek' | 'privaat'; kosten?: number; start?: string } = {},
) => ({
  sector,
  niveau,
  opleider: { id: 'o', naam: 'O', ...(rest.bekostiging && { bekostiging: rest.bekostiging }) },
  ...(rest.kosten !== undefined && { kosten: rest.kosten }),
  ...(rest.start && { start: rest.start }),
});

describe('how well a regio is covered', () => {
  const dekking = countDekking(
    [
      training('zorg', 'mbo-3', { bekostiging: 'publiek', kosten: 0, start: '2026-11-26' }),
      training('zorg', 'mbo-3', { bekostiging: 'privaat', start: '2026-11-25' }),
      training('zorg', 'mbo-4', { kosten: 200 }),
    ],
    ['zorg', 'ict'],
    ['mbo-3', 'mbo-4'],
    '2026-11-26',
  );

  it('is counted per sector and niveau, empty ones too', () => {
    expect(dekking.cellen.map(({ sector, niveau, aantal }) => [sector, niveau, aantal])).toEqual([
      ['zorg', 'mbo-3', 2],
      ['zorg', 'mbo-4', 1],
      ['ict', 'mbo-3', 0],
      ['ict', 'mbo-4', 0],
    ]);
  });

  it('tells public from private from unknown; free is a price, a start of yesterday is none', () => {
    expect(dekking.totaal).toEqual({
      aantal: 3,
      publiek: 1,
      privaat: 1,
      onbekend: 1,
      metPrijs: 2,
      metStart: 1,
    });
  });
});

describe('a percentage', () => {
  it.each([
    [0, 0, '–'],
    [0, 3, '0%'],
    [1, 3, '33%'],
    [3, 3, '100%'],
    [1, 1000, '1%'],
    [999, 1000, '99%'],
  ])('%i of %i is %s', (deel, geheel, expected) => {
    expect(percentage(deel, geheel)).toBe(expected);
  });
});
