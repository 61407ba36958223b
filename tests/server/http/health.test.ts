import { describe, expect, it } from 'vitest';
import { judgeHealth } from '../../../src/server/http/health.ts';
import { HOUR, MINUTE, NOW } from '../outbox/moments.ts';

const stand = { wachtend: 0, geparkeerd: 0, laatsteOpruiming: NOW };

describe('the site is', () => {
  it.each([
    ['healthy when all is done', stand, []],
    ['healthy while a mail waits for an hour', { ...stand, oudsteWachtendSinds: NOW - HOUR }, []],
    ['ill when a mail waits longer', { ...stand, oudsteWachtendSinds: NOW - HOUR - 1 }, ['wachtrij']],
    ['ill when something is parked', { ...stand, geparkeerd: 1 }, ['geparkeerd']],
    ['healthy 26 hours after a purge', { ...stand, laatsteOpruiming: NOW - 26 * HOUR }, []],
    ['ill later than that', { ...stand, laatsteOpruiming: NOW - 26 * HOUR - 1 }, ['opruimen']],
    ['ill when it never purged', { ...stand, laatsteOpruiming: undefined }, ['opruimen']],
    ['ill when the storage does not answer', undefined, ['opslag']],
    [
      'ill for each reason',
      { wachtend: 3, geparkeerd: 2, oudsteWachtendSinds: 0 },
      ['wachtrij', 'geparkeerd', 'opruimen'],
    ],
  ])('%s', (_, given, redenen) => {
    expect(judgeHealth(given, {}, NOW)).toEqual(redenen);
  });

  it.each([
    ['healthy while renewing fails for ten minutes', { failingSince: NOW - 10 * MINUTE }, []],
    ['ill when renewing fails for longer', { failingSince: NOW - 10 * MINUTE - 1 }, ['vernieuwen']],
    ['healthy with a public build of 26 hours ago', { publicSince: NOW - 26 * HOUR }, []],
    ['ill with an older one', { publicSince: NOW - 26 * HOUR - 1 }, ['vernieuwen']],
  ])('%s', (_, renewal, redenen) => {
    expect(judgeHealth(stand, renewal, NOW)).toEqual(redenen);
  });

  it('ill for the renewal, too, when the storage does not answer', () => {
    expect(judgeHealth(undefined, { failingSince: 0 }, NOW)).toEqual(['opslag', 'vernieuwen']);
  });
});
