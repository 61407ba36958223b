import { describe, expect, it } from 'vitest';
import type { Telling, TellingSoort } from '../../../src/server/outbox/telling.ts';
import { writeTellingen } from '../../../src/server/outbox/write-tellingen.ts';

const telling = (soort: TellingSoort, detail: string, aantal: number, maand = '2026-10'): Telling => ({
  maand,
  regio: 'twente',
  soort,
  detail,
  aantal,
});
const rows = (tellingen: Telling[]): string[] =>
  writeTellingen(tellingen, '2026-11').split('\r\n').slice(1, -1);

describe('the counts', () => {
  it('are CSV in order, with names above', () => {
    const tellingen = [
      telling('verstuurd', 'gesprek', 5),
      telling('fout', 'naam', 12),
      telling('gesprek', '', 7),
    ];
    expect(writeTellingen(tellingen, '2026-11')).toBe(
      'maand,regio,soort,detail,aantal\r\n2026-10,twente,fout,naam,12\r\n2026-10,twente,gesprek,,7\r\n2026-10,twente,verstuurd,gesprek,5\r\n',
    );
  });

  it.each([
    [1, 'minder dan 5'],
    [4, 'minder dan 5'],
    [5, '5'],
    [312, '312'],
  ])('show %i as %s', (aantal, text) => {
    expect(rows([telling('onderwerp', 'geld', aantal)])).toEqual([`2026-10,twente,onderwerp,geld,${text}`]);
  });

  it('leave out a month that is not over, whose number of yesterday would show one person', () => {
    expect(rows([telling('gesprek', '', 80, '2026-11'), telling('gesprek', '', 80, '2026-12')])).toEqual([]);
  });

  it.each([
    ['a small way', [12, 2], [14]],
    ['a small desk', [14], [12, 2]],
    ['two small ways that make one total', [4, 4], [8]],
  ])('cannot be found by subtracting: %s', (_, ways, desks) => {
    const text = writeTellingen(
      [
        ...ways.map((aantal, i) => telling('verstuurd', ['bel-mij', 'gesprek'][i]!, aantal)),
        ...desks.map((aantal, i) => telling('bestemming', ['loket', 'jongerenloket'][i]!, aantal)),
        // Another month has nothing to do with it.
        telling('bestemming', 'loket', 40, '2026-09'),
        telling('verstuurd', 'gesprek', 40, '2026-09'),
      ],
      '2026-11',
    );
    const shown = text
      .split('\r\n')
      .filter((row) => row.startsWith('2026-10,twente,bestemming'))
      .map((row) => row.split(',').at(-1));
    expect(shown.every((cell) => cell === 'niet getoond' || cell === 'minder dan 5')).toBe(true);
    expect(text).toContain('2026-09,twente,bestemming,loket,40');
  });

  it('hold no total', () => {
    expect(rows([telling('fout', 'naam', 6), telling('fout', 'email', 7)]).join()).not.toContain('13');
  });

  it('start no formula in a spreadsheet and stay in their cell', () => {
    expect(rows([telling('fout', '=A1,"x"', 6)])).toEqual([`2026-10,twente,fout,"'=A1,""x""",6`]);
  });
});
