import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bestanden } from '../bronnen/machine-eigen.ts';
import { formatTabel } from '../bronnen/tabel.ts';
import type { AanbodLezer, Gelezen } from './gelezen.ts';
import { formatHerkomst } from './herkomst.ts';
import { RegelBestand } from './regel-bestand.ts';
import { compareRegels, formatRegel, parseRegel } from './scholing-regel.ts';
import { readTabellen, type Tabellen } from './tabellen.ts';
import { toId, toScholing, type Omgezet } from './to-scholing.ts';
import { type AanbodBron } from '../../domain/scholing/aanbod-bron.ts';
import { countVerslag, startVerslag, type Afgewezen, type ImportVerslag } from './verslag.ts';
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
  const { bron, dir } = opties;
  const file = `landelijk/scholing/${bron}.csv`;
  const tabellen = readTabellen(dir, bron);
  const folder = mkdtempSync(join(tmpdir(), 'importeer-'));
  const oud = await RegelBestand.open(join(dir, file));
  const regels = RegelBestand.create(join(folder, 'regels.csv'));
  try {
    const verslag = startVerslag(bron, opties);
    for await (const gelezen of lezer) {
      verslag.telling.gelezen += 1;
      const made = convert(gelezen, regels, tabellen, opties);
      if ('reden' in made) verslag.afgewezen.push(made);
      else keep(made, oud, regels, verslag);
    }
    for (const id of oud.ids())
      if (!regels.has(id)) verslag.weg.push({ id, titel: parseRegel(oud.get(id)!)['titel'] ?? '' });
    verslag.nieuweOpleiders = tabellen.opleiders.nieuw();
    countVerslag(verslag, regels.size);
    const bestanden: Bestanden = new Map<string, string | Iterable<string>>([
      [file, regels.inOrder()],
      [`landelijk/opleiders/opleiders-${bron}.csv`, formatOpleiders(tabellen)],
      [`landelijk/herkomst/${bron}.json`, formatHerkomst(verslag, opties)],
    ]);
    return writeImport(verslag, bestanden, opties, oud.size, {
      naam: bron,
      commando: `npm run -s importeer -- ${bron}`,
      overal: 'de bron zelf: vraag het de opleider',
    });
  } finally {
    oud.close();
    regels.close();
    rmSync(folder, { recursive: true });
  }
}

type Gemaakt = Extract<Omgezet, { cellen: unknown }>;

function convert(
  gelezen: Gelezen,
  regels: RegelBestand,
  tabellen: Tabellen,
  { bron, vandaag }: ImportOpties,
): Gemaakt | Afgewezen {
  if (gelezen.soort === 'afgewezen') return { sleutel: gelezen.sleutel, reden: gelezen.reden };
  const { sleutel } = gelezen.rij;
  if (regels.has(toId(bron, sleutel))) return { sleutel, reden: 'staat twee keer in de bron' };
  const made = toScholing(gelezen.rij, bron, tabellen, vandaag);
  return 'reden' in made ? { sleutel, ...made } : made;
}

/** Keeps the line, and tells how it differs from the last time. */
function keep(
  { cellen, opmerkingen }: Gemaakt,
  oud: RegelBestand,
  regels: RegelBestand,
  verslag: ImportVerslag,
) {
  const { id, titel } = cellen;
  const regel = formatRegel(cellen);
  const before = oud.get(id);
  regels.add(id, regel);
  for (const reden of opmerkingen) verslag.opmerkingen.push({ sleutel: id, reden });
  if (before === undefined) verslag.nieuw.push({ id, titel });
  else if (before !== regel) verslag.gewijzigd.push({ id, titel, velden: compareRegels(before, regel) });
}

function formatOpleiders({ opleiders }: Tabellen): string {
  const kolommen = ['id', 'naam', 'brin', 'bekostiging', 'website'];
  return formatTabel({ kolommen, rijen: opleiders.eigen() });
}
