/** One training that is on offer, joined and ready to show. Built by `src/site-data.ts` from rows and taxonomies. */
export interface Scholing {
  id: string;
  titel: string;
  opleider: ScholingOpleider;
  /** Ids; the names and explanations stand in the taxonomies. */
  sector: string;
  niveau: string;
  leerweg: string;
  crebo?: string;
  croho?: string;
  /** Places where the opleider has a location; not every location gives every training. */
  plaatsen: string[];
  /** Slugs of the regio's that show it. */
  regios: string[];
  /** Id of how sure it is; the order of the taxonomy is the order of the list. */
  zekerheid: string;
  /** Year that the source describes. */
  peiljaar?: number;
  /** Ids of doubts. */
  twijfels: string[];
  /** yyyy-mm-dd */
  start?: string;
  duur?: string;
  /** What a participant pays, in whole euros. Absent = unknown, never 0. */
  kosten?: number;
  url?: string;
  omschrijving?: string;
  /** Id of the source. */
  bron: string;
  /** Day that a person checked it; absent for rows that no person has checked. */
  gecontroleerdOp?: string;
  /** `landelijk`, or the slug of the regio that added it. */
  herkomst: string;
}
export interface ScholingOpleider {
  id: string;
  naam: string;
  bekostiging?: 'publiek' | 'privaat';
  website?: string;
}

/** Who says that there is much work now: the regio itself, or UWV of the whole country. */
export type VeelWerk = 'regionaal' | 'landelijk';

/** What a list, a filter and a search need of a training; this much of it travels to the browser. */
export interface ScholingInLijst extends Pick<
  Scholing,
  'id' | 'titel' | 'sector' | 'niveau' | 'leerweg' | 'plaatsen' | 'zekerheid' | 'peiljaar'
> {
  opleider: Pick<ScholingOpleider, 'id' | 'naam' | 'bekostiging'>;
  /** Leads to an occupation in which there is much work now, and whose picture that is. */
  veelWerk?: VeelWerk | undefined;
}

/** A regio's changes to one national training: only the fields that differ. */
export interface ScholingCorrectie {
  regio: string;
  verbergen: boolean;
  velden: Partial<Omit<Scholing, 'id' | 'regios' | 'herkomst'>>;
}
