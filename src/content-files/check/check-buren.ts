import { suggest } from '../closest-name.ts';
import type { Content, Problem } from '../load-content.ts';
import { mistake } from './problem-at.ts';

/** Neighbours are neighbours both ways, and every regio has a line of them. */
export function checkBuren({ buurregios, regios }: Content): Problem[] {
  const slugs = regios.map(({ waarde }) => waarde.slug);
  const buren = new Map(Object.entries(buurregios.waarde));
  const at = (veld: string, wat: string, remedie: string) =>
    mistake(buurregios, veld, wat, remedie, 'gebied-klopt-niet');

  const checkPair = (regio: string, buur: string): Problem[] => {
    if (buur === regio)
      return [at(regio, `De regio ${regio} staat bij zijn eigen buren.`, 'Haal hem daar weg.')];
    if (!slugs.includes(buur))
      return [at(regio, `De buurregio "${buur}" bestaat niet.`, suggest(buur, slugs))];
    // A neighbour without a line of its own is named below.
    if (!buren.has(buur) || buren.get(buur)!.includes(regio)) return [];
    const wat = `${buur} is een buur van ${regio}, maar ${regio} staat niet bij ${buur}.`;
    return [at(buur, wat, `Zet ${regio} ook bij ${buur}.`)];
  };

  return [
    ...[...buren].flatMap(([regio, names]) =>
      slugs.includes(regio)
        ? names.flatMap((buur) => checkPair(regio, buur))
        : [at(regio, `De regio "${regio}" bestaat niet.`, suggest(regio, slugs))],
    ),
    ...slugs
      .filter((slug) => !buren.has(slug))
      .map((slug) =>
        at(slug, `De regio ${slug} heeft geen regel met buren.`, `Zet erbij: "${slug}: [ … ]".`),
      ),
  ];
}
