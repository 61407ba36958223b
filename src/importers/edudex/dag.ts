import { isCalendarDate } from '../../schemas/cell.ts';
import { wijsAf } from '../aanbod/afwijzing.ts';
import { tekst, type Waarde } from '../aanbod/waarde.ts';

/** The day (yyyy-mm-dd) of a date or a moment; undefined when there is none. Rejects a day that does not exist. */
export function toDag(waarde: Waarde | undefined, naam: string): string | undefined {
  const says = tekst(waarde);
  if (!says) return undefined;
  const day = /^(\d{4}-\d{2}-\d{2})(?:$|[T Z+-])/.exec(says)?.[1];
  return day && isCalendarDate(day) ? day : wijsAf('datum bestaat niet', `${naam} "${says}"`);
}
