import type { Bewering } from '../../../src/schemas/bewering.ts';
import type { Voorwaarde } from '../../../src/schemas/regeling.ts';
import type { Vraag } from '../../../src/schemas/vraag.ts';
import { geenAntwoorden, type Antwoorden } from '../../../src/domain/regelingen/antwoorden.ts';
import type { Bedrag } from '../../../src/domain/regelingen/bedrag.ts';
import type { WijzerGegevens, WijzerRegeling } from '../../../src/domain/regelingen/wijzer-gegevens.ts';

export const VANDAAG = '2026-11-25';

/** A condition whose three sentences carry a name. */
export function voorwaarde(als: Bewering, naam = 'zij'): Voorwaarde {
  return { als, ja: `${naam} klopt`, nee: `${naam} klopt niet`, onbekend: `${naam} is onbekend` };
}

/** A running right of the whole country for a resident, without conditions; so it fits everybody. */
export function makeRegeling(fields: Partial<WijzerRegeling> = {}): WijzerRegeling {
  return {
    slug: 'proef',
    naam: 'Proef',
    kort: 'Een proef.',
    status: 'lopend',
    geldig: {},
    vensters: [],
    regios: [],
    voorliggend: 'werkgever',
    beslist: { wie: 'recht', uitleg: 'U hebt er recht op.' },
    probeer_eerst: [],
    fonds_per_sector: false,
    krijgt: [{ wat: 'Geld' }],
    voorwaarden: { inwoner: [] },
    niet_gemodelleerd: [],
    combineert: {},
    gecontroleerd_op: '2026-11-22',
    bronjaren: [],
    basis: 'bron',
    ...fields,
  };
}

export function bedragOf(id: string, euro: number): Bedrag {
  return { id, naam: id, cent: Math.round(euro * 100), per: 'per jaar', peiljaar: '2026', bron: 'proef' };
}

export function makeVraag(feit: string, fields: Partial<Vraag> = {}): Vraag {
  return { feit, rol: 'inwoner', vraag: `Wat is uw ${feit}?`, kort: feit, gevoelig: false, ...fields };
}

export const LIJSTEN: WijzerGegevens['lijsten'] = {
  regios: [
    { id: 'twente', naam: 'Twente' },
    { id: 'drenthe', naam: 'Drenthe' },
  ],
  sectoren: [
    { id: 'zorg', naam: 'Zorg' },
    { id: 'bouw', naam: 'Bouw' },
  ],
};
export const LIJST_IDS = { regios: ['twente', 'drenthe'], sectoren: ['zorg', 'bouw'] };

/** What somebody said, and nothing skipped. */
export const said = (feiten: Antwoorden['feiten']): Antwoorden => ({ ...geenAntwoorden(), feiten });
