import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { voorwaardenPerRol } from '../domain/regelingen/voorwaarden-per-rol.ts';
import { AgendaSchema } from '../schemas/agenda.ts';
import { BedragSchema } from '../schemas/bedrag.ts';
import { BegripSchema } from '../schemas/begrip.ts';
import { BeroepSchema } from '../schemas/beroep.ts';
import * as gebied from '../schemas/gebied.ts';
import { KansenlijstRijSchema, RegioKansberoepenSchema } from '../schemas/kansberoepen.ts';
import { HulpSchema } from '../schemas/hulp.ts';
import { KwalificatieSchema } from '../schemas/kwalificatie.ts';
import { LoketSchema } from '../schemas/loket.ts';
import { NieuwsSchema } from '../schemas/nieuws.ts';
import { OenoFondsSchema } from '../schemas/oeno-fonds.ts';
import { OmleidingSchema } from '../schemas/omleiding.ts';
import { LocatieSchema, OpleiderSchema } from '../schemas/opleider.ts';
import { PaginaSchema } from '../schemas/pagina.ts';
import { RedactieSchema } from '../schemas/redactie.ts';
import { RegelingNotitiesSchema, RegelingSchema, type Regeling } from '../schemas/regeling.ts';
import { ScholingRijSchema, type ScholingRij } from '../schemas/scholing.ts';
import { SchrijfwijzerSchema } from '../schemas/schrijfwijzer.ts';
import { SynoniemSchema } from '../schemas/synoniem.ts';
import * as taxonomie from '../schemas/taxonomie.ts';
import { NederlandsSchema, VertalingSchema } from '../schemas/teksten.ts';
import { VertrekberoepSchema } from '../schemas/vertrekberoep.ts';
import { VraagSchema } from '../schemas/vraag.ts';
import type { Located, Problem, ReadResult } from './located.ts';
import { readCsv, type RowSchema } from './read-csv.ts';
import { readMarkdown, readPlainText } from './read-markdown.ts';
import { readYaml, readYamlList } from './read-yaml.ts';

export type { Located, Problem } from './located.ts';

/** All records of `content/`, each with its place. */
export type Content = ReturnType<typeof readAll>;

/**
 * Reads all content. A record with a mistake is left out and named in `problems`; a missing file is a problem too.
 * References between records are not looked at here: `check/` does that, and `site-data.ts` throws on them.
 */
export function loadContent(dir: string): { content: Content; problems: Problem[] } {
  const problems: Problem[] = [];
  return { content: readAll(dir, problems), problems };
}

const DUTCH = 'talen/nl.yaml';

