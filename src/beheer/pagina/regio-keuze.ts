const KEY = 'beheer-regio';

/** A regio that can be chosen. */
export interface RegioKeuze {
  slug: string;
  naam: string;
}

/**
 * The regio of this editor: as the address says (`?regio=twente`), else the one of last time.
 * @returns undefined when neither names one of these regio's
 */
export function readRegio(regios: readonly RegioKeuze[]): string | undefined {
  const slugs = new Set(regios.map(({ slug }) => slug));
  const named = [new URLSearchParams(location.search).get('regio'), readKept()];
  return named.find((slug): slug is string => slug !== null && slugs.has(slug));
}

/** Remembers it in this browser, and puts it in the address so that the page can be passed on. */
export function keepRegio(slug: string): void {
  const address = new URL(location.href);
  address.searchParams.set('regio', slug);
  history.replaceState(history.state, '', address);
  try {
    localStorage.setItem(KEY, slug);
  } catch {
    // No storage: the address still has it.
  }
}

function readKept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
