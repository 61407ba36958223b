import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { KansenlijstRijSchema } from '../../schemas/kansberoepen.ts';
import { toWebadres } from '../aanbod/clean-cell.ts';
import { formatHerkomst } from '../aanbod/herkomst.ts';
import { SourceError } from '../aanbod/source-error.ts';
import { countVerslag, startVerslag, type ImportVerslag } from '../aanbod/verslag.ts';
import { writeImport, type SchrijfOpties } from '../aanbod/write-import.ts';
import { formatTabel, parseTabel, type Rij } from '../bronnen/tabel.ts';
import { createBeroepZoeker, type Beroepsnamen, type BeroepZoeker } from './find-beroep.ts';
import { findColumns, type Kolom, type Kolommen } from './find-columns.ts';
import { readKans } from './read-kans.ts';
import { readRows } from './read-rows.ts';

export interface KansenOpties extends SchrijfOpties {
  /** Slug of the regio that the list is about. */
  regio: string;
  /** Path of a CSV or XLSX file. */
  file: string;
  /** yyyy-mm-dd. */
  vandaag: string;
}

const KOLOMMEN = ['beroep', 'kans', 'bron', 'jaar', 'url', 'toelichting'] as const;

/**
 * Brings a regional list of chances into `regios/<slug>/kansberoepen-lijst.csv`, beneath what the editors of the regio
 * write themselves. Throws SourceError when the file or the regio is not right; nothing is written then.
 */
export async function importKansen(opties: KansenOpties): Promise<ImportVerslag> {
  const { dir, regio, file, vandaag } = opties;
  checkRegio(dir, regio);
  const path = `regios/${regio}/kansberoepen-lijst.csv`;
  const oud = readOud(join(dir, path));
  const kolommen = findColumns(await readRows(file));
  const verslag = startVerslag(`kansen-${regio}`, opties);
  const rijen = convert(kolommen, createBeroepZoeker(readBeroepen(dir)), verslag);
  for (const [beroep, rij] of rijen) compare(oud.get(beroep), rij, verslag);
  for (const id of oud.keys()) if (!rijen.has(id)) verslag.weg.push({ id, titel: id });
  countVerslag(verslag, rijen.size);
  if (kolommen.over.length > 0)
    verslag.opmerkingen.push({ sleutel: 'kolommen', reden: `niet gelezen: ${kolommen.over.join(', ')}` });
  const sorted = [...rijen.values()].sort((a, b) => (a['beroep']! < b['beroep']! ? -1 : 1));
  const bestanden = new Map([
    [path, formatTabel({ kolommen: KOLOMMEN, rijen: sorted })],
    [`landelijk/herkomst/kansen-${regio}.json`, formatHerkomst(verslag, { vandaag, adres: file })],
  ]);
  return writeImport(verslag, bestanden, opties, oud.size, {
    naam: `kansen-${regio}`,
    commando: `npm run -s importeer -- kansen <bestand> --regio ${regio}`,
    overal: `content/regios/${regio}/kansberoepen.yaml: wat daar staat, gaat voor`,
  });
}

function convert(
  { plaats, rijen }: Kolommen,
  findBeroep: BeroepZoeker,
  verslag: ImportVerslag,
): Map<string, Rij> {
  const found = new Map<string, Rij>();
  for (const { nummer, cellen } of rijen) {
    verslag.telling.gelezen += 1;
    const made = toRij((kolom) => cellen[plaats[kolom] ?? -1] ?? '', findBeroep);
    const reden =
      'reden' in made
        ? made.reden
        : found.has(made.rij['beroep']!)
          ? 'staat twee keer in de lijst'
          : undefined;
    if (reden) verslag.afgewezen.push({ sleutel: `rij ${nummer}`, reden });
    else if ('rij' in made) found.set(made.rij['beroep']!, made.rij);
  }
  return found;
}

function toRij(cell: (kolom: Kolom) => string, findBeroep: BeroepZoeker): { rij: Rij } | { reden: string } {
  if (!cell('beroep')) return { reden: 'geen beroep' };
  const beroep = findBeroep(cell('beroep'));
  if ('reden' in beroep) return beroep;
  const kans = readKans(cell('kans'));
  if (!kans) return { reden: `onbekende kans: "${cell('kans')}"` };
  if (!cell('bron')) return { reden: 'geen bron' };
  if (!/\b20\d\d\b/.test(cell('jaar'))) return { reden: `geen jaar: "${cell('jaar')}"` };
  const rij: Rij = {
    beroep: beroep.slug,
    kans,
    bron: cell('bron'),
    jaar: cell('jaar'),
    url: toWebadres(cell('url')) ?? '',
    toelichting: cell('toelichting'),
  };
  const checked = KansenlijstRijSchema.safeParse(rij);
  return checked.success ? { rij } : { reden: checked.error.issues[0]!.message };
}

function compare(before: Rij | undefined, now: Rij, { nieuw, gewijzigd }: ImportVerslag): void {
  const id = now['beroep']!;
  if (!before) return void nieuw.push({ id, titel: id });
  const velden = KOLOMMEN.filter((veld) => (before[veld] ?? '') !== now[veld]).map((veld) => ({
    veld,
    oud: before[veld] ?? '',
    nieuw: now[veld]!,
  }));
  if (velden.length > 0) gewijzigd.push({ id, titel: id, velden });
}

function readOud(file: string): Map<string, Rij> {
  if (!existsSync(file)) return new Map();
  return new Map(parseTabel(readFileSync(file, 'utf8')).map((rij) => [rij['beroep'] ?? '', rij]));
}

function checkRegio(dir: string, regio: string): void {
  const slugs = parseTabel(readFileSync(join(dir, 'landelijk/gebieden/regios.csv'), 'utf8')).map(
    (rij) => rij['slug'],
  );
  if (!slugs.includes(regio))
    throw new SourceError(`De regio "${regio}" bestaat niet. Kies uit: ${slugs.join(', ')}.`);
}

function readBeroepen(dir: string): Beroepsnamen[] {
  const folder = join(dir, 'landelijk/beroepen');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => {
      const {
        naam,
        enkelvoud,
        synoniemen = [],
      } = parse(readFileSync(join(folder, file), 'utf8')) as Beroepsnamen;
      return { slug: basename(file, '.yaml'), naam, enkelvoud, synoniemen };
    });
}
