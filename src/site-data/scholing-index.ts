import type { Content, Located } from '../content-files/load-content.ts';
import { hasBronId } from '../domain/scholing/aanbod-bron.ts';
import { findReplaced } from '../domain/scholing/find-replaced.ts';
import { overlayScholing } from '../domain/scholing/overlay-scholing.ts';
import type { Scholing, ScholingCorrectie } from '../domain/scholing/scholing.ts';
import { keepPlacesIn } from '../domain/scholing/places-in-regio.ts';
import { sortScholing } from '../domain/scholing/sort-scholing.ts';
import type { Kwalificatie } from '../schemas/kwalificatie.ts';
import type { Opleider } from '../schemas/opleider.ts';
import type { ScholingRij } from '../schemas/scholing.ts';
import { ContentError } from './content-error.ts';
import { createScholingJoiner } from './join-scholing.ts';

/** Every training, and what each regio makes of them. */
export interface ScholingIndex {
  /** By id, national ones uncorrected, regional additions included. */
  all: Map<string, Scholing>;
  /** By slug: overlay applied, in the neutral order. */
  byRegio: Map<string, Scholing[]>;
  /** By id of a national training: what regio's changed. */
  corrections: Map<string, ScholingCorrectie[]>;
}

/**
 * Joins all rows. A regio's row with the id of a national training corrects it, also when that training was not yet
 * shown in the regio: then the row brings it in. An older row of a training that the source itself now has gives way
 * (`find-replaced.ts`), unless the regio corrected it. Throws {@link ContentError} on a row that does not join.
 */
export function indexScholing(
  content: Content,
  opleiders: ReadonlyMap<string, Opleider>,
  kwalificaties: ReadonlyMap<string, Kwalificatie>,
): ScholingIndex {
  const joiner = createScholingJoiner(content, opleiders, kwalificaties);
  const zekerheden = content.zekerheden.map(({ waarde }) => waarde.id);
  const slugs = content.regios.map(({ waarde }) => waarde.slug);
  const all = new Map<string, Scholing>();
  const national = new Map<string, Scholing[]>(slugs.map((slug) => [slug, []]));
  const add = (row: Located<ScholingRij>, herkomst: string): Scholing => {
    const scholing = joiner.join(row, herkomst);
    if (all.has(scholing.id))
      throw new ContentError(
        row,
        `Het id "${scholing.id}" komt twee keer voor.`,
        'Geef een van de twee een ander id.',
      );
    all.set(scholing.id, scholing);
    return scholing;
  };

  for (const row of content.scholing) {
    const scholing = add(row, 'landelijk');
    for (const slug of scholing.regios) {
      const list = national.get(slug);
      if (!list)
        throw new ContentError(row, `De regio "${slug}" bestaat niet.`, 'Gebruik een slug uit regios.csv.');
      list.push(scholing);
    }
  }

  const replaced = findReplaced(content.scholing.map(({ waarde }) => waarde));
  const places = placesPerRegio(content);
  const byRegio = new Map<string, Scholing[]>();
  const corrections = new Map<string, ScholingCorrectie[]>();
  for (const slug of slugs) {
    const base = national.get(slug)!;
    const own: Scholing[] = [];
    const corrected = new Map<string, ScholingCorrectie>();
    for (const row of content.regioScholing.get(slug) ?? []) {
      const { id } = row.waarde;
      const landelijk = all.get(id);
      // The check tells of it; the night's import goes on.
      if (!landelijk && hasBronId(id)) continue;
      if (landelijk?.herkomst !== 'landelijk') {
        own.push(add(row, slug));
        continue;
      }
      const correctie = joiner.correct(row, landelijk, slug);
      corrected.set(id, correctie);
      corrections.set(id, [...(corrections.get(id) ?? []), correctie]);
      if (!landelijk.regios.includes(slug) && !correctie.verbergen) base.push(landelijk);
    }
    // What an editor corrected stays until the editor takes it away.
    const current = base.filter(({ id }) => corrected.has(id) || !replaced.get(slug)?.has(id));
    const local = overlayScholing(current, corrected, own).map((scholing) =>
      keepPlacesIn(scholing, places.get(slug)!),
    );
    byRegio.set(slug, sortScholing(local, zekerheden));
  }
  return { all, byRegio, corrections };
}

/** Names of the woonplaatsen in each regio. */
function placesPerRegio(content: Content): Map<string, Set<string>> {
  const slugOf = new Map(content.regios.map(({ waarde }) => [waarde.am_code, waarde.slug]));
  const regioOf = new Map(
    content.gemeenten.map(({ waarde }) => [waarde.gm_code, slugOf.get(waarde.am_code)]),
  );
  const places = new Map<string, Set<string>>([...slugOf.values()].map((slug) => [slug, new Set()]));
  for (const { waarde } of content.woonplaatsen) {
    const slug = regioOf.get(waarde.gm_code);
    if (slug) places.get(slug)!.add(waarde.naam);
  }
  return places;
}
