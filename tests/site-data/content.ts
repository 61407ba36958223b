import type { Content, Located } from '../../src/content-files/load-content.ts';
import { ScholingRijSchema, type ScholingRij } from '../../src/schemas/scholing.ts';

const located = <T>(waarde: T, bestand = 'content/landelijk/test.yaml', regel = 1): Located<T> => ({
  waarde,
  bestand,
  regel,
});
const uitleg = 'Een uitleg van twee zinnen. Dit is er een.';

/** Cells of a row, as typed. */
export type Cellen = Record<string, string>;

const rows = (cells: readonly Cellen[], bestand: string): Located<ScholingRij>[] =>
  cells.map((row, index) => located(ScholingRijSchema.parse(row), bestand, index + 2));

/** A national row that joins; name only what the test is about. */
export const nationalRow = (cells: Cellen = {}): Cellen => ({
  id: '00aa-25180-bol',
  titel: 'Kok',
  opleider: 'roc-voorbeeld',
  niveau: 'mbo-2',
  leerweg: 'bol',
  crebo: '25180',
  plaatsen: 'Almelo|Hengelo',
  regios: 'twente|achterhoek',
  zekerheid: 'studenten',
  peiljaar: '2024',
  bron: 'duo',
  ...cells,
});

/** The smallest content in which trainingen can be joined: two regio's, three sectors, one opleider. */
export function makeContent(
  landelijk: readonly Cellen[],
  regios: Record<string, readonly Cellen[]> = {},
): Content {
  const list = (ids: string[]) => ids.map((id) => located({ id, naam: id, kort: id, uitleg }));
  return {
    regios: ['twente', 'achterhoek'].map((slug, index) =>
      located({ slug, naam: slug, am_code: `AM0${index}`, aliassen: [], centrumgemeente: 'GM0001' }),
    ),
    gemeenten: [
      { gm_code: 'GM0001', naam: 'Twente', provincie: 'Overijssel', am_code: 'AM00', vervangt: [] },
      { gm_code: 'GM0002', naam: 'Achterhoek', provincie: 'Gelderland', am_code: 'AM01', vervangt: [] },
    ].map((gemeente) => located(gemeente)),
    woonplaatsen: [
      ['Almelo', 'GM0001'],
      ['Hengelo', 'GM0001'],
      ['Goor', 'GM0001'],
      ['Doetinchem', 'GM0002'],
    ].map(([naam, gm_code]) => located({ naam, gm_code })),
    sectoren: [
      located({
        id: 'horeca',
        naam: 'Horeca',
        kort: 'Horeca',
        uitleg,
        uwv: [],
        domeinen: ['hg007'],
        croho: [],
      }),
      located({
        id: 'techniek',
        naam: 'Techniek',
        kort: 'Techniek',
        uitleg,
        uwv: [],
        domeinen: ['hg011'],
        croho: ['Techniek'],
      }),
      located({ id: 'ict', naam: 'ICT', kort: 'ICT', uitleg, uwv: [], domeinen: [], croho: [] }),
    ],
    sectorUitzonderingen: [
      located({ code: '25190', sector: 'ict', basis: 'redactie' as const, reden: 'test' }),
      located({ code: '30001', sector: 'ict', basis: 'redactie' as const, reden: 'test' }),
    ],
    niveaus: list(['mbo-2', 'hbo-bachelor']),
    leerwegen: list(['bol', 'cursus']),
    zekerheden: list(['gecontroleerd', 'aangemeld', 'studenten', 'aanwezig']),
    twijfels: list(['toen']),
    bronnen: list(['duo', 'redactie']),
    scholing: rows(landelijk, 'content/landelijk/scholing/duo.csv'),
    regioScholing: new Map(
      Object.entries(regios).map(([slug, cells]) => [
        slug,
        rows(cells, `content/regios/${slug}/scholing.csv`),
      ]),
    ),
  } as unknown as Content;
}

export const opleiders = new Map([
  [
    'roc-voorbeeld',
    {
      id: 'roc-voorbeeld',
      naam: 'ROC Voorbeeld',
      brin: '00AA',
      bekostiging: 'publiek' as const,
      website: 'https://roc.example/',
    },
  ],
  [
    'klein',
    { id: 'klein', naam: 'Kleine opleider', brin: undefined, bekostiging: undefined, website: undefined },
  ],
]);
export const kwalificaties = new Map(
  [
    { crebo: '25180', naam: 'Kok', niveau: 'mbo-2' as const, domein: 'hg007' },
    { crebo: '25190', naam: 'Hotel-ICT', niveau: 'mbo-2' as const, domein: 'hg007' },
    { crebo: '25200', naam: 'Nergens', niveau: 'mbo-2' as const, domein: 'hg999' },
  ].map((record) => [record.crebo, record]),
);
