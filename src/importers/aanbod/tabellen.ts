import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { createSectorFinder } from '../../domain/scholing/find-sector.ts';
import type { Kwalificatie } from '../../schemas/kwalificatie.ts';
import { SectorSchema, SectorUitzonderingSchema } from '../../schemas/taxonomie.ts';
import { cel, parseTabel, type Rij } from '../bronnen/tabel.ts';
import { createPlaatsZoeker } from './find-plaatsen.ts';
import { createOpleiderZoeker } from './find-opleider.ts';
import type { AanbodBron } from '../../domain/scholing/aanbod-bron.ts';

/** What the lists of `content/landelijk/` say, as far as an import asks them. Read once. */
export type Tabellen = ReturnType<typeof readTabellen>;

/** Reads the lists below `dir` (the content folder). Throws with the name of the file when one is missing. */
export function readTabellen(dir: string, bron: AanbodBron) {
  const csv = (path: string): Rij[] => parseTabel(read(dir, path));
  const optional = (path: string): Rij[] => (existsSync(join(dir, path)) ? csv(path) : []);
  const ids = (name: string): string[] =>
    (yaml(dir, `landelijk/taxonomie/${name}.yaml`) as { id: string }[]).map(({ id }) => id);
  const kwalificaties = new Map(
    csv('landelijk/kwalificaties.csv').map((rij) => [cel(rij, 'crebo'), rij as unknown as Kwalificatie]),
  );
  return {
    findSector: createSectorFinder(
      SectorSchema.array().parse(yaml(dir, 'landelijk/taxonomie/sectoren.yaml')),
      SectorUitzonderingSchema.array().parse(yaml(dir, 'landelijk/taxonomie/sector-uitzonderingen.yaml')),
      kwalificaties,
    ),
    kwalificaties,
    crohoOnderdeel: readCrohoOnderdelen(dir, csv),
    sectoren: new Set(ids('sectoren')),
    niveaus: new Set(ids('niveaus')),
    leerwegen: new Set(ids('leerwegen')),
    /** Chosen by an editor: id of a training → its sector, where no code says it. */
    eigenSector: new Map(
      optional('landelijk/toewijzing/aanbod-sectoren.csv').map((rij) => [cel(rij, 'id'), cel(rij, 'sector')]),
    ),
    plaatsen: createPlaatsZoeker({
      regios: csv('landelijk/gebieden/regios.csv'),
      gemeenten: csv('landelijk/gebieden/gemeenten.csv'),
      postcodes: csv('landelijk/gebieden/postcodes.csv'),
      woonplaatsen: csv('landelijk/gebieden/woonplaatsen.csv'),
      aliassen: csv('landelijk/gebieden/aliassen.csv'),
    }),
    opleiders: createOpleiderZoeker(
      opleiderFiles(dir)
        .filter((file) => file !== `opleiders-${bron}.csv`)
        .flatMap((file) => csv(`landelijk/opleiders/${file}`)),
      optional(`landelijk/opleiders/opleiders-${bron}.csv`),
    ),
  };
}

function opleiderFiles(dir: string): string[] {
  return readdirSync(join(dir, 'landelijk/opleiders')).filter((file) => /^opleiders(-.+)?\.csv$/.test(file));
}

/** Croho → the part of the register that the trainingen that we have already give it. */
function readCrohoOnderdelen(dir: string, csv: (path: string) => Rij[]): Map<string, string> {
  const files = readdirSync(join(dir, 'landelijk/scholing')).filter((file) =>
    /^(hbo|ho|wo)-.+\.csv$/.test(file),
  );
  return new Map(
    files
      .flatMap((file) => csv(`landelijk/scholing/${file}`))
      .filter((rij) => rij['croho'] && rij['croho_onderdeel'])
      .map((rij) => [cel(rij, 'croho'), cel(rij, 'croho_onderdeel')]),
  );
}

function yaml(dir: string, path: string): unknown {
  return parse(read(dir, path));
}

function read(dir: string, path: string): string {
  try {
    return readFileSync(join(dir, path), 'utf8');
  } catch (error) {
    throw new Error(`content/${path} ontbreekt. Zet het terug, of maak het opnieuw met: npm run vul.`, {
      cause: error,
    });
  }
}
