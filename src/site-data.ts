import { resolve } from 'node:path';
import { loadContent, type Content, type Located } from './content-files/load-content.ts';
import { currentNieuws } from './domain/regio/current-nieuws.ts';
import type { Stand } from './domain/versheid/stand.ts';
import { upcoming } from './domain/regio/upcoming.ts';
import { dutchDay } from './domain/dag/dutch-day.ts';
import { buildGebieden } from './domain/regio/build-gebieden.ts';
import type { Gebieden } from './domain/regio/gebieden.ts';
import { toBedrag, type Bedrag } from './domain/regelingen/bedrag.ts';
import { packBeroepen, type BeroepenGegevens } from './domain/beroepen/beroepen-gegevens.ts';
import { sharedUwvLinks } from './domain/beroepen/uwv-link.ts';
import { toWijzerRegeling, type WijzerGegevens } from './domain/regelingen/wijzer-gegevens.ts';
import type { Scholing, ScholingCorrectie } from './domain/scholing/scholing.ts';
import type { Activiteit } from './schemas/agenda.ts';
import type { Begrip } from './schemas/begrip.ts';
import type { Hulp } from './schemas/hulp.ts';
import type { Kwalificatie } from './schemas/kwalificatie.ts';
import type { Omleiding } from './schemas/omleiding.ts';
import type { Nieuws } from './schemas/nieuws.ts';
import type { OenoFonds } from './schemas/oeno-fonds.ts';
import type { Locatie, Opleider } from './schemas/opleider.ts';
import type { Redactie } from './schemas/redactie.ts';
import type { Regeling } from './schemas/regeling.ts';
import type { Synoniem } from './schemas/synoniem.ts';
import type {
  AndereRoute,
  Bron,
  Keuze,
  Leerweg,
  Niveau,
  Sector,
  Twijfel,
  Uitgelegd,
  Zekerheid,
} from './schemas/taxonomie.ts';
import type { Vertaling } from './domain/taal/talen.ts';
import type { Talen, WoordenLijsten } from './domain/taal/teksten.ts';
import { ContentError } from './site-data/content-error.ts';
import { indexBeroepen, type BeroepIndex } from './site-data/beroep-index.ts';
import { indexScholing } from './site-data/scholing-index.ts';
import { joinTalen, joinWoorden } from './site-data/join-talen.ts';
import { buildStand } from './site-data/stand.ts';
import { joinRegios, type SiteRegio } from './site-data/site-regio.ts';

export type { BeroepIndex, PerVerband } from './site-data/beroep-index.ts';
export type { SiteRegio } from './site-data/site-regio.ts';

/** The closed lists of the site, each in its own order. */
export interface Taxonomie {
  niveaus: Niveau[];
  leerwegen: Leerweg[];
  sectoren: Sector[];
  zekerheden: Zekerheid[];
  twijfels: Twijfel[];
  bronnen: Bron[];
  keuzes: Record<'situaties' | 'onderwerpen' | 'gespreksvormen' | 'dagdelen' | 'talen', Keuze[]>;
}

