import { z } from 'zod';

/** A text with these places for values: `Zin<'loket'>` holds `{loket}`. The names live in the type only. */
export type Zin<N extends string = never> = string & { readonly __plekken?: N };

/** A text that depends on `{aantal}`: one form for each way a language counts (Arabic has six). */
export type Meervoud<N extends string = never> = { other: Zin<N | 'aantal'> } & {
  [vorm in 'zero' | 'one' | 'two' | 'few' | 'many']?: Zin<N | 'aantal'> | undefined;
};

/** Braces that are no name, or a name of another alphabet: a slip that would stand on the page. */
const NAMEN = /\{([^{}]*)\}/g;

/** A text that has exactly these places for values: `{loket}`. */
export function zin<N extends string = never>(...namen: N[]) {
  const text = z
    .string()
    .trim()
    .min(1)
    .superRefine((waarde, context) => checkPlaces(waarde, namen, namen, context));
  return text as unknown as z.ZodType<Zin<N>, Zin<N>>;
}

/** A text with a number in it: a form for each way the language counts. A form for one may leave the figure out. */
export function meervoud<N extends string = never>(...namen: N[]) {
  const all = [...namen, 'aantal'];
  const vorm = (needed: string[]) =>
    z
      .string()
      .trim()
      .min(1)
      .superRefine((waarde, context) => checkPlaces(waarde, needed, all, context));
  const some = vorm(namen).optional();
  const forms = z.strictObject({ zero: some, one: some, two: some, few: some, many: some, other: vorm(all) });
  return forms as unknown as z.ZodType<Meervoud<N>, Meervoud<N>>;
}

function checkPlaces(
  text: string,
  needed: readonly string[],
  allowed: readonly string[],
  context: z.RefinementCtx,
): void {
  const found = [...text.matchAll(NAMEN)].map(([, naam]) => naam!);
  const extra = found.find((naam) => !allowed.includes(naam));
  const missing = needed.find((naam) => !found.includes(naam));
  if (extra !== undefined)
    context.addIssue({
      code: 'custom',
      message: `Voor {${extra}} is hier geen waarde. ${allowed.length > 0 ? `Hier kan: {${allowed.join('}, {')}}.` : 'Haal het weg.'}`,
    });
  else if (missing !== undefined)
    context.addIssue({
      code: 'custom',
      message: `In deze tekst ontbreekt {${missing}}. Zet het op de plek waar de waarde moet komen.`,
    });
}
