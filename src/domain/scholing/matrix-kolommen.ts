import type { ScholingRij } from '../../schemas/scholing.ts';

/** Fields of a training that an editor can change in Excel. */
export type MatrixVeld = Exclude<
  keyof ScholingRij,
  'regios' | 'zekerheid' | 'peiljaar' | 'twijfels' | 'bron' | 'croho_onderdeel'
>;

/** How a cell of the column is read: the same kind of value, whatever an editor types. */
export type KolomSoort = 'code' | 'tekst' | 'keuze' | 'plaatsen' | 'datum' | 'geld' | 'web' | 'ja-nee';

/** One column of the sheet "Scholing". */
export interface MatrixKolom {
  veld: MatrixVeld;
  /** What stands above it. */
  naam: string;
  soort: KolomSoort;
  /** Width in characters. */
  breedte: number;
  /** Other names that mean the same. */
  ook: readonly string[];
  /** What an editor fills in, one or two short sentences for the sheet "Uitleg". */
  uitleg: string;
}

/** The column that only tells where a training comes from; what an editor types there is not read. */
export const HERKOMST = 'Herkomst';

/** The columns of the sheet, in their order. */
export const MATRIX_KOLOMMEN: readonly MatrixKolom[] = [
  {
    veld: 'id',
    naam: 'id',
    soort: 'code',
    breedte: 22,
    ook: ['code', 'scholing id', 'nummer', 'identificatie'],
    uitleg: 'De vaste code van de scholing. Verander deze niet. Laat de cel leeg bij een nieuwe scholing.',
  },
  {
    veld: 'titel',
    naam: 'Titel',
    soort: 'tekst',
    breedte: 42,
    ook: [
      'naam',
      'naam cursus',
      'cursus',
      'naam opleiding',
      'opleiding',
      'naam scholing',
      'scholing',
      'training',
    ],
    uitleg: 'De naam van de scholing.',
  },
  {
    veld: 'opleider',
    naam: 'Opleider',
    soort: 'keuze',
    breedte: 28,
    ook: ['school', 'aanbieder', 'naam opleider', 'naam school', 'instelling', 'onderwijsinstelling'],
    uitleg: 'De school of het bedrijf dat de scholing geeft. Kies uit de lijst.',
  },
  {
    veld: 'sector',
    naam: 'Sector',
    soort: 'keuze',
    breedte: 26,
    ook: ['branche', 'richting', 'vakgebied'],
    uitleg: 'Waar mensen na de scholing werken. Kies uit de lijst.',
  },
  {
    veld: 'niveau',
    naam: 'Niveau',
    soort: 'keuze',
    breedte: 18,
    ook: ['opleidingsniveau', 'mbo niveau', 'level'],
    uitleg: 'Hoe moeilijk de scholing is. Kies uit de lijst.',
  },
  {
    veld: 'leerweg',
    naam: 'Leerweg',
    soort: 'keuze',
    breedte: 22,
    ook: ['vorm', 'leervorm', 'bol/bbl', 'soort', 'opleidingsvorm'],
    uitleg: 'Hoe mensen leren, bijvoorbeeld met een baan erbij. Kies uit de lijst.',
  },
  {
    veld: 'plaatsen',
    naam: 'Plaatsen',
    soort: 'plaatsen',
    breedte: 28,
    ook: ['plaats', 'locatie', 'locaties', 'waar', 'stad', 'vestiging'],
    uitleg: 'Waar de scholing is. Meer plaatsen? Zet er een komma tussen.',
  },
  {
    veld: 'start',
    naam: 'Start',
    soort: 'datum',
    breedte: 13,
    ook: ['startdatum', 'begin', 'begindatum', 'start datum', 'start op', 'eerste dag'],
    uitleg: 'De eerste dag, bijvoorbeeld 1-9-2027. Niet bekend? Laat de cel leeg.',
  },
  {
    veld: 'duur',
    naam: 'Duur',
    soort: 'tekst',
    breedte: 14,
    ook: ['looptijd', 'hoe lang', 'lengte'],
    uitleg: 'Hoe lang het duurt, in woorden: 6 weken.',
  },
  {
    veld: 'kosten',
    naam: 'Kosten (euro)',
    soort: 'geld',
    breedte: 14,
    ook: [
      'kosten',
      'prijs',
      'prijs (euro)',
      'bedrag',
      'tarief',
      'cursusgeld',
      'kosten euro',
      'prijs in euro',
    ],
    uitleg: 'Wat een deelnemer betaalt, in hele euro’s. Niet bekend? Laat de cel leeg. Schrijf dan geen 0.',
  },
  {
    veld: 'url',
    naam: 'Website',
    soort: 'web',
    breedte: 34,
    ook: ['url', 'link', 'webadres', 'webpagina', 'site', 'internet', 'meer informatie'],
    uitleg: 'De pagina over deze scholing. Begin met https://.',
  },
  {
    veld: 'omschrijving',
    naam: 'Omschrijving',
    soort: 'tekst',
    breedte: 50,
    ook: ['beschrijving', 'toelichting', 'uitleg', 'inhoud', 'tekst'],
    uitleg: 'Wat mensen leren, in een paar korte zinnen.',
  },
  {
    veld: 'gecontroleerd_op',
    naam: 'Gecontroleerd op',
    soort: 'datum',
    breedte: 17,
    ook: ['gecontroleerd', 'controle', 'datum controle', 'nagekeken op', 'laatst gecontroleerd'],
    uitleg: 'De dag waarop u de scholing bij de opleider hebt nagevraagd.',
  },
  {
    veld: 'crebo',
    naam: 'Crebo',
    soort: 'code',
    breedte: 9,
    ook: ['crebonummer', 'crebo code', 'crebocode'],
    uitleg: 'De code van de mbo-opleiding, vijf cijfers. Onbekend? Laat de cel leeg.',
  },
  {
    veld: 'croho',
    naam: 'Croho',
    soort: 'code',
    breedte: 9,
    ook: ['crohonummer', 'croho code', 'isat', 'crohocode'],
    uitleg: 'De code van de hbo-opleiding of universitaire studie, vijf cijfers. Onbekend? Laat de cel leeg.',
  },
  {
    veld: 'verbergen',
    naam: 'Verbergen',
    soort: 'ja-nee',
    breedte: 11,
    ook: ['verborgen', 'verberg', 'niet tonen', 'weglaten'],
    uitleg: 'Schrijf ja als deze landelijke scholing niet in uw regio op de site hoort.',
  },
];

/** The fields in the order of the columns. */
export const MATRIX_VELDEN: readonly MatrixVeld[] = MATRIX_KOLOMMEN.map(({ veld }) => veld);

/** The column of a field. */
export function kolomVan(veld: MatrixVeld): MatrixKolom {
  return MATRIX_KOLOMMEN.find((kolom) => kolom.veld === veld)!;
}