/** All that pages may ask for: records joined, regional changes laid over them. */
export interface SiteData {
  /** Day of the build, yyyy-mm-dd. */
  vandaag: string;
  /** The compact geography, also `/gegevens/gebieden.json`. */
  gebieden: Gebieden;
  /** Who owns what is true everywhere. Throws when nobody does. */
  redactie: Redactie;
  /** A–Z by name. */
  regios: SiteRegio[];
  /** Throws on an unknown slug. */
  regio(slug: string): SiteRegio;
  taxonomie: Taxonomie;
  /** Every training by id: national ones uncorrected, regional additions included. */
  scholing: Map<string, Scholing>;
  /** Of one regio: overlay applied, hidden ones gone, in the neutral order. Throws on an unknown slug. */
  scholingIn(slug: string): Scholing[];
  /** What people of a regio can come to, soonest first; mostly nothing. */
  agendaIn(slug: string): Activiteit[];
  /** Messages of a regio that stand on the site now, newest first; mostly none. */
  nieuwsIn(slug: string): Nieuws[];
  /** What regio's changed in this training; empty when nothing. */
  correcties(id: string): ScholingCorrectie[];
  opleiders: Map<string, Opleider>;
  locaties: Locatie[];
  kwalificaties: Map<string, Kwalificatie>;
  synoniemen: Synoniem[];
  /** The glossary, A–Z. */
  begrippen: Begrip[];
  /** Kinds of desk and the questions people bring there, in the order of the pages. */
  hulp: Hulp[];
  omleidingen: Omleiding[];
  /** National and regional ones, A–Z. */
  regelingen: Regeling[];
  /** Throws on an unknown slug. */
  regeling(slug: string): Regeling;
  /** How fresh all content is and how well each regio is covered, for editors. */
  stand(): Stand;
  /** What a regio adds to national regelingen: slug → note. */
  regelingNotities(regio: string): Record<string, string>;
  bedragen: Map<string, Bedrag>;
  /** Who you are and what you want, for the filters over regelingen. */
  doelgroepen: Keuze[];
  doelen: Keuze[];
  oenoFondsen: OenoFonds[];
  /** Also `/gegevens/regelingen.json`. */
  wijzer: WijzerGegevens;
  /** Occupations, and how they join with trainingen. */
  beroepen: BeroepIndex;
  /** What an occupation asks and is like: closed lists, each in its own order. */
  beroepwoorden: Record<
    'vaardigheden' | 'lichamelijk' | 'werktijden' | 'toegang' | 'interesses',
    Uitgelegd[]
  >;
  andereRoutes: AndereRoute[];
  /** UWV's addresses that stand with more than one occupation. */
  gedeeldeUwvLinks: ReadonlySet<string>;
  /** Also `/gegevens/beroepen.json`. */
  beroepenGegevens: BeroepenGegevens;
  /** The texts of each language. */
  talen: Talen;
  /** The words of the training pages, by language. */
  woorden: Record<Vertaling, WoordenLijsten>;
}

