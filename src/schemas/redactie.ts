import { z } from 'zod';
import { datum, mailbox } from './contact.ts';

/** Name of an account on the git host, without `@`. */
export const account = z
  .string()
  .regex(
    /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9])?$/,
    'Schrijf de naam van het account zonder @, als voorbeeld-naam.',
  );

/** Who owns what is true everywhere (`landelijk/redactie.yaml`). */
export const RedactieSchema = z.strictObject({
  voorbeeld: z
    .boolean()
    .default(false)
    .meta({ title: 'Is een voorbeeld', description: 'Zet dit uit zodra de gegevens echt zijn.' }),
  mailbox: mailbox.meta({
    title: 'Mailbox van de landelijk redacteur',
    description: 'Hier komt binnen wat bezoekers melden over bladzijden die voor het hele land gelden.',
  }),
  redacteuren: z.array(account).default([]).meta({
    stuk: 'account',
    title: 'Landelijk redacteuren',
    description: 'Accounts op de git-host. Zij keuren goed wat voor het hele land geldt.',
  }),
  gecontroleerd_op: datum.meta({
    title: 'Gecontroleerd op',
    description: 'De dag waarop u dit voor het laatst nakeek.',
  }),
});
export type Redactie = z.infer<typeof RedactieSchema>;
