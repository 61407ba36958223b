import { stripVTControlCharacters } from 'node:util';

/** What one line of `astro build` tells. */
export type AstroRegel =
  | { soort: 'pagina' }
  /** Astro goes on after it and may still exit 0; for us the build has failed. */
  | { soort: 'fout'; tekst: string }
  | { soort: 'overig'; tekst: string };

/** Warnings that mean: a page or a text is not there, or is there twice. */
const SERIOUS_WARNING = /\[WARN\]\s*\[(?:build|content|glob-loader|file-loader|router)\]/;

/** Reads a line of Astro's output: thousands say that a page was made, a few matter. */
export function readAstroLine(line: string): AstroRegel {
  const tekst = stripVTControlCharacters(line).trimEnd();
  if (/[├└]─ /.test(tekst)) return { soort: 'pagina' };
  if (/\[ERROR\]/.test(tekst) || SERIOUS_WARNING.test(tekst)) return { soort: 'fout', tekst };
  return { soort: 'overig', tekst };
}
