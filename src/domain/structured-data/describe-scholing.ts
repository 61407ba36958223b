import type { Course, EducationalOccupationalProgram } from 'schema-dts';
import type { Scholing } from '../scholing/scholing.ts';

interface Woorden {
  niveau: string;
  leerweg: string;
  /** What one can do afterwards. */
  beroepen: readonly string[];
}

const COURSES: readonly string[] = ['cursus', 'e-learning'];

/**
 * A training for search engines: a `Course`, or an `EducationalOccupationalProgram` where it leads to a diploma. Only
 * what is known of it; a price or a start that nobody gave is left out.
 */
export function describeScholingData(
  scholing: Scholing,
  { niveau, leerweg, beroepen }: Woorden,
  site: URL,
): Course | EducationalOccupationalProgram {
  const url = new URL(`/scholing/${scholing.id}/`, site).href;
  const { titel, opleider, kosten, start, omschrijving } = scholing;
  const shared = {
    name: titel,
    description: omschrijving ?? `${titel}: ${niveau}, ${leerweg}, bij ${opleider.naam}.`,
    url,
    provider: {
      '@type': 'EducationalOrganization' as const,
      name: opleider.naam,
      ...(opleider.website && { url: opleider.website }),
    },
    ...(kosten !== undefined && {
      offers: { '@type': 'Offer' as const, price: kosten, priceCurrency: 'EUR', category: 'Paid' },
    }),
  };
  if (COURSES.includes(scholing.leerweg))
    return { '@type': 'Course', '@id': `${url}#scholing`, inLanguage: 'nl', ...shared };
  return {
    '@type': 'EducationalOccupationalProgram',
    '@id': `${url}#scholing`,
    ...shared,
    programType: leerweg,
    educationalProgramMode: leerweg,
    educationalCredentialAwarded: niveau,
    ...(start && { startDate: start }),
    ...(beroepen.length > 0 && {
      occupationalCategory: [...beroepen],
    }),
  };
}
