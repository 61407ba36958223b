import { join } from 'node:path';
import type { Bestanden } from '../bronnen/machine-eigen.ts';
import { formatTabel } from '../bronnen/tabel.ts';
import type { AanbodLezer, Gelezen } from './gelezen.ts';
import { formatHerkomst } from './herkomst.ts';
import { readRegels } from './read-regels.ts';
import { compareRegels, formatRegel, KOP, parseRegel } from './scholing-regel.ts';
import { readTabellen } from './tabellen.ts';
import { toId, toScholing } from './to-scholing.ts';
import {
  countVerslag,
  startVerslag,
  type AanbodBron,
  type Afgewezen,
  type ImportVerslag,
} from './verslag.ts';
import { writeImport, type SchrijfOpties } from './write-import.ts';

export interface ImportOpties extends SchrijfOpties {
  bron: AanbodBron;
  /** yyyy-mm-dd. */
  vandaag: string;
  /** Where the records come from: a web address or the name of a file. Secrets in it are left out of what is kept. */
  adres: string;
  /** The reader puts its doubts in here while it reads; they go into the report. */
  opmerkingen?: Afgewezen[];
}

/**
 * Reads a source to its end, compares it with the last time and writes `landelijk/scholing/<bron>.csv`, the new
 * providers and where it all came from. A second run on the same source and day changes nothing.
 * Throws what the reader throws (a source that breaks off), and when a machine-owned file was edited; nothing is written then.
 */
export async function importAanbod(lezer: AanbodLezer, opties: ImportOpties): Promise<ImportVerslag> {
  const { bron, dir, vandaag } = opties;
  const file = `landelijk/scholing/${bron}.csv`;
  const tabellen = readTabellen(dir, bron);
  const oud = await readRegels(join(dir, file));
  const regels = new Map<string, string>();
  const verslag = startVerslag(bron, opties);

  for await (const gelezen of lezer) {
    verslag.telling.gelezen += 1;
    const made = make(gelezen);
    if ('reden' in made) {
      verslag.afgewezen.push({ sleutel: made.sleutel, reden: made.reden });
      continue;
    }
    verslag.opmerkingen.push(...made.opmerkingen.map((reden) => ({ sleutel: made.cellen.id, reden })));
    const regel = formatRegel(made.cellen);
    const before = oud.get(made.cellen.id);
    // The same string as before: the new one can go, and a hundred thousand records are in memory once.
    regels.set(made.cellen.id, before === regel ? before : regel);
    const { id, titel } = made.cellen;
    if (before === undefined) verslag.nieuw.push({ id, titel });
    else if (before !== regel) verslag.gewijzigd.push({ id, titel, velden: compareRegels(before, regel) });
  }

  function make(gelezen: Gelezen) {
    if (gelezen.soort === 'afgewezen') return gelezen;
    const { sleutel } = gelezen.rij;
    if (regels.has(toId(bron, sleutel))) return { sleutel, reden: 'staat twee keer in de bron' };
    const made = toScholing(gelezen.rij, bron, tabellen, vandaag);
    return 'reden' in made ? { sleutel, ...made } : made;
  }

  for (const [id, regel] of oud)
    if (!regels.has(id)) verslag.weg.push({ id, titel: parseRegel(regel)['titel'] ?? '' });
  verslag.nieuweOpleiders = tabellen.opleiders.nieuw();
  countVerslag(verslag, regels.size);

  const bestanden: Bestanden = new Map<string, string | Iterable<string>>([
    [file, inOrder(regels)],
    [
      `landelijk/opleiders/opleiders-${bron}.csv`,
      formatTabel({
        kolommen: ['id', 'naam', 'brin', 'bekostiging', 'website'],
        rijen: tabellen.opleiders.eigen(),
      }),
    ],
    [`landelijk/herkomst/${bron}.json`, formatHerkomst(verslag, opties)],
  ]);
  return writeImport(verslag, bestanden, opties, oud.size, {
    naam: bron,
    commando: `npm run -s importeer -- ${bron}`,
    overal: 'de bron zelf: vraag het de opleider',
  });
}

/** The lines of the file by id, again at each reading. */
function inOrder(regels: ReadonlyMap<string, string>): Iterable<string> {
  const ids = [...regels.keys()].sort();
  return {
    *[Symbol.iterator]() {
      yield KOP;
      for (const id of ids) yield regels.get(id)!;
    },
  };
}
