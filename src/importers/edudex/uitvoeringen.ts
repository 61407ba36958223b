import { wijsAf } from '../aanbod/afwijzing.ts';
import { jaNee, lijst, tekst, veld, type Waarde } from '../aanbod/waarde.ts';
import { toDag } from './dag.ts';

/** What the schedule of a program says about when and where. */
export interface Uitvoering {
  /** First sure day on or after today. */
  start: string | undefined;
  postcodes: string[];
  plaatsen: string[];
  /** Costs that belong to the run that starts first, else those of the program as such. */
  costs: Waarde[];
  /** The run (or the program as such) that these costs come from. */
  run: Waarde | undefined;
  fullyOnline: boolean;
}

interface Run {
  waarde: Waarde;
  dag: string | undefined;
  zeker: boolean;
}

const STATUSSEN = new Set(['application opened', 'application closed', 'canceled']);
const OPEN_VOOR = new Set(['', 'public', 'client only']);

/** Chooses from `programSchedule`; rejects when all runs are closed, canceled or for one client only. */
export function chooseUitvoering(schedule: Waarde | undefined, vandaag: string): Uitvoering {
  const generic = veld(schedule, 'genericProgramRun');
  const all = lijst(veld(schedule, 'programRun'));
  const open = all.filter(isOpen);
  if (all.length > 0 && open.length === 0 && generic === undefined)
    return wijsAf('alle uitvoeringen zijn afgelast, gesloten of besloten');
  const coming = open
    .map(toRun)
    .filter(({ waarde, dag }) => dag && dag >= vandaag && !isTooLate(waarde, vandaag))
    .sort((a, b) => (a.dag! < b.dag! ? -1 : 1));
  const [first] = coming;
  const run = first && lijst(veld(first.waarde, 'cost')).length > 0 ? first.waarde : generic;
  const places = coming.length > 0 ? coming.map(({ waarde }) => waarde) : [generic, ...open];
  return {
    start: coming.find(({ zeker }) => zeker)?.dag,
    ...findPlaces(places),
    costs: lijst(veld(run, 'cost')),
    run,
    fullyOnline:
      coming.length > 0 && coming.every(({ waarde }) => jaNee(veld(waarde, 'fullyOnline')) === true),
  };
}

function isOpen(run: Waarde): boolean {
  const status = tekst(veld(run, 'status')).toLowerCase();
  if (!STATUSSEN.has(status)) return wijsAf('status van een uitvoering is onbekend', status || 'leeg');
  const openTo = tekst(veld(run, 'openTo')).toLowerCase();
  if (!OPEN_VOOR.has(openTo)) return wijsAf('openTo is onbekend', openTo);
  return status === 'application opened' && openTo !== 'client only';
}

function toRun(waarde: Waarde): Run {
  const startDate = veld(waarde, 'startDate');
  const dag = toDag(veld(startDate, 'date') ?? startDate, 'startDate');
  return { waarde, dag, zeker: jaNee(veld(startDate, 'isFinal')) !== false };
}

function isTooLate(run: Waarde, vandaag: string): boolean {
  const deadline = toDag(veld(run, 'applicationDeadline'), 'applicationDeadline');
  return deadline !== undefined && deadline < vandaag;
}

/** Dutch postcodes and names of places of runs; of their days where the run itself has no place. */
function findPlaces(runs: readonly (Waarde | undefined)[]): { postcodes: string[]; plaatsen: string[] } {
  const locations = runs.flatMap((run) => {
    const own = lijst(veld(run, 'location'));
    return own.length > 0
      ? own
      : lijst(veld(run, 'courseDay')).flatMap((day) => lijst(veld(day, 'location')));
  });
  const here = locations.filter((location) =>
    ['', 'nl', 'nederland', 'netherlands'].includes(tekst(veld(location, 'country')).toLowerCase()),
  );
  return {
    postcodes: unique(here.map((location) => toPostcode(tekst(veld(location, 'zipcode'))))),
    plaatsen: unique(here.map((location) => tekst(veld(location, 'city')))),
  };
}

/** "1234 ab" → "1234AB"; empty when it is no Dutch postcode. */
function toPostcode(zipcode: string): string {
  const match = /^([1-9]\d{3})\s*([a-z]{2})?$/i.exec(zipcode);
  return match ? match[1]! + (match[2] ?? '').toUpperCase() : '';
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter(Boolean);
}
