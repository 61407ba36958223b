import { z } from 'zod';

/** Kinds of desk that a visitor may need; the same list as `DESK_KINDS` in the domain, which knows no zod. */
const SOORTEN = [
  'loket',
  'jongerenloket',
  'rmc',
  'werkgeversservicepunt',
  'uwv',
  'gemeente',
  'taalhuis',
] as const;

/** A kind of desk, and the questions for which people go there (`content/landelijk/hulp.yaml`). */
export const HulpSchema = z.strictObject({
  /** Kind of desk; each stands once in the file. */
  soort: z.enum(SOORTEN, { error: `Kies uit: ${SOORTEN.join(', ')}.` }),
  /** What the desk is called in a sentence: "het Jongerenloket". */
  naam: z.string().trim().min(1),
  /** Three to five questions as visitors would ask them, the commonest first: that one stands over the others. */
  vragen: z
    .array(z.string().trim().min(1))
    .min(3, 'Noem ten minste drie vragen, zoals bezoekers ze stellen.')
    .max(5, 'Noem hoogstens vijf vragen. Kies de vragen die mensen het meest stellen.'),
  /** What the desk does for you, in one to three short sentences. */
  wat: z
    .string()
    .trim()
    .min(20, 'Schrijf in één tot drie zinnen wat dit loket doet.')
    .max(300, 'Deze tekst is te lang. Schrijf hoogstens 300 tekens.'),
  /** Official national site, where there is one. */
  site: z.strictObject({ naam: z.string().trim().min(1), url: z.url() }).optional(),
  /** Where this comes from, with a year or day. */
  bron: z.string().trim().min(1),
});
export type Hulp = z.infer<typeof HulpSchema>;
