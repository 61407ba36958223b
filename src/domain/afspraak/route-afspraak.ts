import type { GebiedRegio, Gebieden } from '../regio/gebieden.ts';

type RegioNaam = Pick<GebiedRegio, 'slug' | 'naam'>;

/** One side of a postcode that crosses a border between regio's. */
export interface GemeenteKeuze {
  gemeente: string;
  /** Places of the postcode on this side. */
  woonplaatsen: string[];
  regio: RegioNaam;
}

/** Which loket gets the request, or what the visitor must be asked first. */
export type Route =
  | { soort: 'loket'; regio: string }
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
}

/**
 * Finds the one loket for a request: that of the visitor's postcode. It asks when the postcode lies in more than one
 * regio, and when its regio is not the page's. Never a default desk and never a guess.
 * @throws Error when the postcode or the page's regio does not exist
 */
export function routeAfspraak(
  { postcode, gemeente, paginaRegio, gekozenRegio }: RouteVraag,
  gebieden: Gebieden,
): Route {
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
