import type { Aanvraag, Keuze, LoketGegevens, RunTimeData } from '../../domain/afspraak/aanvraag.ts';
import { localeOf, type Taal } from '../../domain/taal/talen.ts';
import type { Talen } from '../../domain/taal/teksten.ts';

/** What the texts of both mails are made from. */
export interface MailData {
  referentie: string;
  aanvraag: Aanvraag;
  loket: LoketGegevens;
  keuzes: RunTimeData['keuzes'];
  talen: Talen;
  /** Origin of the site, without a slash at the end. */
  siteUrl: string;
  ontvangen: Date;
}

/** Fields with a name and a value, one a line; a field without value is left out. */
export function listFields(fields: [naam: string, waarde: string | undefined][]): string {
  const filled = fields.filter(([, waarde]) => waarde !== undefined && waarde !== '');
  const width = Math.max(...filled.map(([naam]) => naam.length)) + 2;
  return filled.map(([naam, waarde]) => `${`${naam}:`.padEnd(width)}${waarde}`).join('\n');
}

/** Name of a choice; its id when the choice was removed after the request was accepted. */
export function nameOf(keuzes: Keuze[], id: string): string {
  return keuzes.find((keuze) => keuze.id === id)?.naam ?? id;
}

/** Names in a row; Arabic has a comma of its own. */
export function namesOf(keuzes: Keuze[], ids: string[], komma = ', '): string {
  return ids.map((id) => nameOf(keuzes, id)).join(komma);
}

/** The trainingen that were sent along, each with its page on the site. */
export function listScholing({ aanvraag, siteUrl }: MailData): string {
  return aanvraag.scholing
    .map(
      ({ id, titel }) => `- ${titel.replace(/\s+/g, ' ')}\n  ${siteUrl}/scholing/${encodeURIComponent(id)}/`,
    )
    .join('\n');
}

/** "woensdag 4 november 2026 om 10:15", as the clock stands in the Netherlands. */
export function formatMoment(moment: Date, taal: Taal = 'nl'): string {
  return new Intl.DateTimeFormat(localeOf(taal), {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  }).format(moment);
}
