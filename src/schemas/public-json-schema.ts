import { z } from 'zod';

/** What `.meta()` says for the forms of editors only; no keyword of JSON Schema. */
const FOR_FORMS = ['veld', 'keuzes', 'stuk'] as const;

/** The JSON Schema of open data. Draft 7: more tools read it than the newest. */
export function publicJsonSchema(schema: z.ZodType): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    override: ({ jsonSchema }) => {
      for (const name of FOR_FORMS) delete (jsonSchema as Record<string, unknown>)[name];
    },
  });
}
