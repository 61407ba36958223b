import type { Lijsten } from '../../src/domain/regelingen/antwoorden.ts';
import { describeStatus } from '../../src/domain/regelingen/describe-regeling.ts';
import {
  FEITEN,
  FEIT_IDS,
  listWaarden,
  type FeitId,
  type FeitSoort,
} from '../../src/domain/regelingen/feiten.ts';
import type { VoorwaardeOordeel } from '../../src/domain/regelingen/judge-regeling.ts';
import type { BeoordeeldeRegeling, Uitkomsten } from '../../src/domain/regelingen/order-uitkomsten.ts';
import type { RegelingVraag } from './read-vraag.ts';

/** All judged regelingen, in the order in which a visitor reads them. */
const listAll = ({ past, misschien, 'past-niet': not }: Uitkomsten): BeoordeeldeRegeling[] => [
  ...past,
  ...misschien,
  ...not,
];

/** Per regeling its verdict, and each condition with its verdict, its sentence and the facts that it rests on. */
export function reportAsText({ rol, vandaag }: RegelingVraag, uitkomsten: Uitkomsten): string {
  const { past, misschien, 'past-niet': not } = uitkomsten;
  const blocks = listAll(uitkomsten).map(({ regeling, uitkomst, status, voorwaarden }) =>
    [
      `${uitkomst}: ${regeling.naam} (${regeling.slug}) — ${describeStatus(status)}, ${describeDecision(regeling)}`,
      ...voorwaarden.map(describeVoorwaarde),
      ...(voorwaarden.length === 0 ? ['  geen voorwaarden'] : []),
      ...regeling.niet_gemodelleerd.map((zin) => `  een mens kijkt: ${zin}`),
    ].join('\n'),
  );
  const counts = `${past.length} past, ${misschien.length} misschien, ${not.length} past-niet`;
  return `${[...blocks, `Voor een ${rol} op ${vandaag}: ${counts}.`].join('\n\n')}\n`;
}

/** The same for a machine. */
export function reportAsJson({ rol, vandaag }: RegelingVraag, uitkomsten: Uitkomsten): string {
  const regelingen = listAll(uitkomsten).map(({ regeling, uitkomst, status, voorwaarden }) => ({
    slug: regeling.slug,
    naam: regeling.naam,
    uitkomst,
    status,
    beslist: regeling.beslist.wie,
    voorwaarden,
    niet_gemodelleerd: regeling.niet_gemodelleerd,
  }));
  return `${JSON.stringify({ rol, vandaag, regelingen }, null, 2)}\n`;
}

/** Every fact, and what can be answered. */
export function listFeitenAsText(lijsten: Lijsten): string {
  const width = Math.max(...FEIT_IDS.map(({ length }) => length));
  return FEIT_IDS.map((feit) => `${feit.padEnd(width)}  ${describeSoort(feit, lijsten)}\n`).join('');
}

function describeSoort(feit: FeitId, lijsten: Lijsten): string {
  const definition: FeitSoort = FEITEN[feit];
  if (definition.soort === 'getal') return `getal van ${definition.van} tot en met ${definition.tot}`;
  const waarden = listWaarden(feit, lijsten).join(', ');
  if (definition.soort === 'ja-nee') return waarden;
  return `${definition.soort === 'keuze' ? 'één van' : 'één of meer van'}: ${waarden}`;
}

function describeDecision({ beslist }: BeoordeeldeRegeling['regeling']): string {
  if (beslist.wie === 'recht') return 'een recht';
  return beslist.wie === 'niemand' ? 'niemand beslist' : `${beslist.wie} beslist`;
}

function describeVoorwaarde({ oordeel, zin, feiten, ontbreekt }: VoorwaardeOordeel): string {
  const rests = [
    ...(feiten.length > 0 ? [`op grond van ${feiten.join(', ')}`] : []),
    ...(ontbreekt.length > 0 ? [`nog niet bekend: ${ontbreekt.join(', ')}`] : []),
  ];
  return `  ${oordeel}: ${zin} (${rests.join('; ')})`;
}
