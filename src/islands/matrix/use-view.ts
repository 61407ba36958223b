import { useEffect, useRef, useState } from 'preact/hooks';
import {
  noFilters,
  readFilters,
  writeFilters,
  type Filters,
  type OnbekendeWaarde,
} from '../../domain/scholing/filters.ts';
import type { Gegevens } from './load-scholing.ts';

/** How a change goes into the browser's history: `typen` shares one entry until something else happens. */
export type Soort = 'stap' | 'typen' | 'zelfde';

export interface View {
  filters: Filters;
  /** Parts of the address that mean nothing here. */
  onbekend: OnbekendeWaarde[];
  change: (filters: Filters, soort?: Soort) => void;
  /** To be called before the visitor leaves for a training. */
  remember: () => void;
}

const pause = 400;

/**
 * Keeps the view and the address the same: a link, a reload and the back button give exactly the same view. Reads the
 * address once the data is there, because only then it is known which values exist.
 */
export function useView(gegevens: Gegevens | undefined): View {
  const [filters, setFilters] = useState(noFilters);
  const [onbekend, setOnbekend] = useState<OnbekendeWaarde[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const pending = useRef<(() => void) | undefined>(undefined);
  const typing = useRef(false);

  useEffect(() => {
    if (!gegevens) return;
    const read = () => {
      clearTimeout(timer.current);
      pending.current = undefined;
      typing.current = false;
      const found = readFilters(new URLSearchParams(location.search), gegevens.bekend);
      setFilters(found.filters);
      setOnbekend(found.onbekend);
    };
    read();
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, [gegevens]);

  /** Writes what was typed but not yet written. */
  const flush = () => {
    clearTimeout(timer.current);
    pending.current?.();
    pending.current = undefined;
  };

  function change(next: Filters, soort: Soort = 'stap') {
    clearTimeout(timer.current);
    pending.current = undefined;
    setFilters(next);
    setOnbekend([]);
    if (soort === 'typen') {
      pending.current = () => {
        write(next, typing.current);
        typing.current = true;
      };
      timer.current = setTimeout(flush, pause);
      return;
    }
    typing.current = false;
    write(next, soort === 'zelfde');
  }

  /** Before leaving for a training: the way back leads to the same place on the page. */
  function remember() {
    flush();
    history.replaceState({ y: scrollY }, '');
  }

  return { filters, onbekend, change, remember };
}

function write(next: Filters, replace: boolean) {
  const query = writeFilters(next).toString();
  const address = `${location.pathname}${query && `?${query}`}`;
  if (address === location.pathname + location.search) return;
  if (replace) history.replaceState(history.state, '', address);
  else history.pushState(null, '', address);
}
