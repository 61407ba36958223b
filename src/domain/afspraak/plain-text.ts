/**
 * For a value that has one right form, such as a number or an address: figures of any keyboard (full width, Arabic,
 * Persian) as 0-9, single spaces, and none of the invisible marks that a copied number brings along.
 */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (figure) => String(figure.charCodeAt(0) % 16))
    .replace(/\s+/g, ' ')
    .trim();
}

/** True when there is nothing to see: spaces, marks of direction, fillers. */
export function isBlank(text: string): boolean {
  return !/[^\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text);
}

/** Length as a reader counts it: an emoji is one, a line end too. */
export function countCharacters(text: string): number {
  return Array.from(text).length;
}
