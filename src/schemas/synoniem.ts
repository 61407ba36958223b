import { z } from 'zod';
import { list, text } from './cell.ts';

/** Other words people use for what a title says (`content/landelijk/synoniemen.csv`; ESCO, and own additions). */
export const SynoniemSchema = z.strictObject({
  /** A word or name as it stands in titles. */
  term: text,
  /** Other words for it, separated by `|`. */
  synoniemen: list,
  basis: z.enum(['esco', 'redactie']),
});
export type Synoniem = z.infer<typeof SynoniemSchema>;
