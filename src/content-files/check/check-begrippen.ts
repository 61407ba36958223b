import { readMarkdownLinks } from '../../domain/taal/markdown-text.ts';
import { suggest } from '../closest-name.ts';
import type { Content, Located, Problem } from '../load-content.ts';
import { checkKnown, checkUnique, knownIds } from './known-ids.ts';

/** Every word of the glossary stands once, and a text or a word that points to one finds it. */
export function checkBegrippen({ begrippen, paginas, fragmenten }: Content): Problem[] {
  const known = knownIds('Het begrip', begrippen, ({ id }) => id);
  const texts: [Located<unknown>, string][] = [
    ...paginas.map((record): [Located<unknown>, string] => [record, record.waarde.tekst]),
    ...fragmenten.map((record): [Located<unknown>, string] => [record, record.waarde]),
  ];
  return [
    ...checkUnique(begrippen, 'id', ({ id }) => id),
    ...checkUnique(begrippen, 'naam', ({ naam }) => naam),
    ...begrippen.flatMap((record) => record.waarde.zie.flatMap((id) => checkKnown(record, 'zie', id, known))),
    ...texts.flatMap(([record, tekst]) => checkLinks(record, tekst, [...known.ids])),
  ];
}

function checkLinks({ bestand, regel, velden }: Located<unknown>, tekst: string, ids: string[]): Problem[] {
  const first = velden?.tekst ?? regel;
  return readMarkdownLinks(tekst).flatMap(({ href, regel: line }): Problem[] => {
    const id = /^\/woordenlijst\/#(.*)$/.exec(href)?.[1];
    if (id === undefined || ids.includes(id)) return [];
    const wat = `Het woord "${id}" staat niet in de woordenlijst.`;
    return [
      {
        ernst: 'fout',
        code: 'onbekende-verwijzing',
        bestand,
        regel: first + line - 1,
        wat,
        remedie: suggest(id, ids),
      },
    ];
  });
}
