import { z } from 'zod';

/**
 * A condition as editors write it: a comparison of one fact, or `alle`, `een` or `niet` with conditions in it. Which
 * facts and values exist is checked apart (`check-regelingen.ts`), so that a slip gets a suggestion.
 */
export type Bewering =
  | { feit: string; minstens: number }
  | { feit: string; hoogstens: number }
  | { feit: string; een_van: string[] }
  | { feit: string; is: 'ja' | 'nee' }
  | { alle: Bewering[] }
  | { een: Bewering[] }
  | { niet: Bewering };

const feit = z.string().min(1);
const parts = z.lazy(() => z.array(BeweringSchema).min(2, 'Zet er ten minste twee in. Voor één is het woord alle of een niet nodig.')); // prettier-ignore

export const BeweringSchema: z.ZodType<Bewering> = z.union(
  [
    /** At least this number. */
    z.strictObject({ feit, minstens: z.number() }),
    /** At most this number. */
    z.strictObject({ feit, hoogstens: z.number() }),
    /** One of these values; of a fact with many values: at least one of them. */
    z.strictObject({ feit, een_van: z.array(z.string()).min(1) }),
    z.strictObject({ feit, is: z.enum(['ja', 'nee']) }),
    /** All of these hold. */
    z.strictObject({ alle: parts }),
    /** One of these holds, or more. */
    z.strictObject({ een: parts }),
    /** This does not hold. */
    z.strictObject({ niet: z.lazy(() => BeweringSchema) }),
  ],
  {
    error:
      'Dit is geen voorwaarde. Schrijf { feit: leeftijd, minstens: 18 }, { feit: situatie, een_van: [ww] } of { feit: leerbedrijf, is: ja }, of zet er meer in alle, een of niet.',
  },
);
