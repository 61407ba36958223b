import type { Queries } from './sql.ts';
import type { Telling, TellingSoort } from './telling.ts';

/** Adds to the counts. In the order of their keys: two transactions that count the same never wait for each other. */
export async function countAll(queries: Queries, tellingen: Telling[]): Promise<void> {
  const sums = new Map<string, Telling>();
  for (const telling of tellingen) {
    const key = keyOf(telling);
    sums.set(key, { ...telling, aantal: telling.aantal + (sums.get(key)?.aantal ?? 0) });
  }
  const rows = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, telling]) => telling);
  if (rows.length === 0) return;
  await queries.run(
    `INSERT INTO tellingen (maand, regio, soort, detail, aantal) VALUES ${rows.map(() => '(?, ?, ?, ?, ?)').join(', ')}
     ON CONFLICT (maand, regio, soort, detail) DO UPDATE SET aantal = tellingen.aantal + excluded.aantal`,
    ...rows.flatMap(({ maand, regio, soort, detail, aantal }) => [maand, regio, soort, detail, aantal]),
  );
}

export async function readTellingen(queries: Queries): Promise<Telling[]> {
  const rows = await queries.rows('SELECT * FROM tellingen ORDER BY maand, regio, soort, detail');
  return rows.map(({ maand, regio, soort, detail, aantal }) => ({
    maand: String(maand),
    regio: String(regio),
    soort: soort as TellingSoort,
    detail: String(detail),
    aantal: Number(aantal),
  }));
}

function keyOf({ maand, regio, soort, detail }: Telling): string {
  return [maand, regio, soort, detail].join('\t');
}

const dutchMonth = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
});

/** The month of a moment, as the calendar stands in the Netherlands: `2026-11`. */
export function monthOf(moment: number): string {
  return dutchMonth.format(moment).slice(0, 7);
}
