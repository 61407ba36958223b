import type { Leerweg, Niveau } from '../../schemas/taxonomie.ts';
import { fitSentences, shorten } from '../taal/shorten.ts';
import { findById } from './describe-scholing.ts';
import type { Scholing } from './scholing.ts';

/** What search engines show, in characters. */
const TITLE = 70;
const DESCRIPTION = 155;
/** What is left of the name of the training, at least, when the school's name is long too. */
const NAME = 24;

/** How a page calls itself in a tab, a search result or a shared link. */
export interface PaginaNaam {
  titel: string;
  beschrijving: string;
}
interface Woorden {
  niveaus: Niveau[];
  leerwegen: Leerweg[];
}
/** What distinguishes two trainingen with the same words. */
type Onderscheid = 'titel' | 'code' | 'id';

/**
 * Title and description of the page of each training, by id. Many schools give the same training, in more than one
 * form: the title says which one this is (the niveau gives way where there is no room). Where even school and form are the same, the national code is added, and
 * where that is the same too, our own id: no two pages call themselves the same.
 */
export function namePages(all: Iterable<Scholing>, woorden: Woorden): Map<string, PaginaNaam> {
  const names = new Map<string, PaginaNaam>();
  let left = [...all];
  for (const onderscheid of ['titel', 'code', 'id'] as const) {
    const named = left.map((scholing) => ({ scholing, naam: namePage(scholing, woorden, onderscheid) }));
    const count = new Map<string, number>();
    for (const { naam } of named) count.set(naam.titel, (count.get(naam.titel) ?? 0) + 1);
    const isAlone = (naam: PaginaNaam) => onderscheid === 'id' || count.get(naam.titel) === 1;
    for (const { scholing, naam } of named) if (isAlone(naam)) names.set(scholing.id, naam);
    left = named.filter(({ naam }) => !isAlone(naam)).map(({ scholing }) => scholing);
  }
  return names;
}

function namePage(scholing: Scholing, { niveaus, leerwegen }: Woorden, onderscheid: Onderscheid): PaginaNaam {
  const { titel, opleider, crebo, croho, id } = scholing;
  const niveau = findById(niveaus, scholing.niveau);
  const leerweg = findById(leerwegen, scholing.leerweg);
  const code = onderscheid === 'titel' ? '' : onderscheid === 'code' ? (crebo ?? croho ?? id) : id;
  const kinds = [`${niveau.kort} ${leerweg.kort}`, leerweg.kort].map(
    (kind) => `, ${kind}${code && ` (${code})`} · `,
  );
  const fits = kinds.find((kind) => titel.length + kind.length + opleider.naam.length <= TITLE);
  const kind = fits ?? kinds[1]!;
  const room = TITLE - kind.length;
  const school = shorten(opleider.naam, room - Math.min(titel.length, NAME));
  return {
    titel: `${shorten(titel, room - school.length)}${kind}${school}`,
    beschrijving: fitSentences(
      [
        `${titel} (${niveau.naam}, ${leerweg.kort}${code && `, ${code}`}) bij ${opleider.naam}.`,
        'Wat het is, waar, en hoe zeker wij dat weten.',
      ],
      DESCRIPTION,
    ),
  };
}
