import { decode, readTags } from './read-html.ts';

/** What the head of a page tells others; empty where it tells nothing. */
export interface Hoofd {
  titel: string;
  beschrijving: string;
  canonical: string;
  /** `noindex`: never for search engines; `none`: not while the site is a demo; empty: welcome. */
  robots: string;
  /** Open Graph and Twitter, by name. */
  delen: Map<string, string>;
}

/** Reads the head of a page of this site. */
export function readHead(html: string): Hoofd {
  const [head = ''] = html.split('</head>', 1);
  const meta = new Map<string, string>();
  let canonical = '';
  for (const { naam, attributen } of readTags(head)) {
    const name = attributen.get('name') ?? attributen.get('property');
    if (naam === 'meta' && name) meta.set(name, attributen.get('content') ?? '');
    if (naam === 'link' && attributen.get('rel') === 'canonical') canonical = attributen.get('href') ?? '';
  }
  return {
    titel: decode(/<title>([^<]*)/.exec(head)?.[1] ?? ''),
    beschrijving: meta.get('description') ?? '',
    canonical,
    robots: meta.get('robots') ?? '',
    delen: new Map([...meta].filter(([name]) => /^(og|twitter):/.test(name))),
  };
}
