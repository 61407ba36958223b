import { expect, it } from 'vitest';
import { chooseVoice, type Stem } from '../../../src/domain/voorlezen/choose-voice.ts';

const voice = (lang: string, { local = true, own = false } = {}): Stem => ({
  lang,
  localService: local,
  default: own,
});
const dutch = voice('nl-NL');
const flemish = voice('nl-BE');

it.each<[string, Stem[], string, Stem | undefined]>([
  ['reads Dutch with a Dutch voice', [voice('en-US', { own: true }), dutch], 'nl', dutch],
  [
    'prefers the voice that the visitor chose',
    [dutch, voice('nl-BE', { own: true })],
    'nl',
    voice('nl-BE', { own: true }),
  ],
  ['prefers the Netherlands to Belgium', [flemish, dutch], 'nl', dutch],
  ['takes a Flemish voice when there is no other', [voice('en-US'), flemish], 'nl', flemish],
  ['knows how Android writes a language', [voice('nl_NL')], 'nl', voice('nl_NL')],
  ['knows a language without a country', [voice('NL')], 'nl', voice('NL')],
  ['reads easy Dutch with the same voice', [dutch], 'nl-x-eenvoudig', dutch],
  ['reads Ukrainian with a Ukrainian voice', [dutch, voice('uk-UA')], 'uk', voice('uk-UA')],
  ['never sends the text to a server', [voice('nl-NL', { local: false, own: true })], 'nl', undefined],
  ['does not read Dutch with an English voice', [voice('en-US', { own: true })], 'nl', undefined],
  ['is not misled by a language that begins alike', [voice('nld-NL'), voice('nlx')], 'nl', undefined],
  ['has no voice when there are none', [], 'nl', undefined],
])('%s', (_, voices, lang, expected) => {
  expect(chooseVoice(voices, lang)).toEqual(expected);
});
