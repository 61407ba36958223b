import type { Teksten } from '../taal/teksten.ts';
import { vul } from '../taal/zin.ts';
import type { Lezing } from './gebieden.ts';

/** The words around the names of places, which are Dutch in every language. */
export type LezingTeksten = Pick<
  Teksten['vinder'],
  'hele_regio' | 'regio' | 'gemeente' | 'gemeente_in_regio'
>;

/** A choice between places of the same name: "Spier, gemeente Westerveld → Regio Zwolle". */
export function describeChoice({ naam, gemeente, regio }: Lezing, teksten: LezingTeksten): string {
  return gemeente === undefined
    ? vul(teksten.hele_regio, { regio: regioName(regio.naam) })
    : vul(teksten.gemeente_in_regio, { naam, gemeente, regio: regio.naam });
}

/** A name that may be meant: "Enschede (Twente)", or with its gemeente when that has another name. */
export function describeSuggestion({ naam, gemeente, regio }: Lezing, teksten: LezingTeksten): string {
  if (gemeente === undefined) return vul(teksten.regio, { regio: regioName(regio.naam) });
  return `${gemeente === naam ? naam : vul(teksten.gemeente, { naam, gemeente })} (${regio.naam})`;
}

/** "Regio Zwolle" carries the word in its name. */
function regioName(naam: string): string {
  return naam.replace(/^Regio /, '');
}
