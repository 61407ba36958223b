import type { Vraag } from '../../schemas/vraag.ts';
import {
  geenAntwoorden,
  isFeit,
  readAntwoord,
  readAntwoorden,
  withAntwoord,
  type Antwoorden,
  type GelezenAntwoorden,
  type Lijsten,
} from './antwoorden.ts';
import { FEITEN, type FeitId, type FeitSoort, type Rol } from './feiten.ts';
import { listOpenVragen, listVragen } from './next-vraag.ts';
import type { WijzerGegevens } from './wijzer-gegevens.ts';

/** What the decision aid shows. */
export interface Stap {
  antwoorden: Antwoorden;
  /** The question on the screen; absent: the outcome. */
  vraag?: Vraag;
  /** True while all questions stand on one page. */
  gesprek: boolean;
  /** What is wrong with what was filled in, by question. */
  fouten: { feit: FeitId; fout: string }[];
  /** Parts of the answers that mean nothing here. */
  genegeerd: string[];
  teLang: boolean;
}
/** How the forms name their parts; the page without JavaScript and the island share them. */
export const VELD = { antwoorden: 'a', vraag: 'vraag', antwoord: 'antwoord', actie: 'actie' } as const;
/** In the form with all questions a question's own field. */
export const veldVan = (feit: string): string => `f-${feit}`;

type Gegevens = Pick<WijzerGegevens, 'vragen' | 'regelingen' | 'lijsten'>;
/** Fields of a sent form: all values of a name, or none. */
export type Velden = (name: string) => string[];

/** The ids of the lists that facts borrow. */
export function listIds({ lijsten }: Pick<WijzerGegevens, 'lijsten'>): Lijsten {
  return { regios: lijsten.regios.map(({ id }) => id), sectoren: lijsten.sectoren.map(({ id }) => id) };
}

/** The first screen, for answers that came with an address or none. */
export function openWijzer(
  gegevens: Gegevens,
  rol: Rol,
  gelezen: GelezenAntwoorden | undefined,
  gesprek: boolean,
  vandaag: string,
): Stap {
  const { antwoorden, genegeerd, teLang } = gelezen ?? {
    antwoorden: geenAntwoorden(),
    genegeerd: [],
    teLang: false,
  };
  const step = { antwoorden, gesprek, fouten: [], genegeerd, teLang };
  return gesprek ? step : ask(gegevens, rol, step, vandaag);
}

/**
 * One press of a button: takes the answers so far and what was filled in, and says what to show next. The same for the
 * page without JavaScript and the island.
 */
export function takeStap(gegevens: Gegevens, rol: Rol, velden: Velden, vandaag: string): Stap {
  const lijsten = listIds(gegevens);
  const [so = ''] = velden(VELD.antwoorden);
  const { antwoorden, genegeerd, teLang } = readAntwoorden(so, lijsten);
  const base: Stap = { antwoorden, gesprek: false, fouten: [], genegeerd, teLang };
  const [actie = 'verder', change] = (velden(VELD.actie)[0] ?? 'verder').split(':');
  if (actie === 'opnieuw') return ask(gegevens, rol, { ...base, antwoorden: geenAntwoorden() }, vandaag);
  if (actie === 'uitkomst') return base;
  if (actie === 'gesprek') return takeAll(gegevens, rol, velden, base);
  const find = (feit: string | undefined) => listVragen(gegevens, rol).find((vraag) => vraag.feit === feit);
  if (actie === 'verander') {
    const vraag = find(change);
    return vraag ? { ...base, vraag } : ask(gegevens, rol, base, vandaag);
  }
  const vraag = find(velden(VELD.vraag)[0]);
  if (actie === 'terug') return goBack(gegevens, rol, base, vraag, vandaag);
  if (!vraag || !isFeit(vraag.feit)) return ask(gegevens, rol, base, vandaag);
  if (actie === 'weet-niet' || actie === 'liever-niet') {
    const skipped = withAntwoord(antwoorden, vraag.feit, undefined, actie === 'weet-niet' ? '?' : '-');
    return ask(gegevens, rol, { ...base, antwoorden: skipped }, vandaag);
  }
  const values = velden(VELD.antwoord);
  const { antwoord } = readAntwoord(vraag.feit, values, lijsten);
  if (antwoord === undefined)
    return { ...base, vraag, fouten: [{ feit: vraag.feit, fout: describeFout(vraag.feit) }] };
  return ask(gegevens, rol, { ...base, antwoorden: withAntwoord(antwoorden, vraag.feit, antwoord) }, vandaag);
}

function ask(gegevens: Gegevens, rol: Rol, step: Stap, vandaag: string): Stap {
  const [vraag] = listOpenVragen(gegevens, rol, step.antwoorden, vandaag);
  return vraag ? { ...step, vraag } : step;
}

/** To the question before this one, with its answer still there. */
function goBack(gegevens: Gegevens, rol: Rol, base: Stap, here: Vraag | undefined, vandaag: string): Stap {
  const asked = listVragen(gegevens, rol).filter(({ feit }) => {
    const { feiten, overgeslagen } = base.antwoorden;
    return isFeit(feit) && (feiten[feit] !== undefined || overgeslagen[feit] !== undefined);
  });
  const place = asked.findIndex(({ feit }) => feit === here?.feit);
  // Before the first question is nothing: it stays.
  const vraag = place < 0 ? asked.at(-1) : (asked[place - 1] ?? here);
  return vraag ? { ...base, vraag } : ask(gegevens, rol, base, vandaag);
}

/** All questions of one page. An empty one is unknown; a wrong one is named and the rest is kept. */
function takeAll(gegevens: Gegevens, rol: Rol, velden: Velden, base: Stap): Stap {
  let antwoorden = geenAntwoorden();
  const fouten: Stap['fouten'] = [];
  for (const { feit } of listVragen(gegevens, rol)) {
    if (!isFeit(feit)) continue;
    const values = velden(veldVan(feit)).filter((value) => value !== '');
    const { antwoord } = readAntwoord(feit, values, listIds(gegevens));
    if (antwoord !== undefined) antwoorden = withAntwoord(antwoorden, feit, antwoord);
    else if (values.length > 0) fouten.push({ feit, fout: describeFout(feit, 'Of laat het leeg.') });
  }
  return { ...base, antwoorden, fouten, gesprek: true };
}

function describeFout(feit: FeitId, anders = 'Of kies ‘Dat weet ik niet’.'): string {
  const definition: FeitSoort = FEITEN[feit];
  if (definition.soort === 'getal')
    return `Vul een heel getal in van ${definition.van} tot en met ${definition.tot}. ${anders}`;
  return `Kies een antwoord. ${anders}`;
}

/** Whether anything at all was answered or skipped. */
export function isAnswered({ feiten, overgeslagen }: Antwoorden): boolean {
  return Object.keys(feiten).length + Object.keys(overgeslagen).length > 0;
}
