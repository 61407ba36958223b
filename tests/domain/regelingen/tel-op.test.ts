import { describe, expect, it } from 'vitest';
import { telOp, type Post } from '../../../src/domain/regelingen/tel-op.ts';
import { vergelijkLoon } from '../../../src/domain/regelingen/vergelijk-loon.ts';

const post = (slug: string, cent: number, combineert: Post['regeling']['combineert'] = {}): Post => ({
  regeling: { slug, combineert },
  cent,
});

describe('amounts together', () => {
  it.each<[string, Post[], ReturnType<typeof telOp>]>([
    ['are nothing to add for one', [post('a', 100)], undefined],
    [
      'are added when every two may be used at once',
      [
        post('a', 100, { b: 'ja', c: 'ja' }),
        post('b', 20, { a: 'ja', c: 'ja' }),
        post('c', 3, { a: 'ja', b: 'ja' }),
      ],
      { soort: 'hoogstens', cent: 123 },
    ],
    [
      'are not added when it is unknown of two of them',
      [post('a', 100, { b: 'ja', c: 'ja' }), post('b', 20, { a: 'ja' }), post('c', 3, { a: 'ja' })],
      { soort: 'niet-bekend' },
    ],
    [
      'are not added when somebody wrote that it is unknown',
      [post('a', 100, { b: 'onbekend' }), post('b', 20, { a: 'onbekend' })],
      { soort: 'niet-bekend' },
    ],
    [
      'are not added when one says yes and the other nothing',
      [post('a', 100, { b: 'ja' }), post('b', 20)],
      { soort: 'niet-bekend' },
    ],
    [
      'are not added when one of them says no',
      [post('a', 100, { b: 'ja', c: 'onbekend' }), post('b', 20, { a: 'nee' }), post('c', 3)],
      { soort: 'mag-niet' },
    ],
  ])('%s', (_, posten, samen) => expect(telOp(posten)).toEqual(samen));
});

describe('an amount beside the wage', () => {
  it.each([
    [157_560, 2_574_000, '€ 1.575,60 is ongeveer 6% van het loon van € 25.740 per jaar.'],
    [149, 10_000, '€ 1,49 is ongeveer 1% van het loon van € 100 per jaar.'],
    [150, 10_000, '€ 1,50 is ongeveer 2% van het loon van € 100 per jaar.'],
    [49, 10_000, '€ 0,49 is minder dan 1% van het loon van € 100 per jaar.'],
    [100, 100, '€ 1 is ongeveer 100% van het loon van € 1 per jaar.'],
    [101, 100, '€ 1,01 is meer dan het loon van € 1 per jaar.'],
  ])('%i of %i cents', (cent, loon, zin) =>
    expect(vergelijkLoon(cent, loon).replaceAll('\u00a0', ' ')).toBe(zin),
  );
});
