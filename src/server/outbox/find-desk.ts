import type { RunTimeData } from '../../domain/afspraak/aanvraag.ts';
import { deskOf } from '../../domain/afspraak/desk-of.ts';
import type { Desk } from '../../domain/afspraak/desk-of.ts';
import { isClosed } from '../../domain/afspraak/is-closed.ts';
import { addWorkingDays } from '../../domain/afspraak/working-days.ts';
import { isHoliday } from './holidays.ts';

type Loketten = RunTimeData['loketten'];

/**
 * The one desk that answers a request.
 * @throws Error when there is none: no request goes to a desk that nobody chose
 */
export function findDesk(loketten: Loketten, regio: string, bestemming: string | undefined): Desk {
  return deskOf(findLoket(loketten, regio), bestemming);
}

/** Until when a desk promises an answer: working days of this desk, from the day after a moment. */
export function answerBefore(
  loketten: Loketten,
  { regio, bestemming }: { regio: string; bestemming?: string },
  days: number,
  from: number,
): number {
  // Days of closing are those of the loket itself: other desks of the regio have their own doors.
  const gesloten = (bestemming ?? 'loket') === 'loket' ? findLoket(loketten, regio).gesloten : [];
  return addWorkingDays(from, days, (day) => isHoliday(day) || isClosed(gesloten, day) !== undefined);
}

function findLoket(loketten: Loketten, regio: string): Loketten[string] {
  // hasOwn: a regio called `constructor` is unknown, too.
  const loket = Object.hasOwn(loketten, regio) ? loketten[regio] : undefined;
  if (loket) return loket;
  throw new Error(
    `De regio ${JSON.stringify(regio)} heeft geen loket. Controleer content/regios/ en bouw opnieuw.`,
  );
}
