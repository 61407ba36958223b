import { suggest } from '../closest-name.ts';
import type { Content, Problem } from '../load-content.ts';
import { mistake } from './problem-at.ts';

/** Every regio has a tile of its own on the map. */
export function checkTegelkaart({ tegelkaart, regios }: Content): Problem[] {
  const slugs = regios.map(({ waarde }) => waarde.slug);
  const at = (slug: string, wat: string, remedie: string) =>
    mistake(tegelkaart, slug, wat, remedie, 'gebied-klopt-niet');
  const taken = new Map<string, string>();

  const problems = Object.entries(tegelkaart.waarde).flatMap(([slug, { kolom, rij }]) => {
    if (!slugs.includes(slug)) return [at(slug, `De regio "${slug}" bestaat niet.`, suggest(slug, slugs))];
    const place = `${kolom}|${rij}`;
    const other = taken.get(place);
    taken.set(place, slug);
    if (!other) return [];
    const wat = `${slug} en ${other} staan op dezelfde tegel.`;
    return [at(slug, wat, 'Geef een van de twee een andere kolom of rij.')];
  });
  const missing = slugs
    .filter((slug) => !(slug in tegelkaart.waarde))
    .map((slug) => {
      const remedie = `Zet erbij: "${slug}: { kolom: …, rij: …, afkorting: … }".`;
      return at(slug, `De regio ${slug} heeft geen tegel op de kaart.`, remedie);
    });
  return [...problems, ...missing];
}
