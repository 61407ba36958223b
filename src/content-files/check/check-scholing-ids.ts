import { hasBronId } from '../../domain/scholing/aanbod-bron.ts';
import type { ScholingRij } from '../../schemas/scholing.ts';
import { closestName } from '../closest-name.ts';
import type { Content, Located, Problem } from '../load-content.ts';
import { checkUnique } from './known-ids.ts';
import { mistake, warning } from './problem-at.ts';
import { addedRows, isCorrection } from './scholing-rows.ts';

/** No training twice, no training corrected twice in one regio, and no correction of something that is gone. */
export function checkScholingIds(content: Content): Problem[] {
  const national = new Set(content.scholing.map(({ waarde }) => waarde.id));
  const perRegio = [...content.regioScholing.values()];
  const corrections = perRegio.map((rows) => rows.filter(({ waarde }) => national.has(waarde.id)));
  const orphans = perRegio.flat().filter(({ waarde }) => !national.has(waarde.id) && isCorrection(waarde));
  return [
    ...checkUnique([...content.scholing, ...addedRows(content)], 'id', ({ id }) => id),
    ...corrections.flatMap((rows) => checkUnique(rows, 'id', ({ id }) => id)),
    ...orphans.map((record) => describeOrphan(record, [...national])),
    ...[...content.regioScholing].flatMap(([slug, rows]) => checkPrefix(slug, rows, national)),
  ];
}

/** Without it, a full correction of a training that is gone would come back as a new one, without a word. */
function checkPrefix(slug: string, rows: Located<ScholingRij>[], national: ReadonlySet<string>): Problem[] {
  return rows
    .filter(({ waarde }) => !national.has(waarde.id) && !isCorrection(waarde))
    .filter(({ waarde }) => !waarde.id.startsWith(`${slug}-`))
    .map((record) =>
      mistake(
        record,
        'id',
        `De landelijke lijst kent geen "${record.waarde.id}", en het id begint niet met "${slug}-".`,
        `Is dit een nieuwe scholing? Laat het id beginnen met "${slug}-". Is het een verbetering? Controleer het id.`,
        'verkeerde-regio',
      ),
    );
}

function describeOrphan(record: Located<ScholingRij>, national: readonly string[]): Problem {
  const { id, verbergen } = record.waarde;
  const verb = verbergen ? 'verbergt' : 'verbetert';
  if (hasBronId(id))
    return warning(
      record,
      'id',
      `Deze rij ${verb} "${id}", maar de bron heeft die scholing niet meer. De rij doet niets.`,
      'Vraag de opleider of de scholing er nog is. Is zij weg? Haal de rij dan weg.',
      'rij-hoort-nergens-bij',
    );
  const near = closestName(id, national);
  return mistake(
    record,
    'id',
    `Deze rij ${verb} "${id}", maar die scholing bestaat niet.`,
    near
      ? `Bedoelt u "${near}"? Bestaat de scholing niet meer? Haal de rij dan weg.`
      : 'Controleer het id. Bestaat de scholing niet meer? Haal de rij dan weg.',
    'rij-hoort-nergens-bij',
  );
}
