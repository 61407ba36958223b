/**
 * Text for a cell. Excel reads `_x000D_` as a line break, so a text that truly holds such a word gets its underscore
 * written as a code.
 */
export function escapeTekst(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}
