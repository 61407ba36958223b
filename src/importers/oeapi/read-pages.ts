import type { PoliteClient } from '../aanbod/polite-client.ts';
import { SourceError } from '../aanbod/source-error.ts';
import { jaNee, veld, type Waarde } from '../aanbod/waarde.ts';

/** Pages of one list; no school has more programmes. */
const MOST_PAGES = 10_000;

/**
 * All items of a list, page after page, for as long as `hasNextPage` says so. Undefined (as the first and only thing)
 * when the service does not have the list. Throws {@link SourceError} when an answer is no list or a page comes twice.
 */
export async function* readPages(client: PoliteClient, url: string): AsyncGenerator<Waarde[] | undefined> {
  let before = '';
  for (let nummer = 1; nummer <= MOST_PAGES; nummer += 1) {
    const address = new URL(url);
    address.searchParams.set('pageNumber', String(nummer));
    const page = (await client.getJson(address.href)) as Waarde | undefined;
    if (page === undefined && nummer === 1) return yield undefined;
    const items = veld(page, 'items');
    if (!Array.isArray(items))
      throw new SourceError(
        `${address.origin}${address.pathname} geeft geen lijst van OEAPI. Controleer het adres.`,
      );
    const now = JSON.stringify(items);
    if (items.length > 0 && now === before)
      throw new SourceError(
        `De bron geeft twee keer dezelfde bladzijde, bij ${address.origin}${address.pathname}, bladzijde ${nummer}. Meld het aan de bron.`,
      );
    before = now;
    yield items;
    if (jaNee(veld(page, 'hasNextPage')) !== true) return;
  }
  throw new SourceError(`De bron geeft meer dan ${MOST_PAGES} bladzijden. Controleer het adres.`);
}
