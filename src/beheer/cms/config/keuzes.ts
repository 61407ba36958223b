import type { KeuzeLijst } from '../../../schemas/veld.ts';
import type { SiteData } from '../../../site-data.ts';

/** One choice in a drop-down. */
export interface KeuzeOptie {
  label: string;
  value: string;
}

/** The choices of each list, read from content when the site is built. */
export type Keuzes = Record<KeuzeLijst, KeuzeOptie[]>;

/** Gathers the choices for all drop-downs, each in the order of its own list. */
export function readKeuzes(bron: SiteData): Keuzes {
  return {
    talen: bron.taxonomie.keuzes.talen.map(byId),
    gespreksvormen: bron.taxonomie.keuzes.gespreksvormen.map(byId),
    doelgroepen: bron.doelgroepen.map(byId),
    doelen: bron.doelen.map(byId),
    bedragen: [...bron.bedragen].map(([id, { naam, peiljaar }]) => ({
      label: `${naam} (${peiljaar})`,
      value: id,
    })),
    beroepen: bron.beroepen.beroepen.map(bySlug),
    regelingen: bron.regelingen.map(bySlug),
    regios: bron.regios.map(bySlug),
  };
}

const byId = ({ id, naam }: { id: string; naam: string }) => ({ label: naam, value: id });
const bySlug = ({ slug, naam }: { slug: string; naam: string }) => ({ label: naam, value: slug });

/** Words that are written otherwise than their value, which has no accents. */
const MET_ACCENT: Record<string, string> = { beeindigd: 'beëindigd' };

/** Words for the values of a list that stands in the code: `past-niet` reads `Past niet`. */
export function toOpties(values: string[]): KeuzeOptie[] {
  return values.map((value) => ({
    label: metHoofdletter((MET_ACCENT[value] ?? value).replaceAll('-', ' ')),
    value,
  }));
}

export const metHoofdletter = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
