import type { KaartTegel } from '../../domain/afspraak/aanvraag.ts';
import type { BeroepInLijst } from '../../domain/beroepen/beroep-in-lijst.ts';
import { unpackBeroepen, type BeroepenGegevens } from '../../domain/beroepen/beroepen-gegevens.ts';
import { readOverstap, type OverstapVraag } from '../../domain/beroepen/read-overstap.ts';
import { createBeroepSearch, type SearchBeroepen } from '../../domain/beroepen/search-beroepen.ts';

interface Visit {
  url: URL;
  locals: App.Locals;
}
interface OverstapPagina extends OverstapVraag {
  /** A–Z by name. */
  regios: KaartTegel[];
  sectorNaam: (id: string) => string;
  vaardigheidNaam: (id: string) => string;
}
interface Bereid {
  lijst: BeroepInLijst[];
  search: SearchBeroepen;
  sectoren: ReadonlyMap<string, string>;
  vaardigheden: ReadonlyMap<string, string>;
}

/** Prepared once for each set of data: a new build brings another. */
const bereid = new WeakMap<BeroepenGegevens, Bereid>();

function prepare(gegevens: BeroepenGegevens): Bereid {
  const known = bereid.get(gegevens);
  if (known) return known;
  const lijst = unpackBeroepen(gegevens);
  const fresh = {
    lijst,
    search: createBeroepSearch(lijst),
    sectoren: new Map(gegevens.sectoren),
    vaardigheden: new Map(gegevens.vaardigheden),
  };
  bereid.set(gegevens, fresh);
  return fresh;
}

/** "Overstappen" without JavaScript: all that the page shows, from its address alone. */
export function answerOverstappen({ url, locals }: Visit): OverstapPagina {
  const { beroepen, kaart } = locals.gegevens;
  const { lijst, search, sectoren, vaardigheden } = prepare(beroepen);
  return {
    ...readOverstap(url.searchParams, lijst, search, kaart),
    regios: kaart.toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl')),
    sectorNaam: (id) => sectoren.get(id)!,
    vaardigheidNaam: (id) => vaardigheden.get(id)!,
  };
}
