import { z } from 'zod';

/** An address that once existed and where it went (`content/landelijk/omleidingen.yaml`); answered with 301. */
export const OmleidingSchema = z.strictObject({
  van: z
    .string()
    .regex(/^\/.*\/$/, 'Een adres begint en eindigt met een schuine streep, bijvoorbeeld /oud/.'),
  naar: z
    .string()
    .regex(/^\/.*\/$/, 'Een adres begint en eindigt met een schuine streep, bijvoorbeeld /nieuw/.'),
});
export type Omleiding = z.infer<typeof OmleidingSchema>;
