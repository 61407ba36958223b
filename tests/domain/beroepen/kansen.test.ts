import { describe, expect, it } from 'vitest';
import { isVeelWerk, kansenIn } from '../../../src/domain/beroepen/kansen.ts';
import { KansenlijstRijSchema, RegioKansberoepenSchema } from '../../../src/schemas/kansberoepen.ts';
import { makeBeroep } from './make-beroep.ts';

const kok = makeBeroep();
const kapper = makeBeroep({ slug: 'kapper', naam: 'Kappers', enkelvoud: 'kapper' });
const tolk = makeBeroep({ slug: 'tolk', naam: 'Tolken', enkelvoud: 'tolk', kansberoep: false });
const regionaal = (beroepen: object[], voorbeeld = false) =>
  RegioKansberoepenSchema.parse({ voorbeeld, gecontroleerd_op: '2026-11-25', beroepen });
const entry = (beroep: string, rest: object = {}) => ({
  beroep,
  kans: 'matig',
  bron: 'De regio',
  jaar: '2026',
  ...rest,
});
const all = [kapper, kok, tolk];

describe('the list of a regio', () => {
  it('is the national one, without a degree of chance, where the regio knows nothing', () => {
    const list = kansenIn(all, 'UWV', undefined);
    expect(
      list.map(({ beroep, beeld, kans, bron }) => [beroep.slug, beeld, kans, bron.naam, bron.jaar]),
    ).toEqual([
      ['kapper', 'landelijk', undefined, 'UWV', '2025-2026'],
      ['kok', 'landelijk', undefined, 'UWV', '2025-2026'],
    ]);
  });
  it('says what an imported list says, and the editors of the regio above it', () => {
    const lijst = ['kok', 'tolk'].map((beroep) =>
      KansenlijstRijSchema.parse(entry(beroep, { kans: 'goed' })),
    );
    const list = kansenIn(all, 'UWV', regionaal([entry('kok')], true), lijst);
    expect(list.map(({ beroep, kans, voorbeeld }) => [beroep.slug, kans, voorbeeld])).toEqual([
      ['kapper', undefined, false],
      ['kok', 'matig', true],
      ['tolk', 'goed', false],
    ]);
  });
  it('says what the regio says, where it does', () => {
    const [, own] = kansenIn(all, 'UWV', regionaal([entry('kok')]));
    expect(own).toMatchObject({
      beeld: 'regionaal',
      kans: 'matig',
      bron: { naam: 'De regio', jaar: '2026' },
    });
  });
  it('leaves out what the regio hides', () => {
    const list = kansenIn(all, 'UWV', regionaal([entry('kok', { verbergen: true })]));
    expect(list.map(({ beroep }) => beroep.slug)).toEqual(['kapper']);
  });
  it('has what only the regio knows', () => {
    const list = kansenIn(all, 'UWV', regionaal([entry('tolk', { kans: 'goed' })]));
    expect(list.map(({ beroep }) => beroep.slug)).toEqual(['kapper', 'kok', 'tolk']);
  });
  it('says of made-up facts that they are', () => {
    const list = kansenIn(all, 'UWV', regionaal([entry('kok')], true));
    expect(list.map(({ voorbeeld }) => voorbeeld)).toEqual([false, true]);
  });
});

describe('much work', () => {
  it.each([
    ['zeer-goed', true],
    ['goed', true],
    ['gemiddeld', false],
    ['matig', false],
    ['gering', false],
  ])('a regio that calls the chance %s: %s', (kans, expected) => {
    const [first] = kansenIn([kok], 'UWV', regionaal([entry('kok', { kans })]));
    expect(isVeelWerk(first!)).toBe(expected);
  });
  it('the national list says so of all that is on it', () => {
    expect(kansenIn(all, 'UWV', undefined).every(isVeelWerk)).toBe(true);
  });
});
