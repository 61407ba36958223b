import { isFeit } from '../../domain/regelingen/antwoorden.ts';
import { FEITEN, FEIT_IDS, listWaarden, type FeitId } from '../../domain/regelingen/feiten.ts';
import { listFeiten } from '../../domain/regelingen/voorwaarde.ts';
import { suggest } from '../closest-name.ts';
import type { Content, Problem } from '../load-content.ts';
import { closedLists } from './check-beweringen.ts';
import { checkUnique } from './known-ids.ts';
import { mistake } from './problem-at.ts';

/** Each question asks for a fact that some condition rests on, and names each of its values. */
export function checkVragen(content: Content): Problem[] {
  const lijsten = closedLists(content);
  const used = new Set(
    content.regelingen.flatMap(({ waarde }) =>
      Object.values(waarde.voorwaarden).flatMap((list) => (list ?? []).flatMap(({ als }) => listFeiten(als))),
    ),
  );
  const hasRegional = content.regelingen.some(({ waarde }) => waarde.regios.length > 0);
  if (hasRegional) used.add('regio');
  for (const { waarde } of content.regelingen) {
    if (waarde.berekening?.per === 'uur') used.add('uren');
    if (waarde.berekening?.weken) used.add('weken');
  }
  return [
    ...checkUnique(content.vragen, 'feit', ({ feit }) => feit),
    ...content.vragen.flatMap((record): Problem[] => {
      const { feit, waarden } = record.waarde;
      if (!isFeit(feit))
        return [
          mistake(
            record,
            'feit',
            `Het feit "${feit}" bestaat niet.`,
            suggest(feit, FEIT_IDS),
            'vraag-klopt-niet',
          ),
        ];
      const unused = used.has(feit)
        ? []
        : [
            mistake(
              record,
              'feit',
              `Geen regeling gebruikt het antwoord op "${feit}".`,
              'Haal deze vraag weg.',
              'vraag-klopt-niet',
            ),
          ];
      return [...unused, ...checkWaarden(record, feit, waarden, lijsten)];
    }),
    ...[...used]
      .filter((feit) => isFeit(feit) && !content.vragen.some(({ waarde }) => waarde.feit === feit))
      .map((feit): Problem => ({
        ernst: 'fout',
        code: 'vraag-klopt-niet',
        bestand: 'content/landelijk/vragen.yaml',
        wat: `Een regeling gebruikt het feit "${feit}", maar er is geen vraag naar.`,
        remedie: 'Zet er een vraag bij.',
      })),
  ];
}

function checkWaarden(
  record: Content['vragen'][number],
  feit: FeitId,
  waarden: Record<string, string> | undefined,
  lijsten: Parameters<typeof listWaarden>[1],
): Problem[] {
  const definition = FEITEN[feit];
  const own =
    'waarden' in definition && typeof definition.waarden !== 'string' ? listWaarden(feit, lijsten) : [];
  const named = Object.keys(waarden ?? {});
  return [
    ...named
      .filter((value) => !own.includes(value))
      .map((value) =>
        mistake(
          record,
          'waarden',
          `Het antwoord "${value}" bestaat niet bij ${feit}.`,
          suggest(value, own) || 'Haal het weg.',
          'vraag-klopt-niet',
        ),
      ),
    ...own
      .filter((value) => !named.includes(value))
      .map((value) =>
        mistake(
          record,
          'waarden',
          `Het antwoord "${value}" heeft geen tekst.`,
          `Zet erbij: "${value}: …".`,
          'vraag-klopt-niet',
        ),
      ),
  ];
}
