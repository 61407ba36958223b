import '@utrecht/select-css/dist/index.min.css';
import '@utrecht/textbox-css/dist/index.min.css';
import '../styles/filters.css';
import '../styles/formulier.css';
import '../styles/kosten.css';
import '../styles/vinder.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { countChoices } from '../domain/scholing/count-choices.ts';
import { filterScholing } from '../domain/scholing/filter-scholing.ts';
import { isFiltering, noFilters, perKeer, toggleChoice } from '../domain/scholing/filters.ts';
import { sortResults } from '../domain/scholing/sort-results.ts';
import ActiveFilters from './matrix/ActiveFilters.tsx';
import EmptyResult, { type Buur } from './matrix/EmptyResult.tsx';
import FilterGroups from './matrix/FilterGroups.tsx';
import { loadScholing, type Gegevens } from './matrix/load-scholing.ts';
import { ReadAs, UnknownValues } from './matrix/Notes.tsx';
import ResultList from './matrix/ResultList.tsx';
import ResultMatrix from './matrix/ResultMatrix.tsx';
import { loadSimilar, needsSimilar, searchNow } from './matrix/search-gegevens.ts';
import SearchField from './matrix/SearchField.tsx';
import SortSelect from './matrix/SortSelect.tsx';
import { useAnnouncement } from './matrix/use-announcement.ts';
import { useView } from './matrix/use-view.ts';
import { countOffers, listChoices } from './matrix/words.ts';

interface Props {
  slug: string;
  regioNaam: string;
  buren: readonly Buur[];
}

/**
 * Search and filters over the static matrix. As long as nothing is asked the page's own table (`#matrix-tabel`) is the
 * view; a question replaces it by the list of what is left. Everything the visitor chose stands in the address.
 */
export default function Matrix({ slug, regioNaam, buren }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [gegevens, setGegevens] = useState<Gegevens>();
  const [failed, setFailed] = useState(false);
  const [similarLoads, setSimilarLoads] = useState(0);
  const { filters, onbekend, change, remember } = useView(gegevens);
  const { zoek } = filters;

  function load() {
    setFailed(false);
    loadScholing(slug).then(setGegevens, () => setFailed(true));
  }
  useEffect(load, []);

  const choices = useMemo(() => gegevens && listChoices(gegevens), [gegevens]);
  const found = useMemo(() => gegevens && searchNow(gegevens, zoek), [gegevens, zoek, similarLoads]);
  const searched = useMemo(() => found?.treffers.map(({ scholing }) => scholing) ?? [], [found]);
  const counts = useMemo(() => countChoices(searched, filters), [searched, filters]);
  const results = useMemo(
    () =>
      sortResults(filterScholing(searched, filters), filters.sorteer, [...(gegevens?.niveaus.keys() ?? [])]),
    [searched, filters, gegevens],
  );
  const active = gegevens !== undefined && isFiltering(filters);
  const heard = useAnnouncement(active ? `${countOffers(results.length)} gevonden` : '');

  const warm = () =>
    void (
      gegevens &&
      loadSimilar(gegevens).then(
        () => setSimilarLoads((n) => n + 1),
        () => {},
      )
    );
  useEffect(() => {
    if (gegevens && found && needsSimilar(gegevens, found)) warm();
  }, [found]);

  /** True while the field leads and `zoek` follows. The field is ahead then: writing to it would eat letters. */
  const typing = useRef(false);
  const type = (text: string) => {
    typing.current = true;
    change({ ...filters, zoek: text, toon: perKeer }, 'typen');
  };
  const choose: typeof change = (...choice) => {
    typing.current = false;
    change(...choice);
  };
  useEffect(() => {
    const follow = () => void (typing.current = false);
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  useEffect(() => {
    // After "back", "wis filters" and a chosen word the field follows the address.
    if (gegevens && !typing.current && input.current!.value.trim() !== zoek.trim())
      input.current!.value = zoek;
  }, [zoek]);
  useEffect(() => {
    const typedEarly = input.current!.value;
    if (gegevens && typedEarly && !location.search) type(typedEarly);
  }, [gegevens]);

  useEffect(() => {
    const table = document.getElementById('matrix-tabel');
    if (table) table.hidden = active;
    const y: unknown = history.state?.y;
    if (active && typeof y === 'number') {
      scrollTo(0, y);
      history.replaceState(null, '');
    }
  }, [active]);

  const clear = () => {
    choose(noFilters());
    input.current!.focus();
  };
  const search = (text: string) => choose({ ...filters, zoek: text, toon: perKeer });

  return (
    <div class="lwl-filters lwl-stack">
      <SearchField
        input={input}
        onType={type}
        onWarm={warm}
        onSubmit={() => active && heading.current?.focus()}
      />
      <FilterGroups
        filters={filters}
        choices={choices}
        counts={counts}
        onToggle={(groep, waarde) => choose(toggleChoice(filters, groep, waarde))}
      />
      {failed && (
        <p class="lwl-notice lwl-notice--warning" role="alert">
          Zoeken lukt nu niet. De tabel hieronder werkt wel.{' '}
          <button type="button" class="nl-button nl-button--subtle" onClick={load}>
            Probeer opnieuw
          </button>
        </p>
      )}
      <UnknownValues onbekend={onbekend} />
      <p role="status" class="lwl-visually-hidden">
        {heard}
      </p>
      {active && choices && (
        <section class="lwl-stack" aria-labelledby="gevonden">
          <ActiveFilters
            filters={filters}
            choices={choices}
            onRemove={(groep, waarde) => {
              choose(toggleChoice(filters, groep, waarde));
              heading.current?.focus();
            }}
            onRemoveSearch={() => {
              search('');
              input.current!.focus();
            }}
            onClear={clear}
          />
          <div class="lwl-filters__head">
            <h2 id="gevonden" ref={heading} tabIndex={-1}>
              {results.length === 0 ? 'Niets gevonden' : `${countOffers(results.length)} gevonden`}
            </h2>
            {results.length > 1 && (
              <SortSelect
                value={filters.sorteer}
                searching={zoek.trim() !== ''}
                onChange={(sorteer) => choose({ ...filters, sorteer })}
              />
            )}
          </div>
          <ReadAs gelezenAls={found?.gelezenAls ?? []} />
          {results.length > 0 ? (
            <>
              <ResultMatrix gegevens={gegevens} results={results} filters={filters} onChoose={choose} />
              <ResultList
                gegevens={gegevens}
                slug={slug}
                results={results}
                toon={filters.toon}
                onMore={() => choose({ ...filters, toon: filters.toon + perKeer }, 'zelfde')}
                onLeave={remember}
              />
            </>
          ) : (
            <EmptyResult
              slug={slug}
              regioNaam={regioNaam}
              buren={buren}
              filters={filters}
              perWoord={found?.perWoord ?? []}
              onSearch={search}
            />
          )}
        </section>
      )}
    </div>
  );
}
