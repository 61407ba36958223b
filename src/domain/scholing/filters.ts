/** Groups of choices that a visitor can tick. Within a group any ticked choice will do; every group must agree. */
export const groepen = ['sector', 'niveau', 'leerweg', 'opleider', 'plaats', 'soort', 'werk'] as const;
export type Groep = (typeof groepen)[number];

/** `publiek` = paid by the state, `privaat` = not, `onbekend` = not known of this opleider. */
export const soorten = ['publiek', 'privaat', 'onbekend'] as const;
export type Soort = (typeof soorten)[number];

/** `veel` = leads to an occupation in which there is much work now, says UWV of the whole country. */
export const werken = ['veel'] as const;

export const sorteringen = ['standaard', 'titel', 'opleider', 'niveau'] as const;
export type Sortering = (typeof sorteringen)[number];

/** Number of results that one press on "toon meer" adds. */
export const perKeer = 50;

/** The whole view of the matrix as the visitor left it; everything in it stands in the address. */
export type Filters = Record<Groep, string[]> & {
  /** What was typed, as typed. */
  zoek: string;
  sorteer: Sortering;
  /** How many results are shown, a multiple of {@link perKeer}. */
  toon: number;
};

/** Values that exist in this regio, per group. Others are dropped when an address is read. */
export type BekendeWaarden = Record<Groep, ReadonlySet<string>>;

/** A part of the address that means nothing here. */
export interface OnbekendeWaarde {
  veld: string;
  waarde: string;
}

export function noFilters(): Filters {
  return {
    zoek: '',
    sector: [],
    niveau: [],
    leerweg: [],
    opleider: [],
    plaats: [],
    soort: [],
    werk: [],
    sorteer: 'standaard',
    toon: perKeer,
  };
}

/** True when something narrows the list: words, or a ticked choice. Sorting and paging do not. */
export function isFiltering(filters: Filters): boolean {
  return filters.zoek.trim() !== '' || groepen.some((groep) => filters[groep].length > 0);
}

/** Reads the view from an address. Unknown values are left out and reported, so that a page can say so. */
export function readFilters(
  params: URLSearchParams,
  bekend: BekendeWaarden,
): { filters: Filters; onbekend: OnbekendeWaarde[] } {
  const filters = noFilters();
  const onbekend: OnbekendeWaarde[] = [];
  const drop = (veld: string, waarde: string) => void onbekend.push({ veld, waarde });
  filters.zoek = (params.get('zoek') ?? '').slice(0, 200);
  for (const groep of groepen)
    for (const waarde of new Set(params.getAll(groep)))
      if (bekend[groep].has(waarde)) filters[groep].push(waarde);
      else if (waarde) drop(groep, waarde);
  const sorteer = params.get('sorteer') ?? 'standaard';
  if (sorteringen.includes(sorteer as Sortering)) filters.sorteer = sorteer as Sortering;
  else drop('sorteer', sorteer);
  const toon = Number(params.get('toon'));
  if (toon > perKeer && toon <= 10_000) filters.toon = Math.ceil(toon / perKeer) * perKeer;
  return { filters, onbekend };
}

/** Writes the view as an address; what is as usual is left out, so that no filters give an empty query. */
export function writeFilters(filters: Filters): URLSearchParams {
  const params = new URLSearchParams();
  const zoek = filters.zoek.trim();
  if (zoek) params.set('zoek', zoek);
  for (const groep of groepen) for (const waarde of filters[groep]) params.append(groep, waarde);
  if (filters.sorteer !== 'standaard') params.set('sorteer', filters.sorteer);
  if (filters.toon > perKeer) params.set('toon', String(filters.toon));
  return params;
}

/** The same view with one choice ticked or unticked, from the first results on. */
export function toggleChoice(filters: Filters, groep: Groep, waarde: string): Filters {
  const ticked = filters[groep];
  const next = ticked.includes(waarde) ? ticked.filter((other) => other !== waarde) : [...ticked, waarde];
  return { ...filters, [groep]: next, toon: perKeer };
}
