import { z } from 'zod';
import { OpenBeroepenSchema } from '../schemas/open-beroep.ts';

/** The JSON Schema of `/beroepen.json`. Draft 7: more tools read it than the newest. */
export const GET = (): Response => Response.json(z.toJSONSchema(OpenBeroepenSchema, { target: 'draft-7' }));
