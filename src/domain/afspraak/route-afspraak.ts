import type { GebiedRegio, Gebieden } from '../regio/gebieden.ts';
import type { LoketGegevens } from './aanvraag.ts';
import { ageGroups, type AgeGroup, type Wie } from './age-groups.ts';
import { applyRules, type RegelVraag } from './apply-rules.ts';

type RegioNaam = Pick<GebiedRegio, 'slug' | 'naam'>;

/** One side of a postcode that crosses a border between regio's. */
export interface GemeenteKeuze {
  gemeente: string;
  /** Places of the postcode on this side. */
  woonplaatsen: string[];
  regio: RegioNaam;
}

/** Which desk gets the request, or what the visitor must be asked first. */
export type Route =
  /** `bestemming` is absent when the loket itself answers. */
  | { soort: 'loket'; regio: string; bestemming?: string }
  /** The regio is known, but a rule of it needs answers; `groepen` are the choices for "leeftijd". */
  | { soort: 'vraag-regel'; regio: string; vragen: RegelVraag[]; groepen: AgeGroup[] }
  | { soort: 'vraag-gemeente'; keuzes: GemeenteKeuze[] }
  | { soort: 'vraag-loket'; eigen: RegioNaam; pagina: RegioNaam };

export interface RouteVraag {
  /** Four digits that exist. */
  postcode: string;
  /** Answer to an earlier `vraag-gemeente`. */
  gemeente?: string | undefined;
  /** Slug of the regio whose page the visitor is on. */
  paginaRegio: string;
  /** Answer to an earlier `vraag-loket`: a slug. */
  gekozenRegio?: string | undefined;
  /** Who asks; absent = a person. */
  wie?: Wie | undefined;
  /** Id of an age group, or `LEEFTIJD_ONBEKEND`. */
  leeftijd?: string | undefined;
  opSchool?: boolean | undefined;
}

/** Slug → the loket of that regio; only its rules are looked at. */
export type RegelsPerRegio = Readonly<Record<string, Pick<LoketGegevens, 'regels'>>>;

/**
 * Finds the one desk for a request: by the rules of the regio of the visitor's postcode. It asks when the postcode lies
 * in more than one regio, when its regio is not the page's, and when a rule needs an answer that is not there. Never a
 * default desk and never a guess.
 * @throws Error when the postcode, the page's regio or a loket does not exist
 */
export function routeAfspraak(vraag: RouteVraag, gebieden: Gebieden, loketten: RegelsPerRegio): Route {
  const route = routeToRegio(vraag, gebieden);
  return route.soort === 'loket' ? routeToDesk(route.regio, vraag, loketten) : route;
}

function routeToDesk(regio: string, vraag: RouteVraag, loketten: RegelsPerRegio): Route {
  if (!Object.hasOwn(loketten, regio)) throw new Error(`De regio "${regio}" heeft geen loket.`);
  const { regels } = loketten[regio]!;
  const { wie = 'burger', leeftijd, opSchool, postcode } = vraag;
  const outcome = applyRules(regels, { wie, leeftijd, opSchool, pc4: postcode });
  if ('vragen' in outcome) {
    const { vragen } = outcome;
    return { soort: 'vraag-regel', regio, vragen, groepen: ageGroups(regels, wie) };
  }
  const { naar } = outcome;
  return { soort: 'loket', regio, ...(naar !== 'loket' && { bestemming: naar }) };
}

function routeToRegio(
  { postcode, gemeente, paginaRegio, gekozenRegio }: RouteVraag,
  gebieden: Gebieden,
): Exclude<Route, { soort: 'vraag-regel' }> {
  const pagina = gebieden.regios.find(({ slug }) => slug === paginaRegio);
  const keuzes = readSides(postcode, gebieden);
  const [first] = keuzes;
  if (!pagina || !first) throw new Error('De postcode of de regio van de pagina bestaat niet.');

  const split = keuzes.some(({ regio }) => regio.slug !== first.regio.slug);
  const side = split ? keuzes.find((keuze) => keuze.gemeente === gemeente) : first;
  if (!side) return { soort: 'vraag-gemeente', keuzes };

  const eigen = side.regio;
  if (eigen.slug === pagina.slug) return { soort: 'loket', regio: eigen.slug };
  const chosen = [eigen, pagina].find(({ slug }) => slug === gekozenRegio);
  return chosen
    ? { soort: 'loket', regio: chosen.slug }
    : { soort: 'vraag-loket', eigen: pick(eigen), pagina: pick(pagina) };
}

function readSides(postcode: string, { postcodes, gemeenten, regios }: Gebieden): GemeenteKeuze[] {
  const readings = Object.hasOwn(postcodes, postcode) ? postcodes[postcode]! : [];
  return readings.map(({ gemeente, woonplaatsen }) => {
    const { naam, regio } = gemeenten[gemeente]!;
    return { gemeente: naam, woonplaatsen, regio: pick(regios[regio]!) };
  });
}

function pick({ slug, naam }: RegioNaam): RegioNaam {
  return { slug, naam };
}
