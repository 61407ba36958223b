import { unpackBeroepen } from '../../domain/beroepen/beroepen-gegevens.ts';
import { createBeroepSearch, type SearchBeroepen } from '../../domain/beroepen/search-beroepen.ts';
import { fetchBeroepen } from './fetch-beroepen.ts';

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
  const beroepen = unpackBeroepen(await fetchBeroepen());
  return createBeroepSearch(beroepen.filter(({ slug }) => slugs.has(slug)));
}
