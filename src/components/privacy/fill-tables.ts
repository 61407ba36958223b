import { AANVRAAG_VELDEN, BEWAARD } from '../../domain/afspraak/bewaren.ts';

/** What a text may ask for with `[tabel: naam]` on a line of its own; made from the description of what is stored. */
const TABLES: Record<string, () => string> = {
  velden: () =>
    table(
      ['Wat', 'Waarom', 'Moet het?'],
      Object.values(AANVRAAG_VELDEN).map(({ wat, waarom, moet }) => [wat, waarom, moet]),
    ),
  bewaren: () =>
    table(
      ['Wat', 'Wie leest het', 'Hoe lang'],
      BEWAARD.map(({ wat, wie, hoeLang }) => [wat, wie, hoeLang]),
    ),
};

/**
 * Puts tables into the HTML of a text.
 * @throws when it asks for a table that does not exist
 */
export function fillTables(html: string): string {
  return html.replaceAll(/<p>\[tabel: ([^\]<]*)\]<\/p>/g, (_, naam: string) => {
    const make = TABLES[naam];
    if (make) return make();
    throw new Error(`De tabel "${naam}" bestaat niet. Kies uit: ${Object.keys(TABLES).join(', ')}.`);
  });
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]): string =>
    `<tr>${cells.map((cell, place) => `<td data-kop="${escape(head[place]!)}">${escape(cell)}</td>`).join('')}</tr>`;
  const top = head.map((cell) => `<th>${escape(cell)}</th>`).join('');
  return `<table><thead><tr>${top}</tr></thead><tbody>${rows.map(line).join('')}</tbody></table>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
