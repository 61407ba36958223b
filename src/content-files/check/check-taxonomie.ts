import type { Content, Located, Problem } from '../load-content.ts';
import { checkKnown, checkUnique, knownIds } from './known-ids.ts';
import { mistake } from './problem-at.ts';

const MOST_SECTOREN = 16;
/** Words that stand for a page in an address, so that nothing else may have that name. */
const RESERVED = ['vinden', 'wijzer', 'werkgever', 'overstappen', 'alle', 'afspraak', 'scholing', 'gegevens'];

/** The closed lists: no id twice, no code in two sectoren, every code in one. */
export function checkTaxonomie(content: Content): Problem[] {
  const { keuzes, sectoren, sectorUitzonderingen } = content;
  const lists: Located<{ id: string }>[][] = [
    content.niveaus,
    content.leerwegen,
    sectoren,
    content.zekerheden,
    content.twijfels,
    content.bronnen,
    ...Object.values(keuzes),
  ];
  return [
    ...lists.flatMap((list) => checkUnique(list, 'id', ({ id }) => id)),
    ...checkReserved(content),
    ...checkSectorCoverage(content),
    ...checkUnique(sectorUitzonderingen, 'code', ({ code }) => code),
    ...sectorUitzonderingen.flatMap((record) =>
      checkKnown(
        record,
        'sector',
        record.waarde.sector,
        knownIds('De sector', sectoren, ({ id }) => id),
      ),
    ),
    ...sectorUitzonderingen.flatMap((record) =>
      checkKnown(record, 'code', record.waarde.code, codesInUse(content)),
    ),
    ...checkUnique(content.kwalificaties, 'crebo', ({ crebo }) => crebo),
    ...checkUnique(content.opleiders, 'id', ({ id }) => id),
    ...content.locaties.flatMap((record) =>
      checkKnown(
        record,
        'opleider',
        record.waarde.opleider,
        knownIds('De opleider', content.opleiders, ({ id }) => id),
      ),
    ),
  ];
}

function codesInUse({ kwalificaties, scholing }: Content) {
  const crohos = scholing.flatMap(({ waarde }) => (waarde.croho ? [waarde.croho] : []));
  return { wat: 'De code', ids: new Set([...kwalificaties.map(({ waarde }) => waarde.crebo), ...crohos]) };
}

function checkReserved({ sectoren, niveaus, regios }: Content): Problem[] {
  const named: [Located<unknown>, string][] = [
    ...[...sectoren, ...niveaus].map((record): [Located<unknown>, string] => [record, record.waarde.id]),
    ...regios.map((record): [Located<unknown>, string] => [record, record.waarde.slug]),
  ];
  return named
    .filter(([, name]) => RESERVED.includes(name))
    .map(([record, name]) =>
      mistake(record, 'id', `De naam "${name}" is al het adres van een pagina.`, 'Kies een andere naam.'),
    );
}

function checkSectorCoverage({ sectoren, kwalificaties, sectorUitzonderingen }: Content): Problem[] {
  const problems: Problem[] = [];
  const extra = sectoren[MOST_SECTOREN];
  if (extra)
    problems.push(
      mistake(
        extra,
        'id',
        `Er zijn ${sectoren.length} sectoren; er passen er ${MOST_SECTOREN} in de matrix.`,
        'Voeg sectoren samen.',
      ),
    );
  const owner = new Map<string, string>();
  for (const record of sectoren)
    for (const veld of ['uwv', 'domeinen', 'croho'] as const)
      for (const code of record.waarde[veld]) {
        const key = `${veld}|${code}`;
        const other = owner.get(key);
        if (other)
          problems.push(
            mistake(
              record,
              veld,
              `"${code}" staat ook bij de sector ${other}.`,
              'Laat het bij één sector staan.',
            ),
          );
        owner.set(key, record.waarde.id);
      }
  const exceptions = new Set(sectorUitzonderingen.map(({ waarde }) => waarde.code));
  for (const record of kwalificaties)
    if (!owner.has(`domeinen|${record.waarde.domein}`) && !exceptions.has(record.waarde.crebo))
      problems.push(
        mistake(
          record,
          'domein',
          `Het domein "${record.waarde.domein}" hoort bij geen sector.`,
          'Zet het bij een sector in sectoren.yaml, of de crebo in sector-uitzonderingen.yaml.',
        ),
      );
  return problems;
}
