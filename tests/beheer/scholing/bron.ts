import type { MatrixBron } from '../../../src/beheer/scholing/matrix-bron.ts';
import { ScholingRijSchema, type ScholingRij } from '../../../src/schemas/scholing.ts';

/** The day of all tests. */
export const VANDAAG = '2026-11-26';

/** The own rows of the regio of the tests: a correction, a hidden one, and two of its own. */
export const CSV = `id,titel,opleider,sector,niveau,leerweg,plaatsen,start,duur,kosten,url,omschrijving,bron,gecontroleerd_op,verbergen
roc-kok-bbl,,,,,,Almelo,,,,,,,2026-10-01,
twente-heftruck,Heftruck,vakschool,transport-logistiek,zonder-niveau,cursus,Enschede,2027-02-01,1 week,350,https://vakschool.example/heftruck,"Rijden, stapelen en ""veilig"" laden.",redactie,2026-11-24,
roc-lasser-bol,,,,,,,,,,,,,,ja
twente-taal,Taal op het werk,taalhuis,zorg-welzijn,basisvaardigheden,cursus,Hengelo,,10 weken,,,,redactie,2026-11-02,
`;

/** A row as the reader of content makes it. */
export const rij = (cells: Record<string, string>): ScholingRij => ScholingRijSchema.parse(cells);

function parseRows(csv: string): ScholingRij[] {
  const [head, ...rows] = csv
    .replace('"Rijden, stapelen en ""veilig"" laden."', 'Rijden§ stapelen en "veilig" laden.')
    .trim()
    .split('\n')
    .map((line) => line.split(',').map((cell) => cell.replace('§', ',')));
  return rows.map((cells) => rij(Object.fromEntries(head!.map((name, index) => [name, cells[index] ?? '']))));
}

/** A small regio: six national trainingen, of which it corrects one and hides one, and two of its own. */
export function maakBron(change: Partial<MatrixBron> = {}): MatrixBron {
  const national = (id: string, titel: string, more: Record<string, string> = {}) =>
    rij({
      id,
      titel,
      opleider: 'roc',
      niveau: 'mbo-3',
      leerweg: 'bbl',
      plaatsen: 'Enschede|Hengelo',
      ...more,
    });
  return {
    regio: { slug: 'twente', naam: 'Twente' },
    vandaag: VANDAAG,
    sectoren: [
      { id: 'zorg-welzijn', naam: 'Zorg en welzijn' },
      { id: 'techniek-industrie', naam: 'Techniek en industrie' },
      { id: 'transport-logistiek', naam: 'Transport, scheepvaart en logistiek' },
      { id: 'horeca-toerisme', naam: 'Horeca, bakkerij en toerisme' },
    ],
    niveaus: [
      { id: 'basisvaardigheden', naam: 'basisvaardigheden' },
      { id: 'entree', naam: 'mbo 1 (entree)' },
      { id: 'mbo-2', naam: 'mbo 2' },
      { id: 'mbo-3', naam: 'mbo 3' },
      { id: 'mbo-4', naam: 'mbo 4' },
      { id: 'zonder-niveau', naam: 'zonder niveau' },
    ],
    leerwegen: [
      { id: 'bol', naam: 'bol (school met stage)' },
      { id: 'bbl', naam: 'bbl (werken en leren)' },
      { id: 'cursus', naam: 'cursus of training' },
      { id: 'e-learning', naam: 'online leren' },
    ],
    opleiders: [
      { id: 'roc', naam: 'ROC Voorbeeld' },
      { id: 'taalhuis', naam: 'Taalhuis Voorbeeld' },
      { id: 'vakschool', naam: 'Vakschool Voorbeeld' },
    ],
    sectorVan: { '25180': 'horeca-toerisme', '25655': 'zorg-welzijn', '25656': 'zorg-welzijn' },
    plaatsen: ['Almelo', 'Enschede', 'Hengelo', 'Oldenzaal'],
    plaatsenElders: ['Deventer', 'Zwolle', 'Zutphen'],
    landelijk: [
      national('roc-kok-bbl', 'Kok', { crebo: '25180' }),
      national('roc-helpende-bol', 'Helpende', { crebo: '25655', niveau: 'mbo-2', leerweg: 'bol' }),
      national('roc-verzorgende-bbl', 'Verzorgende-IG', { crebo: '25656' }),
      national('roc-lasser-bol', 'Lasser', { sector: 'techniek-industrie', leerweg: 'bol' }),
      national('roc-monteur-bbl', 'Monteur', {
        sector: 'techniek-industrie',
        url: 'https://roc.example/monteur',
        kosten: '500',
      }),
      national('roc-chauffeur-bbl', 'Chauffeur', { sector: 'transport-logistiek', duur: '2 jaar' }),
    ],
    bezet: ['elders-bakker-bbl', 'drenthe-heftruck'],
    eigen: parseRows(CSV),
    csv: CSV,
    ...change,
  };
}
