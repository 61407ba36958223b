import { statSync } from 'node:fs';
import { VERTALINGEN } from '../../src/domain/taal/talen.ts';
import { fileOf, listBuiltPages } from './built-pages.ts';

/** A kind of page: all its pages come from one template. */
export interface PaginaType {
  naam: string;
  /** Addresses of this type. Every built page has exactly one type. */
  patroon: RegExp;
  /** There is one only where an editor wrote something. */
  magOntbreken?: true;
}

/** A page of the path in another language than Dutch, by its address after the language. */
const inTaal = (rest: string) => new RegExp(`^/(?:${VERTALINGEN.join('|')})${rest}$`);

/** Pages that are files, in the order of a visit. The list decides what is measured, validated and tested. */
export const PAGINA_TYPES: PaginaType[] = [
  { naam: 'begin', patroon: /^\/$/ },
  { naam: "lijst van regio's", patroon: /^\/regio\/$/ },
  { naam: 'loket', patroon: /^\/regio\/[^/]+\/$/ },
  { naam: 'agenda', patroon: /^\/regio\/[^/]+\/agenda\/$/, magOntbreken: true },
  { naam: 'nieuws', patroon: /^\/regio\/[^/]+\/nieuws\/$/, magOntbreken: true },
  { naam: 'bericht', patroon: /^\/regio\/[^/]+\/nieuws\/[^/]+\/$/, magOntbreken: true },
  { naam: 'scholingsmatrix', patroon: /^\/regio\/[^/]+\/scholing\/$/ },
  { naam: 'sector in een regio', patroon: /^\/regio\/[^/]+\/scholing\/(?!alle\/)[^/]+\/$/ },
  { naam: 'niveau in een regio', patroon: /^\/regio\/[^/]+\/scholing\/alle\/[^/]+\/$/ },
  { naam: 'cel van de matrix', patroon: /^\/regio\/[^/]+\/scholing\/(?!alle\/)[^/]+\/[^/]+\/$/ },
  { naam: 'scholing landelijk', patroon: /^\/scholing\/$/ },
  { naam: 'cel landelijk', patroon: /^\/scholing\/[^/]+\/[^/]+\/$/ },
  { naam: 'scholing', patroon: /^\/scholing\/[^/]+\/$/ },
  { naam: 'afspraak', patroon: /^\/afspraak\/$/ },
  { naam: 'wie helpt mij', patroon: /^\/wie-helpt-mij\/$/ },
  { naam: 'woordenlijst', patroon: /^\/woordenlijst\/$/ },
  { naam: 'regelingen', patroon: /^\/regelingen\/$/ },
  { naam: 'regelingen van een groep', patroon: /^\/regelingen\/voor\/[^/]+\/$/ },
  { naam: 'O&O-fondsen', patroon: /^\/regelingen\/oeno-fondsen\/$/ },
  { naam: 'regeling', patroon: /^\/regelingen\/(?!(?:oeno-fondsen|wijzer|werkgever)\/)[^/]+\/$/ },
  { naam: 'beroepen', patroon: /^\/beroepen\/$/ },
  { naam: 'beroepen van een regio', patroon: /^\/regio\/[^/]+\/kansberoepen\/$/ },
  { naam: 'flyer', patroon: /^\/regio\/[^/]+\/kansberoepen\/flyer\/(?:[^/]+\/)?$/ },
  { naam: 'beroep', patroon: /^\/beroepen\/(?!(?:overstappen|zoeken)\/)[^/]+\/$/ },
  { naam: 'vaardigheden', patroon: /^\/beroepen\/overstappen\/vaardigheden\/$/ },
  { naam: 'begin in een taal', patroon: inTaal('/') },
  { naam: 'tekst in een taal', patroon: inTaal('/(?:over|wie-betaalt)/') },
  { naam: 'woorden in een taal', patroon: inTaal('/woorden/') },
  { naam: "lijst van regio's in een taal", patroon: inTaal('/regio/') },
  { naam: 'loket in een taal', patroon: inTaal('/regio/[^/]+/') },
  { naam: 'redactie', patroon: /^\/beheer\/$/ },
  { naam: 'redactie: handboek', patroon: /^\/beheer\/handboek\/(?:[^/]+\/)?$/ },
  { naam: 'redactie: stand', patroon: /^\/beheer\/stand\/$/ },
  { naam: 'redactie: stand van een regio', patroon: /^\/beheer\/stand\/[^/]+\/$/ },
  { naam: 'redactie: scholing', patroon: /^\/beheer\/scholing\/$/ },
  { naam: 'redactie: formulieren', patroon: /^\/beheer\/formulieren\/$/ },
  {
    naam: 'tekst',
    patroon: new RegExp(
      `^/(?!(?:regio|scholing|afspraak|wie-helpt-mij|woordenlijst|regelingen|beroepen|beheer|${VERTALINGEN.join('|')})/)[^/]+/$`,
    ),
  },
  { naam: 'foutpagina', patroon: /^\/(404|500)\.html$/ },
];

