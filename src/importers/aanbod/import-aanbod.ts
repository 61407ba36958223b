import { join } from 'node:path';
import {
  explainEditedFiles,
  findEditedFiles,
  writeMachineFiles,
  type Bestanden,
} from '../bronnen/machine-eigen.ts';
import { formatTabel } from '../bronnen/tabel.ts';
import type { AanbodLezer, Gelezen } from './gelezen.ts';
import { formatHerkomst } from './herkomst.ts';
import { readRegels } from './read-regels.ts';
import { compareRegels, formatRegel, KOP, parseRegel } from './scholing-regel.ts';
import { readTabellen } from './tabellen.ts';
import { toId, toScholing } from './to-scholing.ts';
import { checkVerslag, type AanbodBron, type Afgewezen, type ImportVerslag } from './verslag.ts';

export interface ImportOpties {
  bron: AanbodBron;
  /** The content folder. */
  dir: string;
  /** yyyy-mm-dd. */
  vandaag: string;
  /** Where the records come from: a web address or the name of a file. Secrets in it are left out of what is kept. */
  adres: string;
  /** Writes nothing. */
  droog?: boolean;
  /** Writes also when more than a fifth of the trainingen would vanish. */
  toch?: boolean;
  /** The reader puts its doubts in here while it reads; they go into the report. */
  opmerkingen?: Afgewezen[];
}

/** Part of the trainingen that may vanish at once: more looks like a source that is only half there. */
const MOST_GONE = 0.2;
/** Below this number a fifth says nothing. */
const FEW = 10;

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
  const verslag = startVerslag(opties);

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
  count(verslag, regels.size);

  const bestanden: Bestanden = new Map<string, string | Iterable<string>>([
    [file, inOrder(regels)],
    [
      `landelijk/opleiders/opleiders-${bron}.csv`,
      formatTabel({
        kolommen: ['id', 'naam', 'brin', 'bekostiging', 'website'],
        rijen: tabellen.opleiders.eigen(),
      }),
    ],
    [`landelijk/scholing/herkomst/${bron}.json`, formatHerkomst(verslag, opties)],
  ]);
  return write(verslag, bestanden, opties, oud.size);
}

function startVerslag({ bron, droog, opmerkingen = [] }: ImportOpties): ImportVerslag {
  return {
    bron,
    droog: droog ?? false,
    telling: { gelezen: 0, nieuw: 0, gewijzigd: 0, gelijk: 0, afgewezen: 0, weg: 0 },
    nieuw: [],
    gewijzigd: [],
    weg: [],
    afgewezen: [],
    opmerkingen,
    nieuweOpleiders: [],
    geschreven: [],
  };
}

/** `gelijk` is counted by what is left, so that {@link checkVerslag} has something to find. */
function count(verslag: ImportVerslag, kept: number): void {
  const { telling, nieuw, gewijzigd, afgewezen, weg } = verslag;
  telling.nieuw = nieuw.length;
  telling.gewijzigd = gewijzigd.length;
  telling.afgewezen = afgewezen.length;
  telling.weg = weg.length;
  telling.gelijk = kept - nieuw.length - gewijzigd.length;
  checkVerslag(verslag);
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

function write(
  verslag: ImportVerslag,
  bestanden: Bestanden,
  opties: ImportOpties,
  before: number,
): ImportVerslag {
  const { bron, dir, droog, toch } = opties;
  const eigenaar = {
    naam: bron,
    commando: `npm run -s importeer -- ${bron}`,
    overal: 'de bron zelf: vraag het de opleider',
  };
  const edited = findEditedFiles(dir, bestanden);
  if (edited.length > 0) return { ...verslag, geweigerd: explainEditedFiles(edited, eigenaar) };
  const { weg } = verslag.telling;
  if (!toch && before >= FEW && weg > before * MOST_GONE)
    return {
      ...verslag,
      geweigerd:
        `${weg} van de ${before} opleidingen zouden verdwijnen. Dat is meer dan een vijfde, dus er is niets geschreven. ` +
        'Kijk of de bron compleet is. Klopt het toch? Geef dan --toch mee.',
    };
  if (droog) return verslag;
  return { ...verslag, geschreven: writeMachineFiles(dir, bestanden, eigenaar).gewijzigd };
}
