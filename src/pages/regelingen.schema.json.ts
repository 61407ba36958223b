import { z } from 'zod';
import { OpenRegelingenSchema } from '../schemas/open-regeling.ts';

/** The JSON Schema of `/regelingen.json`. Draft 7: more tools read it than the newest. */
export const GET = (): Response => Response.json(z.toJSONSchema(OpenRegelingenSchema, { target: 'draft-7' }));
