import type { Lezing } from './gebieden.ts';

/** A choice between places of the same name: "Spier, gemeente Westerveld → Regio Zwolle". */
export function describeChoice({ naam, gemeente, regio }: Lezing): string {
  return gemeente === undefined
    ? `De hele regio ${regioName(regio.naam)}`
    : `${naam}, gemeente ${gemeente} → ${regio.naam}`;
}

/** A name that may be meant: "Enschede (Twente)", or with its gemeente when that has another name. */
export function describeSuggestion({ naam, gemeente, regio }: Lezing): string {
  if (gemeente === undefined) return `Regio ${regioName(regio.naam)}`;
  return gemeente === naam ? `${naam} (${regio.naam})` : `${naam}, gemeente ${gemeente} (${regio.naam})`;
}

/** "Regio Zwolle" carries the word in its name. */
function regioName(naam: string): string {
  return naam.replace(/^Regio /, '');
}
