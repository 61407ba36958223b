import { describe, expect, it } from 'vitest';
import { formatPageTitle } from '../../src/layouts/page-title.ts';

const LOKET = 'Leerwerkloket Zuid-Kennemerland en IJmond';

describe('the title of a page', () => {
  it.each([
    [
      'names the page and the loket',
      'Uw gegevens',
      'Leerwerkloket',
      undefined,
      'Uw gegevens · Leerwerkloket',
    ],
    ['names a loket once', LOKET, LOKET, undefined, LOKET],
    [
      'tells a mistake first',
      'Vraag een gesprek aan',
      'Leerwerkloket',
      'Fout:',
      'Fout: Vraag een gesprek aan · Leerwerkloket',
    ],
    [
      'leaves the loket out when there is no room',
      'Horeca en toerisme in Zuid-Kennemerland en IJmond',
      LOKET,
      undefined,
      'Horeca en toerisme in Zuid-Kennemerland en IJmond',
    ],
    [
      'is cut between words when it is too long by itself',
      'Medical Humanities: geesteswetenschappelijke en geneeskundige perspectieven op zorg',
      'Leerwerkloket',
      undefined,
      'Medical Humanities: geesteswetenschappelijke en geneeskundige…',
    ],
  ])('%s', (_, titel, siteNaam, fout, expected) => {
    expect(formatPageTitle(titel, siteNaam, fout)).toBe(expected);
  });

  it.each([70, 71])('of %i characters stays within 70', (length) => {
    const title = formatPageTitle(`${'a'.repeat(30)} ${'b'.repeat(length - 31)}`, 'Leerwerkloket');
    expect([title.length <= 70, title.endsWith('…')]).toEqual([true, length > 70]);
  });
});
