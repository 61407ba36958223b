import { OpenRegelingenSchema } from '../schemas/open-regeling.ts';
import { publicJsonSchema } from '../schemas/public-json-schema.ts';

/** The JSON Schema of `/regelingen.json`. */
export const GET = (): Response => Response.json(publicJsonSchema(OpenRegelingenSchema));
