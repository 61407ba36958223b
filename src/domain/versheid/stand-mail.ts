import { aanDeBeurt, sayLate, type StandDeel } from './stand.ts';

/** What the monthly mail to an owner says. */
export interface StandMail {
  /** Slug of the regio; absent: to the national editors. */
  regio?: string;
  /** Name of the desk. */
  naam: string;
  /** Month, `2026-11`. */
  maand: string;
  /** What is due, one line each, the most urgent first. */
  regels: string[];
  /** So many more are due that have no line. */
  meer: number;
}

/** More lines than this nobody reads; the page has all of them. */
const MOST_LINES = 20;

/** The mail about one part; `undefined` when nothing is due. Rows of one table of trainingen are one line. */
export function planStandMail(deel: StandDeel, maand: string): StandMail | undefined {
  const due = aanDeBeurt(deel);
  if (due.length === 0) return undefined;
  const rows = due.filter(({ soort }) => soort === 'scholing');
  const single = due.filter(({ soort }) => soort !== 'scholing');
  const [first] = rows;
  const lines = [
    ...(first
      ? [`${rows.length === 1 ? '1 scholing' : `${rows.length} scholingen`}: ${sayLate(first)}`]
      : []),
    ...single.map((record) => `${record.naam} (${record.soort}): ${sayLate(record)}`),
  ];
  return {
    ...(deel.regio && { regio: deel.regio }),
    naam: deel.eigenaar.naam,
    maand,
    regels: lines.slice(0, MOST_LINES),
    meer: Math.max(0, lines.length - MOST_LINES),
  };
}
