import type { Content, Problem } from '../load-content.ts';
import { checkKnown, checkUnique, knownIds, type KnownIds } from './known-ids.ts';
import { mistake } from './problem-at.ts';

const MOST_SECTOREN = 16;

/** Every code of others falls under exactly one sector, and exceptions are for codes and sectoren that exist. */
export function checkSectoren(content: Content): Problem[] {
  const { sectoren, sectorUitzonderingen, kwalificaties } = content;
  const known = knownIds('De sector', sectoren, ({ id }) => id);
  const codes = codesInUse(content);
  return [
    ...checkAmount(content),
    ...checkOwners(content),
    ...checkDomeinen(content),
    ...checkUnique(kwalificaties, 'crebo', ({ crebo }) => crebo),
    ...checkUnique(sectorUitzonderingen, 'code', ({ code }) => code),
    ...sectorUitzonderingen.flatMap((record) => [
      ...checkKnown(record, 'sector', record.waarde.sector, known),
      ...checkKnown(record, 'code', record.waarde.code, codes),
    ]),
  ];
}

function codesInUse({ kwalificaties, scholing, regioScholing }: Content): KnownIds {
  const rows = [...scholing, ...[...regioScholing.values()].flat()];
  const crohos = rows.flatMap(({ waarde }) => waarde.croho ?? []);
  return { wat: 'De code', ids: new Set([...kwalificaties.map(({ waarde }) => waarde.crebo), ...crohos]) };
}

function checkAmount({ sectoren }: Content): Problem[] {
  const extra = sectoren[MOST_SECTOREN];
  if (!extra) return [];
  const wat = `Er zijn ${sectoren.length} sectoren. In het overzicht passen er ${MOST_SECTOREN}.`;
  return [mistake(extra, 'id', wat, 'Voeg sectoren samen.', 'te-lang')];
}

function checkOwners({ sectoren }: Content): Problem[] {
  const owner = new Map<string, string>();
  const problems: Problem[] = [];
  for (const record of sectoren)
    for (const veld of ['uwv', 'domeinen', 'croho'] as const)
      for (const code of record.waarde[veld]) {
        const key = `${veld}|${code.toLowerCase()}`;
        const other = owner.get(key);
        if (other === record.waarde.id)
          problems.push(
            mistake(record, veld, `"${code}" staat er twee keer.`, 'Haal een van de twee weg.', 'dubbel-id'),
          );
        else if (other)
          problems.push(
            mistake(
              record,
              veld,
              `"${code}" staat ook bij de sector ${other}.`,
              'Laat het bij één sector staan.',
              'dubbel-id',
            ),
          );
        owner.set(key, record.waarde.id);
      }
  return problems;
}

function checkDomeinen({ sectoren, sectorUitzonderingen, kwalificaties }: Content): Problem[] {
  const covered = new Set(sectoren.flatMap(({ waarde }) => waarde.domeinen));
  const exceptions = new Set(sectorUitzonderingen.map(({ waarde }) => waarde.code));
  return kwalificaties
    .filter(({ waarde }) => !covered.has(waarde.domein) && !exceptions.has(waarde.crebo))
    .map((record) =>
      mistake(
        record,
        'domein',
        `Het domein "${record.waarde.domein}" hoort bij geen sector.`,
        'Zet het bij een sector in sectoren.yaml, of de crebo in sector-uitzonderingen.yaml.',
        'onbekende-verwijzing',
      ),
    );
}
