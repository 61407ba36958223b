import type { Occupation } from 'schema-dts';
import type { Beroep } from '../../schemas/beroep.ts';

/** An occupation for search engines: what the page says, and no pay unless a source gives it. */
export function describeBeroep(
  beroep: Beroep,
  vaardigheden: readonly string[],
  opleidingen: readonly string[],
  site: URL,
): Occupation {
  const url = new URL(`/beroepen/${beroep.slug}/`, site).href;
  const { loon } = beroep;
  return {
    '@type': 'Occupation',
    '@id': `${url}#beroep`,
    mainEntityOfPage: url,
    name: beroep.enkelvoud,
    ...(beroep.synoniemen.length > 0 && { alternateName: beroep.synoniemen }),
    description: beroep.kort,
    responsibilities: beroep.tekst,
    skills: vaardigheden.join(', '),
    occupationalCategory: {
      '@type': 'CategoryCode',
      inCodeSet: 'BRC 2014',
      codeValue: beroep.brc,
    },
    occupationLocation: { '@type': 'Country', name: 'NL' },
    ...((opleidingen.length > 0 || beroep.opleiding) && {
      educationRequirements: opleidingen.length > 0 ? opleidingen.join(', ') : beroep.opleiding!,
    }),
    ...(loon && {
      estimatedSalary: {
        '@type': 'MonetaryAmountDistribution',
        name: 'maandloon',
        currency: 'EUR',
        duration: 'P1M',
        percentile10: loon.van,
        percentile90: loon.tot,
      },
    }),
  };
}
