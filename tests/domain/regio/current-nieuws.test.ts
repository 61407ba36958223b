import { describe, expect, it } from 'vitest';
import { currentNieuws } from '../../../src/domain/regio/current-nieuws.ts';

describe('messages of a regio', () => {
  it.each([
    ['from its first day on', { datum: '2026-11-26' }, '2026-11-26', true],
    ['not before its first day', { datum: '2026-11-27' }, '2026-11-26', false],
    ['on its last day', { datum: '2026-11-01', tot: '2026-11-26' }, '2026-11-26', true],
    ['not after its last day', { datum: '2026-11-01', tot: '2026-11-25' }, '2026-11-26', false],
    ['for a year where nobody chose a last day', { datum: '2025-11-26' }, '2026-11-26', true],
    ['not longer than a year then', { datum: '2025-11-25' }, '2026-11-26', false],
    ['a year after a day that not every year has', { datum: '2028-02-29' }, '2029-02-28', true],
  ])('stand on the site %s', (_, bericht, vandaag, shown) => {
    expect(currentNieuws([bericht], vandaag)).toEqual(shown ? [bericht] : []);
  });

  it('begin with the newest', () => {
    const [old, young] = [{ datum: '2026-10-01' }, { datum: '2026-11-01' }];
    expect(currentNieuws([old, young], '2026-11-26')).toEqual([young, old]);
  });
});
