import type { Content, Located } from '../load-content.ts';

/** A text of ours as it was written, with its marks, and where an editor finds it. */
export interface Redactietekst {
  bestand: string;
  /** Line on which the text begins. */
  regel: number;
  veld: string;
  tekst: string;
  /** True for Markdown in a file of its own: there a line is a line. */
  markdown: boolean;
}

/** Running texts that may hold links: pages, pieces of text, messages, and the longer fields of other files. */
export function editorTexts(content: Content): Redactietekst[] {
  const files = [...content.paginas, ...[...content.nieuws.values()].flat()];
  return [
    ...files.map((record) => textOf(record, 'tekst', record.waarde.tekst, true)),
    ...content.fragmenten.map((record) => textOf(record, 'tekst', record.waarde, true)),
    ...content.begrippen.map((record) => textOf(record, 'uitleg', record.waarde.uitleg)),
    ...content.hulp.map((record) => textOf(record, 'wat', record.waarde.wat)),
    ...content.loketten.flatMap((record) => {
      const { inleiding, mededeling, gesloten } = record.waarde;
      return [
        ...(inleiding ? [textOf(record, 'inleiding', inleiding)] : []),
        ...(mededeling ? [textOf(record, 'mededeling', mededeling.tekst)] : []),
        ...gesloten.map(({ tekst }) => textOf(record, 'gesloten', tekst)),
      ];
    }),
    ...[...content.agenda.values()]
      .flat()
      .map((record) => textOf(record, 'omschrijving', record.waarde.omschrijving)),
    ...[...content.regioScholing.values()].flat().flatMap((record) => {
      const { omschrijving } = record.waarde;
      return omschrijving ? [textOf(record, 'omschrijving', omschrijving)] : [];
    }),
  ];
}

function textOf(record: Located<unknown>, veld: string, tekst: string, markdown = false): Redactietekst {
  const { bestand, regel, velden } = record;
  return { bestand, regel: velden?.[veld] ?? regel, veld, tekst, markdown };
}
