import { dutchDay } from '../../domain/dag/dutch-day.ts';
import { wijsAf } from '../aanbod/afwijzing.ts';
import { lijst, tekst, veld, type Waarde } from '../aanbod/waarde.ts';
import { rioBlok } from './rio-blok.ts';
import { toWoord } from './woord.ts';

/** What the offerings of a programme say about when, where and for how much. */
export interface Uitvoering {
  /** First day on or after today. */
  start: string | undefined;
  /** Of the offerings that one can still join. */
  addresses: Waarde[];
  priceInformation: Waarde | undefined;
  modesOfDelivery: Waarde[];
}

const STATES = new Set(['', 'concept', 'canceled', 'cancelled', 'active', 'inactive']);
const REGISTRATION = new Set(['', 'open', 'closed']);

/** Chooses from the offerings; rejects when there are some and none can be joined. */
export function chooseUitvoering(offerings: readonly Waarde[], vandaag: string): Uitvoering {
  const open = offerings.filter(isOpen).map((waarde) => ({ waarde, dag: startOf(waarde) }));
  const coming = open
    .filter(({ dag }) => dag !== undefined && dag >= vandaag)
    .sort((a, b) => (a.dag! < b.dag! ? -1 : 1));
  // Without a day, or with a period in which one may come in, it has not gone by.
  const joinable = open.filter(
    ({ waarde, dag }) => dag === undefined || dag >= vandaag || isFlexible(waarde, vandaag),
  );
  if (offerings.length > 0 && joinable.length === 0)
    return wijsAf('alle uitvoeringen zijn gesloten, afgelast of voorbij');
  const first = (coming[0] ?? joinable[0])?.waarde;
  return {
    start: coming[0]?.dag,
    addresses: joinable.flatMap(({ waarde }) => lijst(veld(waarde, 'addresses') ?? veld(waarde, 'address'))),
    priceInformation: veld(first, 'priceInformation'),
    modesOfDelivery: lijst(veld(first, 'modesOfDelivery') ?? veld(first, 'modeOfDelivery')),
  };
}

function isOpen(offering: Waarde): boolean {
  const state = toWoord(veld(offering, 'state'));
  if (!STATES.has(state)) return wijsAf('state van een uitvoering is onbekend', state);
  const registration = toWoord(veld(rioBlok(offering), 'registrationStatus'));
  if (!REGISTRATION.has(registration)) return wijsAf('registrationStatus is onbekend', registration);
  return (state === '' || state === 'active') && registration !== 'closed';
}

function startOf(offering: Waarde): string | undefined {
  return toDag(veld(offering, 'startDateTime') ?? veld(offering, 'startDate'), 'startDateTime');
}

function isFlexible(offering: Waarde, vandaag: string): boolean {
  const until = toDag(
    veld(offering, 'flexibleEntryPeriodEndDateTime') ?? veld(offering, 'flexibleEntryPeriodEnd'),
    'flexibleEntryPeriodEndDateTime',
  );
  return until !== undefined && until >= vandaag;
}

/** The day in the Netherlands of a moment (RFC 3339) or a date. Rejects what does not exist: 30 February, 25:00. */
export function toDag(waarde: Waarde | undefined, naam: string): string | undefined {
  const says = tekst(waarde);
  if (!says) return undefined;
  const match = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/i.exec(
    says,
  );
  const day = match && new Date(`${match[1]}T00:00:00Z`);
  const exists = day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(match[1]!);
  const moment = new Date(says);
  if (!exists || Number.isNaN(moment.getTime())) return wijsAf('datum bestaat niet', `${naam} "${says}"`);
  return /Z|[+-]\d{2}:?\d{2}$/i.test(says.slice(10)) ? dutchDay(moment) : match[1]!;
}
