import type { GovernmentService, Place } from 'schema-dts';
import type { LoketBestand, LoketLocatie } from '../../schemas/loket.ts';
import { readOpeningHours } from './opening-hours.ts';

/** What is known of one desk and its regio. */
export interface Balie {
  slug: string;
  naam: string;
  gemeenten: string[];
  loket: LoketBestand;
}

/**
 * A desk for search engines: only what an editor filled in, and nothing of a desk that is an example. The mailbox stays
 * out: it is for requests that come through the form.
 * @param names of the languages spoken at the desk
 */
export function describeDesk(
  { slug, naam, gemeenten, loket }: Balie,
  names: string[],
  site: URL,
): GovernmentService | undefined {
  if (loket.voorbeeld) return undefined;
  const url = new URL(`/regio/${slug}/`, site).href;
  return {
    '@type': 'GovernmentService',
    '@id': `${url}#loket`,
    name: loket.naam,
    serviceType: 'Advies over leren en werk',
    url,
    provider: {
      '@type': 'Organization',
      name: loket.naam,
      url,
      ...(loket.telefoon ? { telephone: loket.telefoon } : {}),
    },
    areaServed: [
      { '@type': 'AdministrativeArea', name: naam },
      ...gemeenten.map((gemeente) => ({ '@type': 'AdministrativeArea', name: gemeente }) as const),
    ],
    offers: { '@type': 'Offer', price: 0, priceCurrency: 'EUR' },
    availableChannel: [
      {
        '@type': 'ServiceChannel',
        serviceUrl: new URL(`/regio/${slug}/afspraak/`, site).href,
        availableLanguage: names,
      },
      ...loket.locaties.map(
        (locatie) => ({ '@type': 'ServiceChannel', serviceLocation: describePlace(locatie) }) as const,
      ),
    ],
  };
}

function describePlace({ naam, straat, postcode, plaats, open }: LoketLocatie): Place {
  const hours = readOpeningHours(open);
  return {
    '@type': 'Place',
    name: naam,
    address: {
      '@type': 'PostalAddress',
      streetAddress: straat,
      postalCode: postcode,
      addressLocality: plaats,
      addressCountry: 'NL',
    },
    ...(hours ? { openingHoursSpecification: hours } : {}),
  };
}
