import { expect, test } from 'vitest';
import { mostUsedHomepage, toHomepage } from '../../../src/importers/bronnen/website.ts';

test.each([
  ['http://www.albeda.nl', 'https://www.albeda.nl/'],
  ['https://www.yuverta.nl/mbo/scholen/mbo-boxtel/', 'https://www.yuverta.nl/'],
  ['www.scheidegger.nl', 'https://www.scheidegger.nl/'],
  ['http://www.Inholland.nl/amsterdam', 'https://www.inholland.nl/'],
  ['https://www.tio.nl/?utm_source=kiesMBO&utm_medium=referral', 'https://www.tio.nl/'],
  ['https://www.facebook.com/EuroCollege.hbo.mbo/', undefined],
  ['', undefined],
])('the home page of %s is %s', (link, home) => {
  expect(toHomepage(link)).toBe(home);
});

test('of many links the home page that most have is taken', () => {
  expect(mostUsedHomepage(['http://a.nl/x', 'https://b.nl/1', 'https://b.nl/2', ''])).toBe('https://b.nl/');
  expect(mostUsedHomepage(['', 'https://www.facebook.com/x'])).toBeUndefined();
});
