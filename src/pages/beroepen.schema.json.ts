import { OpenBeroepenSchema } from '../schemas/open-beroep.ts';
import { publicJsonSchema } from '../schemas/public-json-schema.ts';

/** The JSON Schema of `/beroepen.json`. */
export const GET = (): Response => Response.json(publicJsonSchema(OpenBeroepenSchema));
