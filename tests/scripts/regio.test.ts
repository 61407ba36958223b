import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** Fails on any exit code but 0. */
async function ask(...words: string[]): Promise<unknown> {
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/regio.ts', ...words]);
  return JSON.parse(stdout);
}

test('a regio that was found comes with its CBS code', async () => {
  expect(await ask('7511', 'ab')).toEqual({
    invoer: '7511 ab',
    uitkomst: 'gevonden',
    regio: { slug: 'twente', naam: 'Twente', amCode: 'AM05' },
  });
});

test('a choice comes with the gemeente and the words of the site', async () => {
  expect(await ask('Zeeland')).toEqual({
    invoer: 'Zeeland',
    uitkomst: 'kiezen',
    keuzes: [
      {
        naam: 'Zeeland',
        soort: 'regio',
        regio: { slug: 'zeeland', naam: 'Zeeland' },
        tekst: 'De hele regio Zeeland',
      },
      {
        naam: 'Zeeland',
        soort: 'woonplaats',
        gemeente: 'Maashorst',
        regio: { slug: 'noordoost-brabant', naam: 'Noordoost-Brabant' },
        tekst: 'Zeeland, gemeente Maashorst → Noordoost-Brabant',
      },
    ],
  });
});

test('a typing error gives suggestions', async () => {
  expect(await ask('enschde')).toMatchObject({
    uitkomst: 'bedoelt-u',
    suggesties: [{ tekst: 'Enschede (Twente)' }],
  });
});

test.each([
  [[], 'leeg'],
  [['0000'], 'postcode'],
  [['qwerty'], 'tekst'],
])('%j is an answer too: unknown, %s', async (words, reden) => {
  expect(await ask(...words)).toEqual({ invoer: words.join(' '), uitkomst: 'onbekend', reden });
});
