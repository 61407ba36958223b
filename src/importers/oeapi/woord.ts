import { tekst, type Waarde } from '../aanbod/waarde.ts';

/** A value of a list as version 6 writes it: version 5 says "full-time" and "associate degree". */
export function toWoord(waarde: Waarde | undefined): string {
  return tekst(waarde)
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}
