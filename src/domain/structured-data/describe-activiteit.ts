import type { Event } from 'schema-dts';
import type { Activiteit } from '../../schemas/agenda.ts';

/** Something to come to, for search engines; nothing for an example. Times are those of the Netherlands. */
export function describeActiviteit(
  { naam, titel, datum, van, tot, plaats, omschrijving, voorbeeld }: Activiteit,
  slug: string,
  loketNaam: string,
  site: URL,
): Event[] {
  if (voorbeeld) return [];
  return [
    {
      '@type': 'Event',
      name: titel,
      description: omschrijving,
      startDate: `${datum}T${van}`,
      ...(tot && { endDate: `${datum}T${tot}` }),
      location: { '@type': 'Place', name: plaats, address: plaats },
      organizer: { '@type': 'Organization', name: loketNaam, url: new URL(`/regio/${slug}/`, site).href },
      url: new URL(`/regio/${slug}/agenda/#${naam}`, site).href,
    },
  ];
}
