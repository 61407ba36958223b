import type { LoketGegevens, RunTimeData } from '../../domain/afspraak/aanvraag.ts';
import type { BeroepInLijst } from '../../domain/beroepen/beroep-in-lijst.ts';
import { unpackBeroepen } from '../../domain/beroepen/beroepen-gegevens.ts';
import {
  createBeroepSearch,
  type BeroepTreffer,
  type SearchBeroepen,
} from '../../domain/beroepen/search-beroepen.ts';

/** More results than this nobody reads: a word more finds better. */
const MOST = 30;

export interface ZoekAntwoord {
  /** What was asked, as it may be shown again. */
  vraag: string;
  /** Best first; `sector` is a name. */
  treffers: (BeroepTreffer & { sectorNaam: string })[];
  /** So many are not shown. */
  meer: number;
  /** What was asked is not there; these look like it. */
  gegokt: boolean;
  /** Work that we know, but that is not on the list. */
  buitenLijst?: { slug: string; naam: string };
  regio?: { slug: string; naam: string; merk: LoketGegevens['merk']; loketNaam: string };
}

interface Zoekers {
  /** Occupations with a page of their own. */
  paginas: SearchBeroepen;
  /** Work that people come from. */
  vertrek: SearchBeroepen;
}
const memo = new WeakMap<RunTimeData, Zoekers>();

function zoekersOf(gegevens: RunTimeData): Zoekers {
  const known = memo.get(gegevens);
  if (known) return known;
  const lijst = unpackBeroepen(gegevens.beroepen);
  const zoekers = {
    paginas: createBeroepSearch(lijst.filter(hasPage)),
    vertrek: createBeroepSearch(lijst.filter((beroep) => !hasPage(beroep))),
  };
  memo.set(gegevens, zoekers);
  return zoekers;
}

/** A starting point has no way to get in. */
const hasPage = ({ instap }: BeroepInLijst) => instap !== undefined;

/** Answers the search without JavaScript. Whatever stands in the address, there is a page. */
export function answerBeroep(query: URLSearchParams, gegevens: RunTimeData): ZoekAntwoord {
  // Control characters can stand in an address, but not in HTML.
  const vraag = (query.get('q') ?? '')
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 100)
    .toWellFormed()
    .trim();
  const { paginas, vertrek } = zoekersOf(gegevens);
  const found = paginas(vraag);
  const gegokt = found.length > 0 && found.every((treffer) => treffer.gegokt);
  const [ander] = found.length > 0 && !gegokt ? [] : vertrek(vraag).filter((treffer) => !treffer.gegokt);
  const sectoren = new Map(gegevens.beroepen.sectoren);
  const slug = query.get('regio') ?? '';
  const loket = Object.hasOwn(gegevens.loketten, slug) ? gegevens.loketten[slug] : undefined;
  return {
    vraag,
    treffers: found
      .slice(0, MOST)
      .map((treffer) => ({ ...treffer, sectorNaam: sectoren.get(treffer.beroep.sector) ?? '' })),
    meer: Math.max(0, found.length - MOST),
    gegokt,
    ...(ander && { buitenLijst: { slug: ander.beroep.slug, naam: ander.via ?? ander.beroep.naam } }),
    ...(loket && { regio: { slug, naam: loket.regioNaam, merk: loket.merk, loketNaam: loket.naam } }),
  };
}
