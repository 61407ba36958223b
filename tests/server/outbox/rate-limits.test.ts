import { describe, expect, it } from 'vitest';
import { createLimits } from '../../../src/server/outbox/rate-limits.ts';

const limits = () => createLimits({ perAdres: 3, perAfzender: 2 });

describe('a network address', () => {
  it('may send so often and then hears how long to wait; another may go on', async () => {
    const { admit } = limits();
    for (let turn = 0; turn < 3; turn++) expect(await admit('192.0.2.1')).toEqual({ door: true });
    expect(await admit('192.0.2.1')).toEqual({ door: false, minuten: 10 });
    expect(await admit('192.0.2.2')).toEqual({ door: true });
  });
});

describe('a contact', () => {
  it.each([
    ['an e-mail address in other letters', 'Zoe@Voorbeeld.test', ' zoe@voorbeeld.TEST '],
    ['a phone number with spaces', '06 12 34 56 78', '0612345678'],
    ['a phone number with its country', '+31 (0)6 12345678', '06-12345678'],
    ['a phone number as dialled from abroad', '0031 6 1234 5678', '0612345678'],
    ['a phone number abroad', '+49 170 1234567', '0049 170 1234567'],
  ])('is known again: %s', async (_, first, second) => {
    const { admit } = limits();
    expect(await admit('192.0.2.1', first)).toEqual({ door: true });
    expect(await admit('192.0.2.2', second)).toEqual({ door: true });
    expect(await admit('192.0.2.3', first)).toEqual({ door: false, minuten: 24 * 60 });
    expect(await admit('192.0.2.3', 'ander@voorbeeld.test')).toEqual({ door: true });
  });

  it('that was not given has no limit of its own', async () => {
    const { admit } = limits();
    for (let turn = 0; turn < 9; turn++) expect(await admit(`192.0.2.${turn}`)).toEqual({ door: true });
    for (let turn = 0; turn < 9; turn++)
      expect(await admit(`198.51.100.${turn}`, ' ')).toEqual({ door: true });
  });
});
