import { useEffect, useState } from 'preact/hooks';
import { filterScholing } from '../../domain/scholing/filter-scholing.ts';
import { noFilters, perKeer, writeFilters, type Filters } from '../../domain/scholing/filters.ts';
import type { SearchResult } from '../../domain/scholing/search-scholing.ts';
import { loadScholing } from './load-scholing.ts';
import { searchFully } from './search-gegevens.ts';
import { countOffers } from './words.ts';

export interface Buur {
  slug: string;
  naam: string;
}
interface Props {
  slug: string;
  regioNaam: string;
  buren: readonly Buur[];
  filters: Filters;
  perWoord: SearchResult<unknown>['perWoord'];
  onSearch: (zoek: string) => void;
}
type Gevonden = Buur & { aantal: number; query: string };

/** Long enough to be sure that the visitor stopped typing before other regio's are fetched. */
const patience = 700;

/** Nothing here: single words that do give something, the neighbours by name, the country, and the loket. */
export default function EmptyResult({ slug, regioNaam, buren, filters, perWoord, onSearch }: Props) {
  const nearby = useNearby(buren, filters);
  const words = perWoord.length > 1 ? perWoord.filter(({ aantal }) => aantal > 0) : [];
  return (
    <div class="lwl-stack">
      {words.length > 0 && (
        <>
          <p>Misschien staat het er met één woord:</p>
          <ul>
            {words.map(({ woord, aantal }) => (
              <li key={woord}>
                <button type="button" class="nl-button nl-button--subtle" onClick={() => onSearch(woord)}>
                  {woord} ({countOffers(aantal)})
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>In de buurt van {regioNaam}</h3>
      {nearby === 'mislukt' && <p>Wij kunnen nu niet in de buurregio’s kijken. Probeer het later opnieuw.</p>}
      {nearby === undefined && <p>Wij kijken ook in de buurregio’s.</p>}
      {Array.isArray(nearby) && nearby.length === 0 && (
        <p>In de buurregio’s kennen wij deze scholing ook niet.</p>
      )}
      {Array.isArray(nearby) && nearby.length > 0 && (
        <ul>
          {nearby.map((buur) => (
            <li key={buur.slug}>
              <a href={`/regio/${buur.slug}/scholing/?${buur.query}`}>
                {buur.naam}: {countOffers(buur.aantal)}
              </a>
            </li>
          ))}
        </ul>
      )}
      <h3>Verder zoeken</h3>
      <p>
        Kijk in het overzicht van <a href="/scholing/">heel Nederland</a>, op{' '}
        <a href="https://www.kiesmbo.nl/" rel="external">
          kiesmbo.nl
        </a>{' '}
        of op{' '}
        <a href="https://www.leeroverzicht.nl/" rel="external">
          leeroverzicht.nl
        </a>
        . Daar staan ook korte cursussen. Of <a href={`/regio/${slug}/afspraak/`}>vraag het het loket</a>.
      </p>
    </div>
  );
}

/** The same question for another regio: places do not go along, they lie here. */
function elsewhere(filters: Filters): Filters {
  return { ...filters, plaats: [], toon: perKeer };
}

/** Neighbours that have something, A–Z as given; `undefined` while looking. */
function useNearby(buren: readonly Buur[], filters: Filters): Gevonden[] | 'mislukt' | undefined {
  const [nearby, setNearby] = useState<Gevonden[] | 'mislukt'>();
  const question = writeFilters({ ...noFilters(), ...elsewhere(filters) }).toString();
  useEffect(() => {
    let stale = false;
    setNearby(undefined);
    const timer = setTimeout(() => {
      Promise.all(buren.map((buur) => lookIn(buur, elsewhere(filters))))
        .then((found) => !stale && setNearby(found.filter(({ aantal }) => aantal > 0)))
        .catch(() => !stale && setNearby('mislukt'));
    }, patience);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [question]);
  return nearby;
}

async function lookIn(buur: Buur, filters: Filters): Promise<Gevonden> {
  const gegevens = await loadScholing(buur.slug);
  const { treffers } = await searchFully(gegevens, filters.zoek);
  const rows = treffers.map(({ scholing }) => scholing);
  // The link names only what exists there: an opleider of here may be unknown to the neighbour.
  const known = (groep: 'opleider' | 'soort') =>
    filters[groep].filter((value) => gegevens.bekend[groep].has(value));
  const there = { ...filters, opleider: known('opleider'), soort: known('soort') };
  return { ...buur, aantal: filterScholing(rows, filters).length, query: writeFilters(there).toString() };
}