function readAll(dir: string, problems: Problem[]) {
  const read = new Reader(dir, problems);
  const regioSlugs = read.folders('regios');
  const scholingFiles = read
    .files('landelijk/scholing', '.csv')
    .filter((file) => !file.endsWith('/weggelaten.csv'));
  const talen = read.files('talen', '.yaml');
  const keuzes = (name: string) => read.list(`landelijk/taxonomie/${name}.yaml`, taxonomie.KeuzeSchema);
  const uitgelegd = (name: string) =>
    read.list(`landelijk/taxonomie/${name}.yaml`, taxonomie.UitgelegdSchema);
  return {
    regios: read.csv('landelijk/gebieden/regios.csv', gebied.RegioSchema),
    gemeenten: read.csv('landelijk/gebieden/gemeenten.csv', gebied.GemeenteSchema),
    postcodes: read.csv('landelijk/gebieden/postcodes.csv', gebied.PostcodeSchema),
    woonplaatsen: read.csv('landelijk/gebieden/woonplaatsen.csv', gebied.WoonplaatsSchema),
    aliassen: read.csv('landelijk/gebieden/aliassen.csv', gebied.AliasSchema),
    buurregios: read.one('landelijk/gebieden/buurregios.yaml', gebied.BuurregiosSchema, {}),
    tegelkaart: read.one('landelijk/gebieden/tegelkaart.yaml', gebied.TegelkaartSchema, {}),
    niveaus: read.list('landelijk/taxonomie/niveaus.yaml', taxonomie.NiveauSchema),
    leerwegen: read.list('landelijk/taxonomie/leerwegen.yaml', taxonomie.LeerwegSchema),
    sectoren: read.list('landelijk/taxonomie/sectoren.yaml', taxonomie.SectorSchema),
    sectorUitzonderingen: read.list(
      'landelijk/taxonomie/sector-uitzonderingen.yaml',
      taxonomie.SectorUitzonderingSchema,
    ),
    zekerheden: read.list('landelijk/taxonomie/zekerheden.yaml', taxonomie.ZekerheidSchema),
    twijfels: read.list('landelijk/taxonomie/twijfels.yaml', taxonomie.TwijfelSchema),
    bronnen: read.list('landelijk/taxonomie/bronnen.yaml', taxonomie.BronSchema),
    keuzes: {
      situaties: keuzes('situaties'),
      onderwerpen: keuzes('onderwerpen'),
      gespreksvormen: keuzes('gespreksvormen'),
      dagdelen: keuzes('dagdelen'),
      talen: keuzes('talen'),
    },
    doelgroepen: keuzes('doelgroepen'),
    doelen: keuzes('doelen'),
    bedragen: read.list('landelijk/bedragen.yaml', BedragSchema),
    vragen: read.list('landelijk/vragen.yaml', VraagSchema),
    /** National ones, then those of each regio, each with the slug of its file. */
    regelingen: [
      ...readRegelingen(read, 'landelijk/regelingen', []),
      ...regioSlugs.flatMap((slug) => readRegelingen(read, `regios/${slug}/regelingen`, [slug])),
    ],
    /** Slug of a regio → its notes to regelingen. */
    regelingNotities: new Map(
      regioSlugs.map((slug) => [
        slug,
        read.optional(`regios/${slug}/regelingen-notities.yaml`, RegelingNotitiesSchema),
      ]),
    ),
    /** Work with a page, A–Z by slug. */
    beroepen: read.files('landelijk/beroepen', '.yaml').flatMap((file) =>
      read.optional(file, BeroepSchema).map((record) => ({
        ...record,
        waarde: { ...record.waarde, slug: basename(file, '.yaml') },
      })),
    ),
    /** Work that people come from. */
    vertrekberoepen: read.csv('landelijk/vertrekberoepen.csv', VertrekberoepSchema),
    /** What an occupation asks and is like. */
    beroepwoorden: {
      vaardigheden: uitgelegd('vaardigheden'),
      lichamelijk: uitgelegd('lichamelijk'),
      werktijden: uitgelegd('werktijden'),
      toegang: uitgelegd('toegang'),
      interesses: uitgelegd('interesses'),
    },
    andereRoutes: read.list('landelijk/taxonomie/andere-routes.yaml', taxonomie.AndereRouteSchema),
    /** Slug of a regio → what it knows about the chances of work. */
    regioKansberoepen: new Map(
      regioSlugs.map((slug) => [
        slug,
        read.optional(`regios/${slug}/kansberoepen.yaml`, RegioKansberoepenSchema),
      ]),
    ),
    /** Slug of a regio → the list that was imported for it; beneath what the regio itself says. */
    regioKansenlijst: new Map(
      regioSlugs
        .map((slug) => [slug, `regios/${slug}/kansberoepen-lijst.csv`] as const)
        .filter(([, file]) => read.exists(file))
        .map(([slug, file]) => [slug, read.csv(file, KansenlijstRijSchema)]),
    ),
    oenoFondsen: read.csv('landelijk/oeno-fondsen.csv', OenoFondsSchema),
    kwalificaties: read.csv('landelijk/kwalificaties.csv', KwalificatieSchema),
    /** From `opleiders.csv`, from `opleiders-<bron>.csv` of each importer, and what a regio adds in its own folder. */
    opleiders: [
      ...read.csv('landelijk/opleiders/opleiders.csv', OpleiderSchema),
      ...read
        .files('landelijk/opleiders', '.csv')
        .filter((file) => basename(file).startsWith('opleiders-'))
        .flatMap((file) => read.csv(file, OpleiderSchema)),
      ...regioSlugs
        .map((slug) => `regios/${slug}/opleiders.csv`)
        .filter((file) => read.exists(file))
        .flatMap((file) => read.csv(file, OpleiderSchema)),
    ],
    locaties: read.csv('landelijk/opleiders/locaties.csv', LocatieSchema),
    scholing: scholingFiles.flatMap((file) => read.csv(file, ScholingRijSchema)),
    synoniemen: read.csv('landelijk/synoniemen.csv', SynoniemSchema),
    begrippen: read.list('landelijk/begrippen.yaml', BegripSchema),
    /** Kinds of desk, in the order in which pages name them. */
    hulp: read.list('landelijk/hulp.yaml', HulpSchema),
    schrijfwijzer: read.one(
      'landelijk/schrijfwijzer.yaml',
      SchrijfwijzerSchema,
      SchrijfwijzerSchema.parse({}),
    ),
    omleidingen: read.list('landelijk/omleidingen.yaml', OmleidingSchema),
    paginas: read
      .files('landelijk/paginas', '.md')
      .flatMap((file) => read.collect(readMarkdown(join(dir, file), read.label(file), PaginaSchema))),
    /** Pieces of running text that pages show. */
    fragmenten: read
      .files('landelijk/fragmenten', '.md')
      .flatMap((file) => read.collect(readPlainText(join(dir, file), read.label(file)))),
    /** Names of the files in `talen/`, right or wrong. */
    taalBestanden: talen.map((file) => read.label(file)),
    nederlands: read.optional(DUTCH, NederlandsSchema),
    vertalingen: talen
      .filter((file) => file !== DUTCH)
      .flatMap((file) => read.optional(file, VertalingSchema)),
    /** Slugs of the folders under `regios/`. */
    regioMappen: regioSlugs,
    /** All files in those folders, known or not, right or wrong: "content/regios/twente/loket.yaml". */
    regioBestanden: regioSlugs
      .flatMap((slug) => read.allFiles(`regios/${slug}`))
      .map((file) => read.label(file)),
    /** All files in the national folders whose files are read by their extension. */
    landelijkeBestanden: ['beroepen', 'fragmenten', 'paginas', 'regelingen']
      .flatMap((folder) => read.allFiles(`landelijk/${folder}`))
      .map((file) => read.label(file)),
    /** Slug of a regio → what people can come to, each with the name of its file. */
    agenda: new Map(
      regioSlugs.map((slug) => [
        slug,
        read
          .files(`regios/${slug}/agenda`, '.yaml')
          .flatMap((file) => named(read.optional(file, AgendaSchema), basename(file, '.yaml'))),
      ]),
    ),
    /** Slug of a regio → its messages, each with the name of its file. */
    nieuws: new Map(
      regioSlugs.map((slug) => [
        slug,
        read
          .files(`regios/${slug}/nieuws`, '.md')
          .flatMap((file) =>
            named(
              read.collect(readMarkdown(join(dir, file), read.label(file), NieuwsSchema)),
              basename(file, '.md'),
            ),
          ),
      ]),
    ),
    /** Who owns what is true everywhere. */
    redactie: read.optional('landelijk/redactie.yaml', RedactieSchema),
    loketten: regioSlugs.flatMap((slug) => read.optional(`regios/${slug}/loket.yaml`, LoketSchema)),
    regioScholing: new Map<string, Located<ScholingRij>[]>(
      regioSlugs
        .filter((slug) => read.exists(`regios/${slug}/scholing.csv`))
        .map((slug) => [slug, read.csv(`regios/${slug}/scholing.csv`, ScholingRijSchema)]),
    ),
  };
}

