import { createKeuzelijst, type Keuzelijst } from './keuzelijst.ts';
import type { MatrixBron } from './matrix-bron.ts';

/** Fields with a closed list. */
export type KeuzeVeld = 'opleider' | 'sector' | 'niveau' | 'leerweg';
export type MatrixLijsten = Record<KeuzeVeld, Keuzelijst>;

/** How schools and advisers write a niveau, beside its own name. */
const NIVEAUS: Record<string, string[]> = {
  entree: ['mbo 1', 'mbo niveau 1', 'niveau 1', 'entreeopleiding', 'entree'],
  'mbo-2': ['mbo niveau 2', 'niveau 2'],
  'mbo-3': ['mbo niveau 3', 'niveau 3'],
  'mbo-4': ['mbo niveau 4', 'niveau 4'],
  'associate-degree': ['ad'],
  'zonder-niveau': ['geen', 'geen niveau', 'n.v.t.', 'nvt'],
};
/** The same for a leerweg. */
const LEERWEGEN: Record<string, string[]> = {
  cursus: ['cursus', 'training', 'workshop'],
  'e-learning': ['online', 'elearning', 'online cursus'],
  onbekend: ['onbekend'],
  bol: ['beroepsopleidende leerweg'],
  bbl: ['beroepsbegeleidende leerweg'],
};

/** The closed lists of a matrix. */
export function matrixLijsten(bron: MatrixBron): MatrixLijsten {
  return {
    opleider: createKeuzelijst(bron.opleiders),
    sector: createKeuzelijst(bron.sectoren),
    niveau: createKeuzelijst(bron.niveaus, NIVEAUS),
    leerweg: createKeuzelijst(bron.leerwegen, LEERWEGEN),
  };
}
