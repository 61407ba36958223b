import type { ScholingRij } from '../../schemas/scholing.ts';

type Rij = Pick<ScholingRij, 'id' | 'opleider' | 'crebo' | 'croho' | 'leerweg' | 'zekerheid' | 'regios'>;

/** How sure it is when the opleider itself, or the register where it enrols its trainingen, says that it is there. */
const FROM_SOURCE = new Set(['aangemeld', 'aangeboden']);

/**
 * National rows that give way in a regio: an older count or list of a training of which the opleider itself now says
 * that it is there. The same training is the same opleider, the same code of the register, and the same leerweg.
 * @returns per slug of a regio the ids that give way there; a regio where none does is not in it
 */
export function findReplaced(rows: readonly Rij[]): Map<string, Set<string>> {
  const fromSource = new Set<string>();
  for (const row of rows)
    if (FROM_SOURCE.has(row.zekerheid ?? '')) for (const key of keysOf(row)) fromSource.add(key);

  const replaced = new Map<string, Set<string>>();
  if (fromSource.size === 0) return replaced;
  for (const row of rows) {
    if (FROM_SOURCE.has(row.zekerheid ?? '')) continue;
    keysOf(row).forEach((key, index) => {
      const slug = row.regios[index]!;
      if (fromSource.has(key)) replaced.set(slug, (replaced.get(slug) ?? new Set()).add(row.id));
    });
  }
  return replaced;
}

/** One for each regio of the row; none without a code, for titles of two sources are never quite the same. */
function keysOf({ opleider, crebo, croho, leerweg, regios }: Rij): string[] {
  const code = crebo ?? croho;
  return opleider && code ? regios.map((slug) => [slug, opleider, code, leerweg].join(' ')) : [];
}
