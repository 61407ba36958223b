import type { Content, Problem } from '../load-content.ts';
import { checkUnique } from './known-ids.ts';
import { mistake } from './problem-at.ts';

/** Old addresses lead to a page in one step, never in a circle. */
export function checkOmleidingen({ omleidingen }: Content): Problem[] {
  const from = new Set(omleidingen.map(({ waarde }) => waarde.van));
  return [
    ...checkUnique(omleidingen, 'van', ({ van }) => van),
    ...omleidingen.flatMap((record) => {
      const { van, naar } = record.waarde;
      if (!from.has(naar)) return [];
      const wat =
        van === naar
          ? `${van} leidt naar zichzelf.`
          : `${van} leidt naar ${naar}, en dat is zelf een oud adres.`;
      return [
        mistake(record, 'naar', wat, 'Zet hier meteen het adres van de pagina die nu bestaat.', 'link-dood'),
      ];
    }),
  ];
}
