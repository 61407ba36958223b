import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MaakLezer } from '../aanbod/maak-lezer.ts';
import { SourceError } from '../aanbod/source-error.ts';
import { parseTabel, type Rij } from '../bronnen/tabel.ts';
import { fromDisk } from './ingang.ts';
import { Instituten } from './instituten.ts';
import { readEdudex } from './read-edudex.ts';
import { toSectorTabel } from './sector.ts';

/** The reader for `npm run importeer -- edudex <file or folder>`. */
export const maakEdudexLezer: MaakLezer = ({ bron, vandaag, inhoudDir }) => {
  if (!bron)
    throw new SourceError(
      'Geef het EDU-DEX-bestand mee: npm run -s importeer -- edudex <bestand of map>. Een adres heeft elke opleider zelf.',
    );
  const table = (naam: string): Rij[] => readToewijzing(inhoudDir, naam);
  const tabellen = {
    sectoren: toSectorTabel(table('edudex-sectoren')),
    instituten: new Instituten(table('edudex-opleiders')),
    vandaag,
  };
  return { lezer: readEdudex(fromDisk(bron), tabellen), adres: bron };
};

function readToewijzing(dir: string, naam: string): Rij[] {
  const path = join(dir, 'landelijk/toewijzing', `${naam}.csv`);
  return existsSync(path) ? parseTabel(readFileSync(path, 'utf8')) : [];
}
