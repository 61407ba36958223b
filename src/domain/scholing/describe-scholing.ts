import type { Leerweg, Niveau, Twijfel, Zekerheid } from '../../schemas/taxonomie.ts';
import type { Scholing, VeelWerk } from './scholing.ts';

/** What a badge says, by who says so; never a promise about later. */
export const VEEL_WERK: Record<VeelWerk, string> = {
  regionaal: 'hier is nu veel werk',
  landelijk: 'hier is nu veel werk · landelijk beeld',
};

/** The taxonomies that turn ids into words. */
export interface Woorden {
  niveaus: Niveau[];
  leerwegen: Leerweg[];
  zekerheden: Zekerheid[];
  twijfels: Twijfel[];
  /** Whether a training leads to work of which there is much now. */
  veelWerk: (scholing: Scholing) => VeelWerk | undefined;
}

/** One line of a list of trainingen, in words. */
export interface ScholingRegel {
  id: string;
  titel: string;
  opleider: string;
  plaatsen: string;
  niveau: string;
  leerweg: string;
  /** For example "examenregeling 2025". */
  zekerheid: string;
  veelWerk: VeelWerk | undefined;
}

/** What stands on the page about one training in a list. */
export function describeScholing(scholing: Scholing, woorden: Woorden): ScholingRegel {
  return {
    id: scholing.id,
    titel: scholing.titel,
    opleider: scholing.opleider.naam,
    plaatsen: listPlaces(scholing.plaatsen),
    niveau: findById(woorden.niveaus, scholing.niveau).naam,
    leerweg: findById(woorden.leerwegen, scholing.leerweg).kort,
    zekerheid: fillYear(findById(woorden.zekerheden, scholing.zekerheid).naam, scholing.peiljaar),
    veelWerk: woorden.veelWerk(scholing),
  };
}

/** Up to three places by name; the rest is counted: "Almelo, Hengelo, Enschede en 2 andere". */
export function listPlaces(places: string[]): string {
  if (places.length <= 3) return places.join(', ');
  return `${places.slice(0, 3).join(', ')} en ${places.length - 3} andere`;
}

/** Puts the year of the source in a text with `{jaar}`; without a year the mark disappears with the space before it. */
export function fillYear(template: string, year: number | undefined): string {
  return year ? template.replaceAll('{jaar}', String(year)) : template.replaceAll(/ ?\{jaar\}/g, '');
}

/** The entry with this id. Throws on an unknown id: a page never shows a hole. */
export function findById<T extends { id: string }>(entries: readonly T[], id: string): T {
  const entry = entries.find((candidate) => candidate.id === id);
  if (!entry)
    throw new Error(`Onbekende waarde "${id}". Kies uit: ${entries.map((known) => known.id).join(', ')}.`);
  return entry;
}
