import { z } from 'zod';

/**
 * Building blocks for one cell of a CSV file. A cell is always text; an empty cell means "not known".
 * Each block trims, and its message says what to type instead.
 */

/** Text that must be there. */
export const text = z.string().trim().min(1, 'Dit veld is leeg. Vul het in.');

/** Text that may be absent: an empty cell becomes `undefined`. */
export const optionalText = z
  .string()
  .trim()
  .optional()
  .transform((value) => (value ? value : undefined));

/** Several values in one cell, separated by `|`. An empty cell is an empty list. */
export const list = z
  .string()
  .optional()
  .transform((value) =>
    (value ?? '')
      .split('|')
      .map((part) => part.trim())
      .filter(Boolean),
  );

/** A whole number, or nothing. */
export const optionalInteger = z
  .string()
  .trim()
  .regex(/^\d*$/, 'Dit is geen heel getal. Gebruik alleen cijfers, zonder punt of komma.')
  .optional()
  .transform((value) => (value ? Number(value) : undefined));

/** A date as yyyy-mm-dd that exists in the calendar, or nothing. */
export const optionalDate = z
  .string()
  .trim()
  .refine((value) => value === '' || isCalendarDate(value), {
    message: 'Dit is geen datum. Schrijf een datum als 2026-09-01 (jaar-maand-dag).',
  })
  .optional()
  .transform((value) => (value ? value : undefined));

/** `ja`, `nee` or empty (= nee). */
export const yesNo = z
  .enum(['ja', 'nee', ''], { error: 'Vul ja of nee in.' })
  .optional()
  .transform((value) => value === 'ja');

/** A web address that starts with https:// (or http:// where the site has no https), or nothing. */
export const optionalUrl = z
  .string()
  .trim()
  .refine((value) => value === '' || /^https?:\/\/[^\s/]+\.[^\s/]+/.test(value), {
    message: 'Dit is geen webadres. Begin met https://, bijvoorbeeld https://www.rocvantwente.nl/.',
  })
  .optional()
  .transform((value) => (value ? value : undefined));

/** A short name for in a URL: small letters, digits and single hyphens. */
export const slug = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'Gebruik alleen kleine letters, cijfers en streepjes, bijvoorbeeld mbo-4.',
  );

/** True for a yyyy-mm-dd that exists: 2026-02-30 does not. */
export function isCalendarDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value;
}
