import { expect, test } from 'vitest';
import { toHoTitel } from '../../../src/importers/bronnen/ho-titel.ts';

test.each([
  ['B Opleiding tot leraar Basisonderwijs', 'Leraar basisonderwijs'],
  ['B Opleiding tot leraar voortgezet onderwijs van de tweede graad in Duits', 'Leraar Duits (tweede graad)'],
  [
    'B Opleiding tot leraar voortgezet onderwijs van de tweede graad in het Technisch Beroepsonderwijs',
    'Leraar Technisch Beroepsonderwijs (tweede graad)',
  ],
  [
    'B Opleiding tot Leraar van de eerste graad in Lichamelijke Opvoeding',
    'Leraar Lichamelijke Opvoeding (eerste graad)',
  ],
  ['B Opleiding tot Verpleegkundige', 'Verpleegkundige'],
  ['B Opleiding voor Logopedie', 'Logopedie'],
  ['B Opleiding Podotherapie', 'Podotherapie'],
  ['M Leraar Nederlands', 'Leraar Nederlands'],
  ['Ad Software Development', 'Software Development'],
  ['B Commerciele Economie', 'Commerciële Economie'],
  ['M Filosofie ( research )', 'Filosofie (research)'],
  ['B HBO - Rechten', 'Hbo-rechten'],
  ['Business Administration', 'Business Administration'],
  ['Master of Business Administration', 'Master of Business Administration'],
])('%s → %s', (naam, titel) => {
  expect(toHoTitel(naam)).toBe(titel);
});
