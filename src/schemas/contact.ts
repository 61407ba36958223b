import { z } from 'zod';
import { isCalendarDate } from './cell.ts';
import type {} from './veld.ts';

/** Building blocks of the files of a loket: how to reach somebody, a day, and yes or no. */

const ADDRESS = /^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/;
const NUMBER = /^[0-9 +()-]{8,20}$/;
const WEB = /^https:\/\/[^\s/]+\.[^\s/]+/;

/** One address, of the one mailbox that receives something. */
export const mailbox = z
  .string({
    error: ({ input }) =>
      input === undefined || input === null
        ? 'Er is geen mailbox. Vul het adres in waar aanvragen binnenkomen, zoals loket@voorbeeld.nl.'
        : undefined,
  })
  .regex(ADDRESS, 'Dit is geen e-mailadres. Schrijf één adres, zoals loket@voorbeeld.nl.');

/** Phone number as people dial it. */
export const telefoon = z.string().regex(NUMBER, 'Schrijf een telefoonnummer als 053 123 45 67.');

/** Web address that starts with https://. */
export const webadres = z
  .string()
  .regex(WEB, 'Dit is geen webadres. Begin met https://, zoals https://www.voorbeeld.nl/.');

/** An e-mail address, a phone number or a web address. */
export const contact = z
  .string()
  .refine(
    (value) => ADDRESS.test(value) || NUMBER.test(value) || WEB.test(value),
    'Schrijf een e-mailadres, een telefoonnummer of een webadres dat begint met https://.',
  );

/** A day that exists, yyyy-mm-dd. */
export const datum = z
  .string()
  .refine(isCalendarDate, 'Dit is geen datum. Schrijf een datum als 2026-09-01.')
  .meta({ veld: 'datum' });

/** `ja` or `nee`. */
export const jaNee = z
  .enum(['ja', 'nee'], { error: 'Schrijf ja of nee, zonder aanhalingstekens.' })
  .transform((value) => value === 'ja');
