import { normalise } from '../zoeken/normalise.ts';

/** Longest part of an id that is made of a title, in characters. */
const LONGEST = 60;

/** An id for a new training of a regio: `twente-lassen-voor-beginners`, with a number behind it where it is taken. */
export function vrijeId(slug: string, titel: string, bezet: ReadonlySet<string>): string {
  const words = normalise(titel)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  const id = `${slug}-${words || 'scholing'}`;
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? id : `${id}-${number}`;
    if (!bezet.has(candidate)) return candidate;
  }
}
