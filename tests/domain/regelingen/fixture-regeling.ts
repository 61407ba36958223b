import type { Bedrag } from '../../../src/domain/regelingen/bedrag.ts';
import type { WijzerRegeling } from '../../../src/domain/regelingen/wijzer-gegevens.ts';

/** A regeling that anybody has a right to, but for what a test says. */
export function regelingWith(changes: Partial<WijzerRegeling> = {}): WijzerRegeling {
  return {
    slug: 'proef',
    naam: 'Proefregeling',
    kort: 'Om mee te proeven.',
    status: 'lopend',
    geldig: {},
    vensters: [],
    regios: [],
    voorliggend: 'werkgever',
    beslist: { wie: 'recht', uitleg: 'U hebt er recht op.' },
    probeer_eerst: [],
    fonds_per_sector: false,
    krijgt: [{ wat: 'Geld.' }],
    voorwaarden: { inwoner: [] },
    niet_gemodelleerd: [],
    combineert: {},
    gecontroleerd_op: '2026-11-22',
    basis: 'bron',
    bronjaren: [],
    ...changes,
  };
}

export function bedragOf(id: string, euro: number): Bedrag {
  return { id, naam: id, cent: Math.round(euro * 100), per: 'per jaar', peiljaar: '2026', bron: 'proef' };
}
