import { VERTALINGEN } from '../../domain/taal/talen.ts';
import type { Content } from '../load-content.ts';

/** What may stand in each variable part of an address. */
type Parts = Record<string, ReadonlySet<string>>;

/**
 * Addresses of this site's pages, as the files of `src/pages/` are named; a test compares the two. Which cells of a
 * matrix are filled is not asked: each sector with each niveau counts as a page.
 */
const ROUTES = [
  '/',
  '/[pagina]/',
  '/regio/',
  '/regio/vinden/',
  '/regio/[regio]/',
  '/regio/[regio]/afspraak/',
  '/regio/[regio]/afspraak/bedankt/',
  '/regio/[regio]/afspraak/verwijzen/',
  '/regio/[regio]/afspraak/werkgever/',
  '/regio/[regio]/kansberoepen/',
  '/regio/[regio]/kansberoepen/flyer/',
  '/regio/[regio]/kansberoepen/flyer/[sector]/',
  '/regio/[regio]/kansberoepen.csv',
  '/regio/[regio]/kansberoepen.json',
  '/regio/[regio]/scholing/',
  '/regio/[regio]/scholing/[sector]/',
  '/regio/[regio]/scholing/[sector]/[niveau]/',
  '/regio/[regio]/scholing/alle/[niveau]/',
  '/regio/[regio]/agenda/',

  '/regio/[regio]/nieuws/',
  '/regio/[regio]/nieuws/[nieuws]/',
  '/scholing/',
  '/scholing/[scholing]/',
  '/scholing/[sector]/[niveau]/',
  '/beroepen/',
  '/beroepen/[beroep]/',
  '/beroepen/zoeken/',
  '/beroepen/overstappen/',
  '/beroepen/overstappen/vaardigheden/',
  '/beroepen.json',
  '/beroepen.schema.json',
  '/regelingen/',
  '/regelingen/[regeling]/',
  '/regelingen/voor/[groep]/',
  '/regelingen/oeno-fondsen/',
  '/regelingen/werkgever/',
  '/regelingen/wijzer/',
  '/regelingen/wijzer/insluiten/',
  '/regelingen.json',
  '/regelingen.schema.json',
  '/wie-betaalt/',
  '/wie-helpt-mij/',
  '/woordenlijst/',
  '/huisstijl/',
  '/klopt-dit-niet/',
  '/beheer/',
  '/afspraak/',
  '/[taal]/',
  '/[taal]/over/',
  '/[taal]/regio/',
  '/[taal]/regio/vinden/',
  '/[taal]/regio/[regio]/',
  '/[taal]/regio/[regio]/afspraak/',
  '/[taal]/regio/[regio]/afspraak/bedankt/',
  '/[taal]/wie-betaalt/',
  '/[taal]/woorden/',
];

/** What is known of the addresses of this site. */
export interface OwnAddresses {
  /** Whether a path is that of a page; what stands behind `?` or `#` does not count. */
  has(pad: string): boolean;
  /** Addresses to choose from when one does not exist. */
  all: readonly string[];
}

/** The addresses that a visitor can be led to, from the content. Old addresses count: they lead on. */
export function ownAddresses(content: Content): OwnAddresses {
  const parts = partsOf(content);
  const patterns = ROUTES.map((route) => toPattern(route));
  const old = new Set(content.omleidingen.map(({ waarde }) => waarde.van));
  const has = (pad: string): boolean => {
    const path = decode(pad.split(/[?#]/)[0]!);
    return old.has(path) || patterns.some(({ form, names }) => fits(form.exec(path), names, parts));
  };
  return { has, all: nearby(parts) };
}

/** A route as the form of an address, and the names of its variable parts. */
function toPattern(route: string): { form: RegExp; names: string[] } {
  const names = [...route.matchAll(/\[(\w+)\]/g)].map(([, name]) => name!);
  // A page may be named without the slash at its end: the server leads on.
  const source = route.split(/\[\w+\]/).map((part) => RegExp.escape(part));
  return { form: new RegExp(`^${source.join('([^/]+)').replace(/(?<=.)\/$/, '/?')}$`), names };
}

function fits(match: RegExpExecArray | null, names: readonly string[], parts: Parts): boolean {
  return match !== null && names.every((name, index) => parts[name]?.has(match[index + 1]!));
}

/** A file with a mistake in it is still going to be a page, so those that are named after files count by their files. */
function partsOf(content: Content): Parts {
  const ids = (records: readonly { waarde: { id: string } }[]) =>
    new Set(records.map(({ waarde }) => waarde.id));
  const files = [...content.landelijkeBestanden, ...content.regioBestanden];
  const namesIn = (folder: string) =>
    new Set(files.filter((file) => file.includes(`/${folder}/`)).map((file) => basename(file)));
  return {
    regio: new Set(content.regios.map(({ waarde }) => waarde.slug)),
    sector: ids(content.sectoren),
    niveau: ids(content.niveaus),
    scholing: new Set([...ids(content.scholing), ...ids([...content.regioScholing.values()].flat())]),
    beroep: namesIn('beroepen'),
    regeling: namesIn('regelingen'),
    groep: ids(content.doelgroepen),
    pagina: namesIn('paginas'),

    nieuws: namesIn('nieuws'),
    taal: new Set(VERTALINGEN),
  };
}

const basename = (file: string): string =>
  file
    .split('/')
    .at(-1)!
    .replace(/\.\w+$/, '');

/** Pages with at most one variable part: thousands of trainingen would not help who mistyped. */
function nearby(parts: Parts): string[] {
  return ROUTES.flatMap((route) => {
    const [name, second] = [...route.matchAll(/\[(\w+)\]/g)].map(([, found]) => found!);
    if (second || name === 'scholing' || name === 'taal') return [];
    return name ? [...(parts[name] ?? [])].map((value) => route.replace(`[${name}]`, value)) : [route];
  });
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