/** Joins content into what pages ask for. Throws {@link ContentError}, with file and remedy, when something dangles. */
export function joinContent(content: Content, vandaag: string): SiteData {
  const regios = joinRegios(content);
  const bySlug = new Map(regios.map((regio) => [regio.slug, regio]));
  const opleiders = new Map(plain(content.opleiders).map((opleider) => [opleider.id, opleider]));
  const kwalificaties = new Map(plain(content.kwalificaties).map((record) => [record.crebo, record]));
  const { all, byRegio, corrections } = indexScholing(content, opleiders, kwalificaties);
  const known = <T>(map: Map<string, T>, slug: string, what = 'De regio'): T => {
    const value = map.get(slug);
    if (value === undefined)
      throw new Error(`${what} "${slug}" bestaat niet. Kies uit: ${[...map.keys()].join(', ')}.`);
    return value;
  };
  const regelingen = plain(content.regelingen).sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
  const regelingBySlug = new Map(regelingen.map((regeling) => [regeling.slug, regeling]));
  const bedragen = new Map(plain(content.bedragen).map((regel) => [regel.id, toBedrag(regel)]));
  const { keuzes } = content;
  // Joined when asked for: content without languages is good for everything but pages.
  let beroepen: BeroepIndex | undefined;
  let talen: Talen | undefined;
  let stand: Stand | undefined;
  let woorden: SiteData['woorden'] | undefined;
  return {
    vandaag,
    gebieden: buildGebieden({
      regios: plain(content.regios),
      gemeenten: plain(content.gemeenten),
      postcodes: plain(content.postcodes),
      woonplaatsen: plain(content.woonplaatsen),
      aliassen: plain(content.aliassen),
    }),
    get redactie() {
      const [record] = content.redactie;
      if (record) return record.waarde;
      throw new ContentError(
        { bestand: 'content/landelijk/redactie.yaml' },
        'Dit bestand ontbreekt.',
        'Zet erin wie over de landelijke bladzijden gaat.',
      );
    },
    regios,
    regio: (slug) => known(bySlug, slug),
    taxonomie: {
      niveaus: plain(content.niveaus),
      leerwegen: plain(content.leerwegen),
      sectoren: plain(content.sectoren),
      zekerheden: plain(content.zekerheden),
      twijfels: plain(content.twijfels),
      bronnen: plain(content.bronnen),
      keuzes: {
        situaties: plain(keuzes.situaties),
        onderwerpen: plain(keuzes.onderwerpen),
        gespreksvormen: plain(keuzes.gespreksvormen),
        dagdelen: plain(keuzes.dagdelen),
        talen: plain(keuzes.talen),
      },
    },
    scholing: all,
    scholingIn: (slug) => known(byRegio, slug),
    agendaIn: (slug) => upcoming(plain(content.agenda.get(slug) ?? []), vandaag),
    nieuwsIn: (slug) => currentNieuws(plain(content.nieuws.get(slug) ?? []), vandaag),
    correcties: (id) => corrections.get(id) ?? [],
    opleiders,
    locaties: plain(content.locaties),
    kwalificaties,
    synoniemen: plain(content.synoniemen),
    begrippen: plain(content.begrippen).sort((a, b) => a.naam.localeCompare(b.naam, 'nl')),
    hulp: plain(content.hulp),
    omleidingen: plain(content.omleidingen),
    regelingen,
    regeling: (slug) => known(regelingBySlug, slug, 'De regeling'),
    regelingNotities: (regio) =>
      Object.assign({}, ...plain(content.regelingNotities.get(regio) ?? [])) as Record<string, string>,
    bedragen,
    stand: () => (stand ??= buildStand(content, vandaag, (slug) => known(byRegio, slug))),
    doelgroepen: plain(content.doelgroepen),
    doelen: plain(content.doelen),
    oenoFondsen: plain(content.oenoFondsen),
    wijzer: {
      vragen: plain(content.vragen),
      lijsten: {
        regios: regios.map(({ slug, naam }) => ({ id: slug, naam })),
        sectoren: plain(content.sectoren).map(({ id, naam }) => ({ id, naam })),
      },
      bedragen: Object.fromEntries(bedragen),
      regelingen: regelingen.map(toWijzerRegeling),
      fondsen: plain(content.oenoFondsen).map(({ naam, branche, sectoren, website, website_zeker }) => ({
        naam,
        branche,
        sectoren,
        website,
        website_zeker,
      })),
    },
    get beroepen() {
      return (beroepen ??= indexBeroepen(content, kwalificaties, all, byRegio));
    },
    beroepwoorden: {
      vaardigheden: plain(content.beroepwoorden.vaardigheden),
      lichamelijk: plain(content.beroepwoorden.lichamelijk),
      werktijden: plain(content.beroepwoorden.werktijden),
      toegang: plain(content.beroepwoorden.toegang),
      interesses: plain(content.beroepwoorden.interesses),
    },
    andereRoutes: plain(content.andereRoutes),
    gedeeldeUwvLinks: sharedUwvLinks(plain(content.beroepen)),
    get beroepenGegevens() {
      return packBeroepen(
        this.beroepen.lijst,
        plain(content.sectoren),
        plain(content.beroepwoorden.vaardigheden),
      );
    },
    get talen() {
      return (talen ??= joinTalen(content));
    },
    get woorden() {
      return (woorden ??= joinWoorden(content));
    },
  };
}

const plain = <T>(records: readonly Located<T>[]): T[] => records.map(({ waarde }) => waarde);

let memo: SiteData | undefined;

/**
 * The data of this site, read once per process from `content/` (or the folder in `INHOUD`), for the day in `VANDAAG`
 * (yyyy-mm-dd) or today. Throws {@link ContentError} when content has a mistake: `npm run check` lists them all.
 */
export function siteData(): SiteData {
  if (memo) return memo;
  const { content, problems } = loadContent(resolve(process.env.INHOUD ?? 'content'));
  const mistake = problems.find(({ ernst }) => ernst === 'fout');
  if (mistake) throw new ContentError(mistake, mistake.wat, `${mistake.remedie} Alle fouten: npm run check.`);
  memo = joinContent(content, process.env.VANDAAG ?? dutchDay(new Date()));
  return memo;
}
