import type { NieuwBericht } from './bericht.ts';
import type { Sql } from './sql.ts';
import { addBericht } from './storage-mails.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Notes that something was sent stay this long, in milliseconds: longer than any period in which it may be sent once. */
const KEEP_NOTE = 366 * DAY;
/** Before the key in the table of moments, where other moments stand too. */
const PREFIX = 'eenmaal.';

/** Queues a mail and the note that it was, both or neither; `false` when the note was there. */
export function queueOnce(sql: Sql, sleutel: string, bericht: NieuwBericht, now: number): Promise<boolean> {
  return sql.transaction(async (queries) => {
    await queries.run(`DELETE FROM stand WHERE naam LIKE '${PREFIX}%' AND waarde <= ?`, now - KEEP_NOTE);
    const noted = await queries.run(
      'INSERT INTO stand (naam, waarde) VALUES (?, ?) ON CONFLICT (naam) DO NOTHING',
      `${PREFIX}${sleutel}`,
      now,
    );
    if (noted === 0) return false;
    await addBericht(queries, bericht, { referentie: sleutel }, now);
    return true;
  });
}