/** Gives each record the name of its file, which is also in its address. */
function named<T extends object>(records: Located<T>[], naam: string): Located<T & { naam: string }>[] {
  return records.map((record) => ({ ...record, waarde: { ...record.waarde, naam } }));
}

/** One file per regeling; its name is the slug. In the folder of a regio it is of that regio only. */
function readRegelingen(read: Reader, folder: string, regios: string[]): Located<Regeling>[] {
  return read.files(folder, '.yaml').flatMap((file) =>
    read.optional(file, RegelingSchema).map((record) => ({
      ...record,
      waarde: {
        ...record.waarde,
        regios,
        slug: basename(file, '.yaml'),
        voorwaarden: voorwaardenPerRol(record.waarde),
      },
    })),
  );
}

/** Reads files of one folder and gathers their problems. */
class Reader {
  private readonly dir: string;
  private readonly problems: Problem[];
  constructor(dir: string, problems: Problem[]) {
    this.dir = dir;
    this.problems = problems;
  }

  /** The name an editor knows a file by. */
  label(file: string): string {
    return `content/${file}`;
  }
  exists(file: string): boolean {
    return existsSync(join(this.dir, file));
  }
  folders(folder: string): string[] {
    return this.entries(folder)
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
  }
  files(folder: string, extension: string): string[] {
    return this.entries(folder)
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && entry.name.endsWith(extension))
      .map(({ name }) => `${folder}/${name}`);
  }
  /** Also those in folders within it. */
  allFiles(folder: string): string[] {
    const inner = this.folders(folder).flatMap((name) => this.allFiles(`${folder}/${name}`));
    return [...this.files(folder, ''), ...inner];
  }
  csv<S extends RowSchema>(file: string, schema: S): Located<z.infer<S>>[] {
    return this.present(file) ? this.collect(readCsv(join(this.dir, file), this.label(file), schema)) : [];
  }
  list<S extends z.ZodType>(file: string, schema: S): Located<z.infer<S>>[] {
    return this.present(file)
      ? this.collect(readYamlList(join(this.dir, file), this.label(file), schema))
      : [];
  }
  optional<S extends z.ZodType>(file: string, schema: S): Located<z.infer<S>>[] {
    return this.exists(file) ? this.collect(readYaml(join(this.dir, file), this.label(file), schema)) : [];
  }
  one<S extends z.ZodType>(file: string, schema: S, whenMissing: z.infer<S>): Located<z.infer<S>> {
    const [record] = this.present(file) ? this.optional(file, schema) : [];
    return record ?? { waarde: whenMissing, bestand: this.label(file), regel: 1 };
  }
  collect<T>({ records, problems }: ReadResult<T>): Located<T>[] {
    this.problems.push(...problems);
    return records;
  }

  private present(file: string): boolean {
    if (this.exists(file)) return true;
    this.problems.push({
      ernst: 'fout',
      code: 'bestand-ontbreekt',
      bestand: this.label(file),
      wat: 'Dit bestand ontbreekt.',
      remedie: file.endsWith('.csv')
        ? 'Zet het terug, of maak het opnieuw met: npm run vul.'
        : 'Zet het terug.',
    });
    return false;
  }
  private entries(folder: string) {
    if (!this.exists(folder)) return [];
    return readdirSync(join(this.dir, folder), { withFileTypes: true }).sort((a, b) =>
      a.name.localeCompare(b.name),
    );
  }
}
