import { describe, expect, it } from 'vitest';
import { describeSuggestion } from '../../../src/domain/regio/describe-lezing.ts';
import { MOST_SUGGESTIONS, searchNames, suggestNames } from '../../../src/domain/regio/suggest-names.ts';
import type { Lezing } from '../../../src/domain/regio/gebieden.ts';
import { nl } from '../../talen.ts';
import { gebieden } from './real-rows.ts';

const describeInDutch = (lezing: Lezing) => describeSuggestion(lezing, nl.vinder);
const suggested = (typed: string) => suggestNames(typed, gebieden).map(describeInDutch);

describe('names while typing', () => {
  it('begin with what was typed, the place with most postcodes first', () => {
    expect(suggested('am').slice(0, 3)).toEqual([
      'Amsterdam (Groot Amsterdam)',
      'Amersfoort (Amersfoort)',
      'Amstelveen (Groot Amsterdam)',
    ]);
  });

  it('what it says exactly comes before what begins with it', () => {
    expect(suggested('zeeland')).toEqual([
      'Regio Zeeland',
      'Zeeland, gemeente Maashorst (Noordoost-Brabant)',
    ]);
    expect(suggested('bergen').slice(0, 2)).toEqual([
      'Bergen (NH.) (Noord-Holland Noord)',
      'Bergen (L.) (Noord-Limburg)',
    ]);
    expect(suggested('bergen')[2]).toBe('Bergen op Zoom (West-Brabant)');
  });

  it('what begins with it comes before what has a word that begins with it', () => {
    const names = suggested('haag');
    expect(names.indexOf('Regio Haaglanden')).toBe(0);
    expect(names.indexOf("Den Haag, gemeente 's-Gravenhage (Haaglanden)")).toBeGreaterThan(0);
  });

  it.each([
    ['gemeente wester', 'Westerveld'],
    ['den h', 'Den Haag'],
    ['s-gra', "'s-Gravenhage"],
    ['sint oe', 'Sint-Oedenrode'],
    ['alphen a/d r', 'Alphen aan den Rijn'],
    ['brabant', 'West-Brabant'],
    ['gelderland', 'Achterhoek'],
  ])('%j offers %s', (typed, naam) => {
    expect(suggestNames(typed, gebieden).map((each) => each.naam)).toContain(naam);
  });

  it('a postcode offers its places', () => {
    expect(suggested('9417')).toEqual([
      'Spier, gemeente Midden-Drenthe (Drenthe)',
      'Spier, gemeente Westerveld (Regio Zwolle)',
    ]);
    expect(suggested('94')).toEqual([]);
  });

  it('name a regio once, and not beside the place of the same name in it', () => {
    expect(suggested('veluwe')).toEqual(['Regio Veluwe Stedendriehoek']);
    expect(suggested('gorinchem')).toEqual(['Gorinchem (Gorinchem)']);
  });

  it('are at most eight, and none for one letter', () => {
    expect(suggested('de')).toHaveLength(MOST_SUGGESTIONS);
    expect(suggested('d')).toEqual([]);
    expect(suggested('')).toEqual([]);
  });
});

describe('typing errors', () => {
  it('are only looked for when nothing else matches, in five letters or more', async () => {
    expect((await searchNames('ensched', gebieden)).map(describeInDutch)).toEqual(['Enschede (Twente)']);
    expect((await searchNames('enshced', gebieden)).map((each) => each.naam)).toContain('Enschede');
    expect(await searchNames('ensj', gebieden)).toEqual([]);
  });
});
