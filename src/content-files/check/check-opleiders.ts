import type { Content, Problem } from '../load-content.ts';
import { checkKnown, checkUnique, knownIds } from './known-ids.ts';
import { placeNames } from './place-names.ts';
import { warning } from './problem-at.ts';

/** Opleiders and their buildings: no id twice, every building of a known opleider in a known place. */
export function checkOpleiders(content: Content): Problem[] {
  const { opleiders, locaties } = content;
  const known = knownIds('De opleider', opleiders, ({ id }) => id);
  const gemeenten = knownIds('De gemeente', content.gemeenten, ({ gm_code }) => gm_code);
  const places = placeNames(content);
  return [
    ...checkUnique(opleiders, 'id', ({ id }) => id),
    ...opleiders.flatMap((record) => {
      const { website } = record.waarde;
      if (!website || /^https?:\/\/[^/]+\/?$/.test(website)) return [];
      const wat = `${website} is geen beginpagina.`;
      return [
        warning(record, 'website', wat, `Schrijf ${/^https?:\/\/[^/]+/.exec(website)![0]}/`, 'geen-webadres'),
      ];
    }),
    ...locaties.flatMap((record) => [
      ...checkKnown(record, 'opleider', record.waarde.opleider, known),
      ...checkKnown(record, 'gm_code', record.waarde.gm_code, gemeenten),
      ...checkKnown(record, 'plaats', record.waarde.plaats, places),
    ]),
  ];
}
