import { describe, expect, it } from 'vitest';
import { createWordFinder } from '../../../src/domain/taal/find-words.ts';

const find = createWordFinder([
  { woord: 'indien', vormen: [], beter: 'als' },
  { woord: 'traject', vormen: ['trajecten'], beter: 'plan' },
  { woord: 'afstand tot de arbeidsmarkt', vormen: [], beter: 'mensen die moeilijk werk vinden' },
  { woord: 'niet-westers', vormen: [], beter: 'noem het land' },
  { woord: "zzp'er", vormen: [], beter: 'iemand met een eigen bedrijf' },
]);

describe('a word to avoid is found', () => {
  it.each([
    ['as it stands', 'Kom indien u wilt.', ['indien']],
    ['with a capital', 'Indien u wilt.', ['Indien']],
    ['in another form', 'Er zijn twee trajecten.', ['trajecten']],
    ['over the end of a line', 'met afstand tot\nde arbeidsmarkt', ['afstand tot de arbeidsmarkt']],
    ['with a hyphen', 'uit een niet-westers land', ['niet-westers']],
    ['with a curly apostrophe', 'Een zzp’er.', ['zzp’er']],
    ['each time', 'Indien, indien.', ['Indien', 'indien']],
  ])('%s', (_, text, expected) => {
    expect(find(text).map(({ gevonden }) => gevonden)).toEqual(expected);
  });

  it('with the place, and what is better', () => {
    expect(find('Kom indien u wilt.')).toMatchObject([{ begin: 4, woord: { beter: 'als' } }]);
  });
});

describe('what is no word to avoid', () => {
  it.each(['Hij diende het indiende.', 'Een leertraject.', 'De afstand tot de school.', 'Een traject-plan.'])(
    '%s',
    (text) => {
      expect(find(text)).toEqual([]);
    },
  );
  it('an empty list finds nothing', () => {
    expect(createWordFinder([])('Indien.')).toEqual([]);
  });
});
