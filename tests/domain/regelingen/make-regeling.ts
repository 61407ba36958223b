import { RegelingSchema, type Regeling } from '../../../src/schemas/regeling.ts';

/** A regeling as its file would be read; name only what the test is about. */
export function makeRegeling({ slug = 'proef', regios = [], ...fields }: Partial<Regeling> = {}): Regeling {
  const read = RegelingSchema.parse({
    naam: 'Proefregeling',
    kort: 'Geld voor een proef.',
    voor: ['werk'],
    waarvoor: ['opleiding'],
    status: 'lopend',
    voorliggend: 'lening',
    beslist: { wie: 'recht', uitleg: 'U hebt er recht op.' },
    voor_wie: 'Voor u.',
    krijgt: [{ wat: 'Geld.' }],
    voorwaarden: { inwoner: [] },
    basis: 'bron',
    gecontroleerd_op: '2026-11-22',
    voorbeelden: ['een', 'twee', 'drie'].map((naam) => ({ naam, antwoorden: {}, uitkomst: 'past' })),
    ...fields,
  });
  return { ...read, voorwaarden: read.voorwaarden ?? {}, slug, regios };
}
