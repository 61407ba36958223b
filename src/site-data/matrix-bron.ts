import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadContent, type Content, type Located } from '../content-files/load-content.ts';
import { findReplaced } from '../domain/scholing/find-replaced.ts';
import { createSectorFinder } from '../domain/scholing/find-sector.ts';
import type { MatrixBron } from '../domain/scholing/matrix-bron.ts';
import { stripSuffix } from '../domain/regio/normalize-name.ts';
import type { ScholingRij } from '../schemas/scholing.ts';

/**
 * What the editors' matrix of one regio needs, from content that is read already.
 * @param slug a regio that exists
 * @param vandaag yyyy-mm-dd
 * @param csv the text of the regio's scholing.csv, where there is one
 * @throws {Error} with the slugs that do exist
 */
export function matrixBron(
  content: Content,
  slug: string,
  vandaag: string,
  csv: string | undefined,
): MatrixBron {
  const regio = content.regios.find(({ waarde }) => waarde.slug === slug)?.waarde;
  if (!regio) throw new Error(unknownRegio(content, slug));
  const own = plain(content.regioScholing.get(slug) ?? []);
  const corrected = new Set(own.map(({ id }) => id));
  const national = plain(content.scholing);
  const replaced = findReplaced(national).get(slug);
  const shown = national.filter(
    ({ id, regios }) => corrected.has(id) || (regios.includes(slug) && !replaced?.has(id)),
  );
  const here = new Set(shown.map(({ id }) => id));
  const elsewhere = [...content.regioScholing]
    .filter(([other]) => other !== slug)
    .flatMap(([, rows]) => plain(rows));
  const rest = new Set([...national, ...elsewhere].map(({ id }) => id).filter((id) => !here.has(id)));
  return {
    regio: { slug, naam: regio.naam },
    vandaag,
    sectoren: named(content.sectoren),
    niveaus: named(content.niveaus),
    leerwegen: named(content.leerwegen),
    opleiders: named(content.opleiders).sort((a, b) => a.naam.localeCompare(b.naam, 'nl')),
    sectorVan: sectorsOfCodes(content, [...shown, ...own]),
    ...placesOf(content, regio.am_code),
    landelijk: shown,
    bezet: [...rest],
    eigen: own,
    csv,
  };
}

let memo: { content: Content; folder: string } | undefined;

/**
 * The same from the files of `content/` (or the folder in `INHOUD`), read once per process.
 * @throws {Error} on an unknown regio
 */
export function readMatrixBron(slug: string, vandaag: string): MatrixBron {
  const folder = resolve(process.env.INHOUD ?? 'content');
  if (memo?.folder !== folder) memo = { content: loadContent(folder).content, folder };
  return matrixBron(memo.content, slug, vandaag, readIfThere(matrixBestand(slug)));
}

/** Path of a regio's own scholing. */
export function matrixBestand(slug: string): string {
  return join(resolve(process.env.INHOUD ?? 'content'), 'regios', slug, 'scholing.csv');
}

const plain = <T>(records: readonly Located<T>[]): T[] => records.map(({ waarde }) => waarde);
const named = (records: readonly Located<{ id: string; naam: string }>[]) =>
  records.map(({ waarde: { id, naam } }) => ({ id, naam }));

function readIfThere(path: string): string | undefined {
  // A mark at the start (BOM) is kept: the file goes back as it came.
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function unknownRegio(content: Content, slug: string): string {
  const slugs = plain(content.regios).map((regio) => regio.slug);
  return `De regio "${slug}" bestaat niet. Kies uit: ${slugs.join(', ')}.`;
}

/** Of every crebo, and of the croho's in these rows: the sector that follows. */
function sectorsOfCodes(content: Content, rows: readonly ScholingRij[]): Record<string, string> {
  const findSector = createSectorFinder(
    plain(content.sectoren),
    plain(content.sectorUitzonderingen),
    new Map(plain(content.kwalificaties).map((record) => [record.crebo, record])),
  );
  const found: Record<string, string> = {};
  const learn = (code: string | undefined, sector: string | undefined) => {
    if (code && sector) found[code] = sector;
  };
  for (const { crebo } of plain(content.kwalificaties)) learn(crebo, findSector({ crebo }));
  for (const { crebo, croho, croho_onderdeel } of rows)
    if (!crebo) learn(croho, findSector({ croho, croho_onderdeel }));
  return found;
}

/** Names that count as a place, with and without their suffix: in this regio, and everywhere else. */
function placesOf(content: Content, amCode: string): Pick<MatrixBron, 'plaatsen' | 'plaatsenElders'> {
  const here = new Set(
    plain(content.gemeenten)
      .filter(({ am_code }) => am_code === amCode)
      .map(({ gm_code }) => gm_code),
  );
  const near = new Set<string>();
  const far = new Set<string>();
  const learn = (gmCode: string, ...names: string[]) => {
    for (const name of names) (here.has(gmCode) ? near : far).add(name);
  };
  for (const { naam, gm_code } of [...plain(content.woonplaatsen), ...plain(content.gemeenten)])
    learn(gm_code, naam, stripSuffix(naam) ?? naam);
  for (const { alias, gm_code } of plain(content.aliassen)) learn(gm_code, alias);
  const sorted = (names: Iterable<string>) => [...names].sort((a, b) => a.localeCompare(b, 'nl'));
  return { plaatsen: sorted(near), plaatsenElders: sorted([...far].filter((name) => !near.has(name))) };
}
