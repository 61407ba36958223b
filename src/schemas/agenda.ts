import { z } from 'zod';
import { contact, datum } from './contact.ts';

const TIJD = /^([01]\d|2[0-3]):[0-5]\d$/;
const tijd = z
  .string()
  .regex(TIJD, 'Schrijf een tijd met vier cijfers tussen aanhalingstekens, als "19:30".')
  .meta({ veld: 'tijd' });
const zin = z.string().trim().min(1, 'Dit veld is leeg. Vul het in.');

/** Something that people can come to (`regios/<slug>/agenda/<name>.yaml`). Its day is the last on which the site shows it. */
export const AgendaSchema = z
  .strictObject({
    voorbeeld: z
      .boolean()
      .default(false)
      .meta({ title: 'Is een voorbeeld', description: 'Zet dit uit zodra de gegevens echt zijn.' }),
    titel: zin.meta({
      title: 'Titel',
      description: 'Wat is het? Bijvoorbeeld: Open avond over werken in de zorg.',
    }),
    datum: datum.meta({ title: 'Dag', description: 'De dag waarop het is.' }),
    van: tijd.meta({ title: 'Begint om', description: 'De tijd waarop het begint, als 19:30.' }),
    tot: tijd
      .optional()
      .meta({ title: 'Eindigt om', description: 'De tijd waarop het eindigt. Mag leeg blijven.' }),
    plaats: zin.meta({ title: 'Waar', description: 'Naam, straat en plaats. Of: online.' }),
    omschrijving: zin.meta({
      veld: 'tekst',
      title: 'Wat gebeurt er?',
      description: 'Twee tot vijf korte zinnen. Voor wie is het? Wat neemt iemand mee?',
    }),
    kosten: zin
      .optional()
      .meta({ title: 'Kosten', description: 'Bijvoorbeeld: gratis. Laat leeg als u het niet weet.' }),
    aanmelden: contact.optional().meta({
      title: 'Aanmelden bij',
      description:
        'Een e-mailadres, een telefoonnummer of een webadres. Leeg betekent: aanmelden hoeft niet.',
    }),
    gecontroleerd_op: datum.meta({
      title: 'Gecontroleerd op',
      description: 'De dag waarop u dit voor het laatst nakeek.',
    }),
  })
  .refine(({ van, tot }) => tot === undefined || tot > van, {
    path: ['tot'],
    error: 'Het einde is niet later dan het begin. Verbeter een van de twee tijden.',
  });
/** With the name of its file. */
export type Activiteit = z.infer<typeof AgendaSchema> & { naam: string };
