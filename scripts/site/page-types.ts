import { statSync } from 'node:fs';
import { fileOf, listBuiltPages } from './built-pages.ts';

/** A kind of page: all its pages come from one template. */
export interface PaginaType {
  naam: string;
  /** Addresses of this type. Every built page has exactly one type. */
  patroon: RegExp;
}

/** Pages that are files, in the order of a visit. The list decides what is measured, validated and tested. */
export const PAGINA_TYPES: PaginaType[] = [
  { naam: 'begin', patroon: /^\/$/ },
  { naam: "lijst van regio's", patroon: /^\/regio\/$/ },
  { naam: 'loket', patroon: /^\/regio\/[^/]+\/$/ },
  { naam: 'scholingsmatrix', patroon: /^\/regio\/[^/]+\/scholing\/$/ },
  { naam: 'sector in een regio', patroon: /^\/regio\/[^/]+\/scholing\/(?!alle\/)[^/]+\/$/ },
  { naam: 'niveau in een regio', patroon: /^\/regio\/[^/]+\/scholing\/alle\/[^/]+\/$/ },
  { naam: 'cel van de matrix', patroon: /^\/regio\/[^/]+\/scholing\/(?!alle\/)[^/]+\/[^/]+\/$/ },
  { naam: 'scholing landelijk', patroon: /^\/scholing\/$/ },
  { naam: 'cel landelijk', patroon: /^\/scholing\/[^/]+\/[^/]+\/$/ },
  { naam: 'scholing', patroon: /^\/scholing\/[^/]+\/$/ },
  { naam: 'tekst', patroon: /^\/(?!regio|scholing|afspraak)[^/]+\/$/ },
  { naam: 'foutpagina', patroon: /^\/(404|500)\.html$/ },
];

/** Addresses that the server renders for each request, with the state they show. */
export const OP_VERZOEK: { naam: string; adres: string }[] = [
  { naam: 'vinden: leeg', adres: '/regio/vinden/' },
  { naam: 'vinden: kiezen', adres: '/regio/vinden/?q=Hengelo' },
  { naam: 'vinden: bedoelt u', adres: '/regio/vinden/?q=enschde' },
  { naam: 'vinden: onbekende postcode', adres: '/regio/vinden/?q=0000' },
  { naam: 'vinden: onbekend', adres: '/regio/vinden/?q=zzzzzz' },
];

export interface PaginasVanType {
  type: PaginaType;
  /** Addresses, A–Z. */
  adressen: string[];
}

/**
 * All built pages, by type.
 * @throws when a page has no type or two, or a type has no page: the list above must tell the truth
 */
export function groupBuiltPages(pages = listBuiltPages()): PaginasVanType[] {
  const groups = PAGINA_TYPES.map((type) => ({ type, adressen: [] as string[] }));
  for (const adres of pages) {
    const [group, ...others] = groups.filter(({ type }) => type.patroon.test(adres));
    if (!group || others.length > 0)
      throw new Error(
        `${adres} hoort bij ${others.length + (group ? 1 : 0)} types. Zie scripts/site/page-types.ts.`,
      );
    group.adressen.push(adres);
  }
  const empty = groups.find(({ adressen }) => adressen.length === 0);
  if (empty)
    throw new Error(`Er is geen pagina van het type "${empty.type.naam}". Zie scripts/site/page-types.ts.`);
  return groups;
}

/** Of each type its first page and its largest: what the tests with a browser look at. */
export function pickSamples(groups = groupBuiltPages()): { naam: string; adres: string }[] {
  return groups.flatMap(({ type, adressen }) => {
    const size = new Map(adressen.map((adres) => [adres, statSync(fileOf(adres)).size]));
    const [largest = ''] = [...adressen].sort((a, b) => size.get(b)! - size.get(a)!);
    return [...new Set([adressen[0] ?? '', largest])].map((adres) => ({ naam: type.naam, adres }));
  });
}