/** Pages that the server renders for each request, each in the states that it can show without a form being sent. */
export const OP_VERZOEK: {
  naam: string;
  adres: string;
  status: number;
  /** Another state of the same page shows nearly the same: only the full product of the matrix looks at this one. */
  bijzaak?: true;
}[] = [
  { naam: 'vinden: leeg', adres: '/regio/vinden/', status: 200 },
  { naam: 'vinden: kiezen', adres: '/regio/vinden/?q=Spier', status: 200 },
  { naam: 'vinden: bedoelt u', adres: '/regio/vinden/?q=enschde', status: 200, bijzaak: true },
  { naam: 'vinden: postcode onbekend', adres: '/regio/vinden/?q=0000', status: 200, bijzaak: true },
  { naam: 'vinden: onbekend', adres: '/regio/vinden/?q=%3Cb%3Ezzzz%22', status: 200 },
  { naam: 'aanvraag', adres: '/regio/twente/afspraak/', status: 200 },
  { naam: 'aanvraag: bel mij', adres: '/regio/twente/afspraak/?vorm=bel-mij', status: 200 },
  {
    naam: 'aanvraag: verwijzing die niet meer werkt',
    adres: '/regio/twente/afspraak/?verwijzing=oud',
    status: 200,
    bijzaak: true,
  },
  { naam: 'vraag van een werkgever', adres: '/regio/twente/afspraak/werkgever/', status: 200 },
  { naam: 'bedankt zonder kenmerk', adres: '/regio/twente/afspraak/bedankt/', status: 200 },
  { naam: 'stand zonder link', adres: '/afspraak/stand/', status: 200 },
  { naam: 'stand: link werkt niet', adres: '/afspraak/stand/?t=K7RM2XWA.abc.def', status: 404 },
  { naam: 'intrekken zonder link', adres: '/afspraak/intrekken/', status: 200, bijzaak: true },
  { naam: 'oppakken zonder link', adres: '/afspraak/oppakken/', status: 200 },
  { naam: 'gesprek gehad zonder link', adres: '/afspraak/gesprek-gehad/', status: 200, bijzaak: true },
  { naam: 'het is goed zo zonder link', adres: '/afspraak/het-is-goed-zo/', status: 200, bijzaak: true },
  { naam: 'verwijzen', adres: '/regio/twente/afspraak/verwijzen/', status: 200 },
  {
    naam: 'verwijzen: niet te vinden',
    adres: '/regio/twente/afspraak/verwijzen/?klaar=AAAAAAAA',
    status: 200,
    bijzaak: true,
  },
  { naam: 'aanvraag in een taal', adres: '/en/regio/twente/afspraak/', status: 200 },
  { naam: 'vinden in een taal', adres: '/en/regio/vinden/?q=Spier', status: 200 },
  { naam: 'bedankt in een taal', adres: '/en/regio/twente/afspraak/bedankt/', status: 200 },
  { naam: 'regelingenwijzer', adres: '/regelingen/wijzer/', status: 200 },
  { naam: 'regelingenwijzer voor een gesprek', adres: '/regelingen/wijzer/?vorm=gesprek', status: 200 },
  { naam: 'regelingenwijzer om in te sluiten', adres: '/regelingen/wijzer/insluiten/', status: 200 },
  { naam: 'rekenhulp voor werkgevers', adres: '/regelingen/werkgever/', status: 200 },
  { naam: 'overstappen', adres: '/beroepen/overstappen/', status: 200 },
  {
    naam: 'overstappen: kiezen',
    adres: '/beroepen/overstappen/?zoek=kassa&regio=twente',
    status: 200,
    bijzaak: true,
  },
  {
    naam: 'overstappen: bedoelde u',
    adres: '/beroepen/overstappen/?zoek=caisiere',
    status: 200,
    bijzaak: true,
  },
  {
    naam: 'overstappen: niets',
    adres: '/beroepen/overstappen/?zoek=%3Cb%3Ezzzz%22',
    status: 200,
    bijzaak: true,
  },
  {
    naam: 'overstappen: uitkomst',
    adres: '/beroepen/overstappen/?van=kassamedewerker&regio=twente',
    status: 200,
  },
  { naam: 'overstappen: groep', adres: '/beroepen/overstappen/?van=groep-1112', status: 200, bijzaak: true },
  {
    naam: 'overstappen: werk onbekend',
    adres: '/beroepen/overstappen/?van=bestaat-niet',
    status: 404,
    bijzaak: true,
  },
  { naam: 'beroep zoeken: leeg', adres: '/beroepen/zoeken/', status: 200, bijzaak: true },
  { naam: 'beroep zoeken: gevonden', adres: '/beroepen/zoeken/?q=kapster&regio=twente', status: 200 },
  { naam: 'beroep zoeken: bedoelt u', adres: '/beroepen/zoeken/?q=kasieere', status: 200, bijzaak: true },
  { naam: 'beroep zoeken: niets', adres: '/beroepen/zoeken/?q=%3Cb%3Exqzv%22', status: 200, bijzaak: true },
  { naam: 'klopt dit niet', adres: '/klopt-dit-niet/?pagina=/regio/twente/', status: 200 },
  { naam: 'klopt dit niet: zonder bladzijde', adres: '/klopt-dit-niet/', status: 200, bijzaak: true },
  { naam: 'klopt dit niet: verstuurd', adres: '/klopt-dit-niet/?pagina=/&verstuurd=', status: 200 },
  { naam: 'pagina die er niet is', adres: '/bestaat/niet/', status: 404 },
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
  const empty = groups.find(({ type, adressen }) => adressen.length === 0 && !type.magOntbreken);
  if (empty)
    throw new Error(`Er is geen pagina van het type "${empty.type.naam}". Zie scripts/site/page-types.ts.`);
  return groups.filter(({ adressen }) => adressen.length > 0);
}

/** Of each type its smallest page and its largest: where a template shows least and most. */
export function pickSamples(groups = groupBuiltPages()): { naam: string; adres: string }[] {
  return groups.flatMap(({ type, adressen }) => {
    const size = new Map(adressen.map((adres) => [adres, statSync(fileOf(adres)).size]));
    const bySize = [...adressen].sort((a, b) => size.get(a)! - size.get(b)!);
    return [...new Set([bySize.at(0)!, bySize.at(-1)!])].map((adres) => ({ naam: type.naam, adres }));
  });
}

/** Of each type its largest page; the pages for a fault have no address of their own. */
export function pickLargest(): { naam: string; adres: string }[] {
  const largest = new Map(pickSamples().map(({ naam, adres }) => [naam, adres]));
  return [...largest]
    .map(([naam, adres]) => ({ naam, adres }))
    .filter(({ adres }) => !adres.endsWith('.html'));
}
