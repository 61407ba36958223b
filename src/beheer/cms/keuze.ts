const KEY = 'beheer-formulieren';

/** Slug of the regio in an address (`?regio=twente`), or `landelijk`; undefined when it names none. */
function readKeuze(search: string): string | undefined {
  const regio = new URLSearchParams(search).get('regio') ?? '';
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(regio) ? regio : undefined;
}

/**
 * The regio that the address names, or else the one that this tab had before the page was loaded again; undefined when
 * there is none. Takes it out of the address: the CMS keeps only what comes after the `#`, and its first step back would
 * then lead to another page in the eyes of the browser, which does not tell of it. The form that was left stayed, empty.
 */
export function takeKeuze(): string | undefined {
  const named = readKeuze(location.search);
  history.replaceState(history.state, '', location.pathname + location.hash);
  try {
    if (named) sessionStorage.setItem(KEY, named);
    return named ?? sessionStorage.getItem(KEY) ?? undefined;
  } catch {
    // No storage: who loads the page again chooses again.
    return named;
  }
}
