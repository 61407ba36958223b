import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { BEGIN, GESPREK, SCHOLING } from '../domain/huisstijl/deel-beelden.ts';

/** Signs of the pictures that are about no sector, in a box of 24 × 24: a book, a window to look through, two voices. */
const OWN: Record<string, string> = {
  [BEGIN.naam]:
    '<path d="M12 6c-2-2-5-2.500-9-2.500V18c4 0 7 .5 9 2.500 2-2 5-2.500 9-2.500V3.500c-4 0-7 .5-9 2.500z"/><path d="M12 6v14"/>',
  [SCHOLING.naam]: '<circle cx="10.500" cy="10.500" r="6.500"/><path d="m15.500 15.500 5 5"/>',
  [GESPREK.naam]: '<path d="M3 5h12v9H9l-4 4v-4H3zM18 9h3v9h-2v3l-4-3h-3"/>',
};

/**
 * The sign of a picture, as shapes of SVG: our own, or that of a sector.
 * @throws when nothing is drawn for this name
 */
export function readTeken(naam: string): string {
  if (Object.hasOwn(OWN, naam)) return OWN[naam]!;
  const sprite = readFileSync(resolve('src/styles/beeld/sectoren.svg'), 'utf8');
  const [, shapes] = new RegExp(`<symbol id="${naam}"[^>]*>(.*?)</symbol>`, 's').exec(sprite) ?? [];
  if (!shapes) throw new Error(`There is no sign for "${naam}". Draw it in src/styles/beeld/sectoren.svg.`);
  return shapes;
}
