import type { Content, Located } from '../load-content.ts';

/** An address of another site, and where it stands. */
export interface Webadres {
  bestand: string;
  regel: number;
  veld: string;
  url: string;
}

const ADDRESS = /https?:\/\/[^\s)<>"'\]|]+/g;
/** Names that nobody can own: examples. */
const RESERVED = /^https?:\/\/[^/]*\.(?:example|invalid|test)(?:[:/]|$)/i;

/** Every address of another site in the content, whatever field it stands in. What the files of sources say of themselves counts too. */
export function webAddresses(content: Content): Webadres[] {
  return findRecords(content).flatMap((record) => {
    const { bestand, regel, velden, waarde } = record;
    if (typeof waarde === 'string')
      return addressesIn(waarde).map((url) => ({ bestand, regel, veld: 'tekst', url }));
    return Object.entries(waarde as object).flatMap(([veld, value]) =>
      stringsIn(value)
        .flatMap(addressesIn)
        .map((url) => ({ bestand, regel: velden?.[veld] ?? regel, veld, url })),
    );
  });
}

function addressesIn(text: string): string[] {
  if (!text.includes('http')) return [];
  return [...text.matchAll(ADDRESS)]
    .map(([url]) => url.replace(/[.,;:!?]+$/, ''))
    .filter((url) => !RESERVED.test(url));
}

/** Records in all lists, also in lists of lists. */
function findRecords(value: unknown): Located<unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('waarde' in value) return [value as Located<unknown>];
  return (value instanceof Map ? [...value.values()] : Object.values(value)).flatMap(findRecords);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
