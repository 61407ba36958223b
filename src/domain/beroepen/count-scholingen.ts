import type { Scholing } from '../scholing/scholing.ts';

/** How many trainingen lead to an occupation, near a visitor. */
export interface ScholingTelling {
  /** In the regio itself. */
  hier: number;
  /** In the neighbouring regio's and not in the regio itself. */
  buren: number;
  /** One of those here is a bbl: a job and school at once. */
  bbl: boolean;
  /** One of those here takes no longer than mbo 2 (one or two years). */
  kort: boolean;
}

type Telbaar = Pick<Scholing, 'id' | 'leerweg' | 'niveau'>;

const SHORT: readonly string[] = ['entree', 'mbo-2', 'zonder-niveau'];

/** Counts the routes to one occupation: those of a regio, and those of its neighbours, of which each counts once. */
export function countScholingen(hier: readonly Telbaar[], buren: Iterable<Telbaar>): ScholingTelling {
  const here = new Set(hier.map(({ id }) => id));
  const near = new Set([...buren].map(({ id }) => id).filter((id) => !here.has(id)));
  return {
    hier: here.size,
    buren: near.size,
    bbl: hier.some(({ leerweg }) => leerweg === 'bbl'),
    kort: hier.some(({ niveau }) => SHORT.includes(niveau)),
  };
}
