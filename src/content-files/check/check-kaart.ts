import type { Content, Problem } from '../load-content.ts';
import { suggest } from '../closest-name.ts';
import { mistake } from './problem-at.ts';

/** Neighbours are neighbours both ways, and every regio has a tile of its own on the map. */
export function checkKaart(content: Content): Problem[] {
  return [...checkBuren(content), ...checkTegels(content)];
}

function checkBuren({ buurregios, regios }: Content): Problem[] {
  const slugs = regios.map(({ waarde }) => waarde.slug);
  const problems: Problem[] = [];
  const say = (veld: string, wat: string, remedie: string) =>
    problems.push(mistake(buurregios, veld, wat, remedie));
  for (const [regio, buren] of Object.entries(buurregios.waarde)) {
    if (!slugs.includes(regio)) say(regio, `De regio "${regio}" bestaat niet.`, suggest(regio, slugs));
    for (const buur of buren) {
      if (buur === regio) say(regio, `${regio} staat bij zijn eigen buren.`, 'Haal hem daar weg.');
      else if (!slugs.includes(buur))
        say(regio, `De buurregio "${buur}" bestaat niet.`, suggest(buur, slugs));
      else if (!buurregios.waarde[buur]?.includes(regio))
        say(
          buur,
          `${buur} is een buur van ${regio}, maar ${regio} staat niet bij ${buur}.`,
          `Zet ${regio} ook bij ${buur}.`,
        );
    }
  }
  for (const slug of slugs)
    if (!(slug in buurregios.waarde))
      say(slug, `De regio ${slug} heeft geen regel met buren.`, `Zet erbij: "${slug}: [ … ]".`);
  return problems;
}

function checkTegels({ tegelkaart, regios }: Content): Problem[] {
  const problems: Problem[] = [];
  const taken = new Map<string, string>();
  const slugs = regios.map(({ waarde }) => waarde.slug);
  for (const [slug, { kolom, rij }] of Object.entries(tegelkaart.waarde)) {
    if (!slugs.includes(slug))
      problems.push(mistake(tegelkaart, slug, `De regio "${slug}" bestaat niet.`, suggest(slug, slugs)));
    const place = `${kolom}|${rij}`;
    const other = taken.get(place);
    if (other)
      problems.push(
        mistake(
          tegelkaart,
          slug,
          `${slug} en ${other} staan op dezelfde tegel.`,
          'Geef een van de twee een andere kolom of rij.',
        ),
      );
    taken.set(place, slug);
  }
  for (const slug of slugs)
    if (!(slug in tegelkaart.waarde))
      problems.push(
        mistake(
          tegelkaart,
          slug,
          `De regio ${slug} heeft geen tegel op de kaart.`,
          `Zet erbij: "${slug}: { kolom: …, rij: …, afkorting: … }".`,
        ),
      );
  return problems;
}
