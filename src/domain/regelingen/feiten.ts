/** What is known of a fact: which answers exist. */
export type FeitSoort =
  /** A whole number, both ends included. */
  | { soort: 'getal'; van: number; tot: number }
  /** One of a closed list. */
  | { soort: 'keuze'; waarden: Waarden }
  /** Any number of a closed list. */
  | { soort: 'keuzes'; waarden: Waarden }
  | { soort: 'ja-nee' };
/** A list of its own, or the ids of another list of this site. */
export type Waarden = readonly string[] | 'regios' | 'sectoren';

/** Who asks: conditions for a resident and for an employer are two lists. */
export const ROLLEN = ['inwoner', 'werkgever'] as const;
export type Rol = (typeof ROLLEN)[number];

/**
 * The facts that a condition may rest on, and nothing else: what the decision aid can ask. `docs/regelingen.md` tells
 * editors what each means; the questions stand in `content/landelijk/vragen.yaml`.
 */
export const FEITEN = {
  /** How somebody's life is now; more than one can be true. */
  situatie: {
    soort: 'keuzes',
    waarden: [
      'werk',
      'baan-onzeker',
      'ww',
      'bijstand',
      'zonder-uitkering',
      'ziek',
      'eigen-bedrijf',
      'uitzendkracht',
      'school',
      'inburgering',
      'weer-werken',
    ],
  },
  /** In whole years. */
  leeftijd: { soort: 'getal', van: 12, tot: 99 },
  /** What somebody is after. */
  doel: { soort: 'keuzes', waarden: ['opleiding', 'begeleiding', 'leerbaan', 'evc'] },
  /** The way of learning: mbo (bol, bbl, derde-leerweg), hbo or university (voltijd, deeltijd, duaal), a course, or vmbo, havo, vwo. */
  leerweg: {
    soort: 'keuze',
    waarden: ['bol', 'bbl', 'derde-leerweg', 'voltijd', 'deeltijd', 'duaal', 'cursus', 'middelbare-school'],
  },
  /** Benefit because of illness or a handicap. */
  ziekte_uitkering: {
    soort: 'keuze',
    waarden: ['geen', 'ziektewet', 'wia', 'wao-waz', 'wajong', 'anders'],
  },
  /** Sector of the work that somebody does now; at an employer: of the firm. */
  sector: { soort: 'keuze', waarden: 'sectoren' },
  regio: { soort: 'keuze', waarden: 'regios' },
  /** Of an employer: who is taken on or trained. */
  persoon: {
    soort: 'keuzes',
    waarden: [
      'eigen-medewerker',
      'bbl',
      'stage-vo',
      'hbo-duaal',
      'derde-leerweg',
      'uitkering',
      'arbeidsbeperking',
      'wajong',
      'banenafspraak',
      'lagere-loonwaarde',
    ],
  },
  /** Whether SBB recognises the firm as one to learn in. */
  leerbedrijf: { soort: 'ja-nee' },
  /** Number of people employed. */
  medewerkers: { soort: 'getal', van: 0, tot: 100_000 },
  /** Paid hours a week. */
  uren: { soort: 'getal', van: 1, tot: 60 },
  /** The contract: for good, six months or longer, shorter, or on call. */
  contract: { soort: 'keuze', waarden: ['vast', 'zes-maanden', 'korter', 'oproep'] },
  /** Whether the training stands in a recognised ontwikkelpad. */
  ontwikkelpad: { soort: 'ja-nee' },
  /** How long the person learns in the firm, in weeks. */
  weken: { soort: 'getal', van: 1, tot: 52 },
} as const satisfies Record<string, FeitSoort>;

export type FeitId = keyof typeof FEITEN;
export const FEIT_IDS = Object.keys(FEITEN) as FeitId[];

/** Who somebody is, as the list of regelingen is filtered. */
export const DOELGROEPEN = [...FEITEN.situatie.waarden, 'werkgever'] as const;
export type Doelgroep = (typeof DOELGROEPEN)[number];
/** What a regeling is for. */
export const DOELEN = [...FEITEN.doel.waarden, 'in-dienst-nemen'] as const;
export type Doel = (typeof DOELEN)[number];

/** The values that a fact can have. A number has none to list. */
export function listWaarden(
  feit: FeitId,
  lijsten: { regios: readonly string[]; sectoren: readonly string[] },
): readonly string[] {
  const definition: FeitSoort = FEITEN[feit];
  if (definition.soort === 'getal') return [];
  if (definition.soort === 'ja-nee') return ['ja', 'nee'];
  return typeof definition.waarden === 'string' ? lijsten[definition.waarden] : definition.waarden;
}
