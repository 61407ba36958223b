import type { Aanvraag, Keuze, LoketGegevens, RunTimeData } from '../../domain/afspraak/aanvraag.ts';
import type { LinkDoel } from '../../domain/afspraak/balie.ts';
import type { Desk } from '../../domain/afspraak/desk-of.ts';
import { localeOf, type Taal } from '../../domain/taal/talen.ts';
import type { Talen } from '../../domain/taal/teksten.ts';

/** What the texts of a mail about one regio are made from. */
export interface MailData {
  referentie: string;
  loket: LoketGegevens;
  /** The desk that answers: the loket itself, or another one of its regio. */
  desk: Desk;
  keuzes: RunTimeData['keuzes'];
  talen: Talen;
  /** Origin of the site, without a slash at the end. */
  siteUrl: string;
  /** When the request was accepted. */
  ontvangen: Date;
  /** The address of a page that asks before it does something; `since`: from when its time runs. */
  signedPage(doel: LinkDoel, pad: string, since?: Date): string;
  /** The signed part of such a link by itself. */
  sign(doel: LinkDoel, since?: Date): string;
}
/** The same, with the request itself. */
export type AanvraagData = MailData & { aanvraag: Aanvraag };

/** Name of a choice; its id when the choice was removed after the request was accepted. */
export function nameOf(keuzes: Keuze[], id: string): string {
  return keuzes.find((keuze) => keuze.id === id)?.naam ?? id;
}

/** Names in a row; Arabic has a comma of its own. */
export function namesOf(keuzes: Keuze[], ids: string[], komma = ', '): string {
  return ids.map((id) => nameOf(keuzes, id)).join(komma);
}

/** The trainingen that were sent along, each with its page on the site. */
export function listScholing({ aanvraag, siteUrl }: AanvraagData): { tekst: string; adres: string }[] {
  return aanvraag.scholing.map(({ id, titel }) => ({
    tekst: titel.replace(/\s+/g, ' '),
    adres: `${siteUrl}/scholing/${encodeURIComponent(id)}/`,
  }));
}

/** "woensdag 4 november 2026 om 10:15", as the clock stands in the Netherlands. */
export function formatMoment(moment: Date, taal: Taal = 'nl'): string {
  return new Intl.DateTimeFormat(localeOf(taal), {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  }).format(moment);
}

/** "woensdag 4 november 2026". */
export function formatDay(moment: Date): string {
  return new Intl.DateTimeFormat('nl-NL', { dateStyle: 'full', timeZone: 'Europe/Amsterdam' }).format(moment);
}
