import type { PoliteClient } from '../aanbod/polite-client.ts';
import { SourceError } from '../aanbod/source-error.ts';

/** A record of the service: fields by name, not yet trusted. */
export type HalRecord = Record<string, unknown>;

/** The text of a field, trimmed; undefined when it is absent, empty or no text (numbers count as text). */
export function textOf(record: HalRecord | undefined, field: string): string | undefined {
  const value = record?.[field];
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return String(value).trim() || undefined;
}

/** Where a link of a record leads, as it stands there. */
export function linkOf(record: HalRecord, rel: string): string | undefined {
  const link = asObject(asObject(record['_links'])?.[rel]);
  return textOf(link, 'href');
}

/** A record that came along inside another one. */
export function embeddedOf(record: HalRecord, rel: string): HalRecord | undefined {
  return asObject(asObject(record['_embedded'])?.[rel]);
}

export function asObject(value: unknown): HalRecord | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as HalRecord)
    : undefined;
}

/**
 * All records of a list, page after page. Follows `_links.next`; where no page of the list has one, a full page
 * is followed by the next number, because a service may leave links out. Throws SourceError when pages go in a circle or repeat: going on would
 * never end, and stopping in silence would lose trainingen.
 * @param mayBeAbsent a list that does not exist (404) is an empty one
 */
export async function* readList(
  client: PoliteClient,
  first: string,
  pageSize: number,
  mayBeAbsent = false,
): AsyncGenerator<HalRecord> {
  const visited = new Set<string>();
  let before = '';
  let hasLinks = false;
  for (let url: string | undefined = first; url;) {
    if (visited.has(url))
      throw new SourceError(`De bladzijden van de bron gaan in een kring, bij ${url}. ${MELD}`);
    visited.add(url);
    const page = await client.getJson(url);
    if (page === undefined && (mayBeAbsent || url !== first)) return;
    const records = recordsOf(page, url);
    const ids = records.map((record) => textOf(record, 'id') ?? '').join('\n');
    if (records.length > 0 && ids === before)
      throw new SourceError(`De bron geeft twee keer dezelfde bladzijde, bij ${url}. ${MELD}`);
    before = ids;
    yield* records;
    const href = linkOf(page as HalRecord, 'next');
    hasLinks ||= href !== undefined;
    if (href) url = new URL(href, url).href;
    else url = !hasLinks && records.length === pageSize ? nextNumber(page as HalRecord, url) : undefined;
  }
}

const MELD = 'Er is niets geschreven. Probeer het later opnieuw, en meld het aan de bron als het zo blijft.';

function recordsOf(page: unknown, url: string): HalRecord[] {
  const hal = asObject(page);
  if (!hal || !('_embedded' in hal || '_links' in hal))
    throw new SourceError(`${url} geeft geen lijst van RIO. Controleer het adres.`);
  const list = Object.values(asObject(hal['_embedded']) ?? {}).find(Array.isArray) ?? [];
  return list.map((record: unknown) => asObject(record) ?? {});
}

/** The address of the next page by its number, or undefined when the page itself says that it is the last. */
function nextNumber(page: HalRecord, url: string): string | undefined {
  const { totalPages, number } = asObject(page['page']) ?? {};
  if (typeof totalPages === 'number' && typeof number === 'number' && number + 1 >= totalPages)
    return undefined;
  const next = new URL(url);
  next.searchParams.set('page', String(Number(next.searchParams.get('page') ?? '0') + 1));
  return next.href;
}
