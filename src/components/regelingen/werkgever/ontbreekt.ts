import type { Rekening } from '../../../domain/regelingen/reken-werkgever.ts';

type Ontbrekend = Extract<Rekening, { soort: 'ontbreekt' }>['feit'];

/** How a missing answer is called in a sentence. */
export const ONTBREEKT: Record<Ontbrekend, string> = {
  uren: 'de betaalde uren per week',
  weken: 'het aantal weken',
};
