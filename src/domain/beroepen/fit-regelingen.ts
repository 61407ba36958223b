import type { Regeling } from '../../schemas/regeling.ts';
import type { Antwoorden } from '../regelingen/antwoorden.ts';
import type { FeitId } from '../regelingen/feiten.ts';
import { judgeRegeling, type TeBeoordelen, type VoorwaardeOordeel } from '../regelingen/judge-regeling.ts';
import { leerwegAlsAntwoord } from '../regelingen/leerweg-antwoord.ts';
import { VOORLIGGEND } from '../regelingen/order-uitkomsten.ts';
import type { StatusSoort } from '../regelingen/status.ts';
import { judge } from '../regelingen/voorwaarde.ts';
import type { Scholing } from '../scholing/scholing.ts';
import { formatList } from '../taal/zin.ts';

type Passend = TeBeoordelen & Pick<Regeling, 'slug' | 'naam' | 'kort' | 'voorliggend' | 'bijdrage'>;

/** What is known of somebody who wants to learn for an occupation: the ways there are, and nothing of the person. */
export interface OpWeg {
  /** Trainingen that lead to it. */
  routes: Iterable<Pick<Scholing, 'leerweg' | 'niveau'>>;
  /** Sector of the occupation. */
  sector: string;
  /** Slug of the regio; absent: regional regelingen are left out. */
  regio?: string;
}

/** A regeling that may pay, or lets one learn, on the way to an occupation. Never a promise: who asks still counts. */
export interface PassendeRegeling {
  slug: string;
  naam: string;
  kort: string;
  /**
   * `leerweg`: it goes with some ways of learning, and one of those leads here. `sector`: it is of this sector. `regio`:
   * it is of this regio. `persoon`: it may pay for anything; only who asks decides.
   */
  door: 'leerweg' | 'sector' | 'regio' | 'persoon';
  /** For `leerweg`: the ways of learning with which it goes, as ids. */
  leerwegen: string[];
  /** What it gives: pay for work, money that somebody gives, at least in part, a loan, only a bill, or no money. */
  geld: 'loon' | 'bijdrage' | 'lening' | 'kosten' | 'geen';
  /** Why it fits, in a sentence. */
  waarom: string;
  /** What must hold of the person, in sentences. */
  voorwaarden: string[];
  status: StatusSoort;
}

/** A job that pays while one learns comes before any other money. */
const EERST = 'bbl';
/** Where the form of a programme is not known, it is one of these. */
const VORMEN_HO = ['voltijd', 'deeltijd', 'duaal'];
const NAMEN: Record<string, string> = { 'derde-leerweg': 'de derde leerweg' };
/** "Voltijd, deeltijd en duaal": the same order on every page. */
const VOLGORDE = ['bbl', 'bol', 'derde-leerweg', ...VORMEN_HO, 'cursus'];

/**
 * The regelingen that fit the routes to an occupation, the most useful first: learning with pay, then who is asked first
 * in practice, loans after gifts; within each what the route decides before what only the person does. Judged by the
 * regelingen's own conditions. One that says nothing about this way and pays nothing is left out: it fits everything.
 */
export function fitRegelingen(
  regelingen: readonly Passend[],
  opWeg: OpWeg,
  vandaag: string,
): PassendeRegeling[] {
  const leerwegen = listLeerwegen(opWeg.routes);
  return regelingen
    .flatMap((regeling) => {
      const fit = fitOne(regeling, leerwegen, opWeg, vandaag);
      return fit ? [{ regeling, fit }] : [];
    })
    .sort((a, b) => rank(a.regeling) - rank(b.regeling) || a.fit.naam.localeCompare(b.fit.naam, 'nl'))
    .map(({ fit }) => fit);
}

function rank({ slug, voorliggend, bijdrage }: Passend): number {
  if (slug === EERST) return -1;
  return VOORLIGGEND.indexOf(voorliggend) + (bijdrage?.lijn === 'lening' ? 0.5 : 0);
}

function geldOf({ slug, voorliggend, bijdrage }: Passend): PassendeRegeling['geld'] {
  if (slug === EERST) return 'loon';
  if (bijdrage?.lijn === 'lening') return 'lening';
  if (voorliggend === 'kosten') return 'kosten';
  return voorliggend === 'advies' ? 'geen' : 'bijdrage';
}

/** The ways of learning, as answers, each once. */
function listLeerwegen(routes: OpWeg['routes']): string[] {
  const found = new Set<string>();
  for (const { leerweg, niveau } of routes) {
    const answer = leerwegAlsAntwoord(leerweg);
    if (answer) found.add(answer);
    else if (/^(?:hbo|wo)-|^associate/.test(niveau)) for (const vorm of VORMEN_HO) found.add(vorm);
  }
  return VOLGORDE.filter((leerweg) => found.has(leerweg));
}

function fitOne(
  regeling: Passend,
  leerwegen: readonly string[],
  { sector, regio }: OpWeg,
  vandaag: string,
): PassendeRegeling | undefined {
  if (regeling.regios.length > 0 && !regio) return undefined;
  const known: Antwoorden['feiten'] = { doel: ['opleiding'], sector, ...(regio && { regio }) };
  // Without a known way only what holds for every way can fit.
  const answers = leerwegen.length > 0 ? leerwegen.map((leerweg) => ({ ...known, leerweg })) : [known];
  const fits = answers.flatMap((feiten) => {
    const found = judgeRegeling(regeling, 'inwoner', { feiten, overgeslagen: {} }, vandaag);
    if (!found || found.uitkomst === 'past-niet') return [];
    return found.voorwaarden.some(({ ontbreekt }) => ontbreekt.includes('leerweg'))
      ? []
      : [{ feiten, ...found }];
  });
  const [first] = fits;
  if (!first) return undefined;
  const door = findDoor(regeling, first.voorwaarden);
  if (door === 'persoon' && !regeling.bijdrage) return undefined;
  const ways = door === 'leerweg' ? fits.map(({ feiten }) => String(feiten.leerweg)) : [];
  const { slug, naam, kort, voorwaarden } = regeling;
  return {
    slug,
    naam,
    kort,
    door,
    leerwegen: ways,
    geld: geldOf(regeling),
    waarom: explain(door, ways, regeling.regios.length > 0),
    voorwaarden: (voorwaarden.inwoner ?? [])
      .filter(({ als }) => judge(als, first.feiten) === 'onbekend')
      .map(({ ja }) => ja),
    status: first.status.soort,
  };
}

function findDoor({ regios }: Passend, judged: readonly VoorwaardeOordeel[]): PassendeRegeling['door'] {
  const restsOn = (feit: FeitId) =>
    judged.some(({ oordeel, feiten }) => oordeel === 'ja' && feiten.includes(feit));
  if (restsOn('leerweg')) return 'leerweg';
  if (restsOn('sector')) return 'sector';
  return regios.length > 0 ? 'regio' : 'persoon';
}

function explain(door: PassendeRegeling['door'], leerwegen: readonly string[], regional: boolean): string {
  const here = 'Dit is alleen voor inwoners van deze regio.';
  if (door === 'regio') return here;
  if (door === 'persoon') return 'Dit hangt af van uw situatie.';
  const names = formatList('nl', leerwegen.map((id) => NAMEN[id] ?? id)); // prettier-ignore
  // The sector of a condition is that of the work somebody does now, not of the work they want.
  const why = door === 'sector' ? 'Dit is voor wie al in deze sector werkt.' : `Dit kan bij ${names}.`;
  return regional ? `${why} ${here}` : why;
}
