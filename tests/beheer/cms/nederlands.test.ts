import { describe, expect, test } from 'vitest';
import { NEDERLANDS } from '../../../src/beheer/cms/nederlands.ts';
import { readTexts } from './read-texts.ts';

const english = readTexts('en-US');
const library = readTexts('nl');
const dutch: Record<string, string> = { ...library, ...NEDERLANDS };

/** Values in a text; a text may do without one. */
const values = (text: string) => text.match(/\$\w+/g) ?? [];

/** What else a text is made of beside words: links, and the counts that it tells apart. */
const parts = (text: string) => [...new Set(text.match(/<\/?a\b|\b(one|\d+) (?=\{\{)|\* (?=\{\{)/g))].sort();

/** Words that are the same in both languages. */
const SAME = new Set(
  'Details Later Menu Account Help Type Video Audio Document Link Media MIDI JavaScript OK Code bytes KB MB GB TB'.split(
    ' ',
  ),
);

test('every text of the CMS has Dutch, also in a new version', () => {
  expect(Object.keys(english).filter((place) => !(place in dutch))).toEqual([]);
});

test('our own list holds nothing that the CMS does not have, or that it says itself', () => {
  expect(Object.keys(NEDERLANDS).filter((place) => !(place in english))).toEqual([]);
  expect(Object.entries(NEDERLANDS).filter(([place, text]) => library[place] === text)).toEqual([]);
});

test('each of our texts has the links and counts of the English one, and no values that nobody gives', () => {
  for (const [place, text] of Object.entries(NEDERLANDS)) {
    expect(parts(text), place).toEqual(parts(english[place]!));
    expect(values(english[place]!), place).toEqual(expect.arrayContaining(values(text)));
  }
});

describe('what an editor may read', () => {
  // Errors in the configuration are for who builds the site: names of options stand in them.
  const read = Object.entries(dutch).filter(([place]) => !place.startsWith('config.'));

  test('says u', () => {
    expect(Object.entries(dutch).filter(([, text]) => /\b(je|jij|jou|jouw|jullie)\b/i.test(text))).toEqual(
      [],
    );
  });

  test('has no words of programmers', () => {
    const words =
      /\b(commits?|entry|entries|workflow|branch(es)?|repository('s)?|tokens?|slugs?|singletons?|API|backends?|deploy\w*|forks?|forken|cache|gecachte|review|URL|collecties?|valideren|validatie\w*|console|browserconsole)\b/i;
    expect(read.filter(([, text]) => words.test(text.replaceAll(/\{\$\w+\}/g, '')))).toEqual([]);
  });

  test('is not English that somebody took for Dutch', () => {
    const same = read.filter(([place, text]) => english[place] === text);
    const words = same.flatMap(([, text]) => text.replaceAll(/\{\$\w+\}/g, '').match(/\w+/g) ?? []);
    expect(words.filter((word) => !SAME.has(word))).toEqual([]);
  });
});
