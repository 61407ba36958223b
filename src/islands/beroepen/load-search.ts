import { unpackBeroepen, type BeroepenGegevens } from '../../domain/beroepen/beroepen-gegevens.ts';
import { createBeroepSearch, type SearchBeroepen } from '../../domain/beroepen/search-beroepen.ts';

let memo: Promise<SearchBeroepen> | undefined;

/** The search over these occupations, with their everyday names, fetched once. After a failure it may be tried again. */
export function loadSearch(slugs: ReadonlySet<string>): Promise<SearchBeroepen> {
  memo ??= fetchSearch(slugs).catch((cause: unknown) => {
    memo = undefined;
    throw cause;
  });
  return memo;
}

async function fetchSearch(slugs: ReadonlySet<string>): Promise<SearchBeroepen> {
  const response = await fetch('/gegevens/beroepen.json');
  if (!response.ok) throw new Error(`beroepen.json: ${response.status}`);
  const beroepen = unpackBeroepen((await response.json()) as BeroepenGegevens);
  return createBeroepSearch(beroepen.filter(({ slug }) => slugs.has(slug)));
}
