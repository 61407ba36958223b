import type { Thing } from 'schema-dts';

/** Data for search engines as the text of a script: nothing in it can end the script. */
export function writeJsonLd(things: Thing[]): string {
  const data = {
    '@context': 'https://schema.org',
    ...(things.length === 1 ? (things[0]! as object) : { '@graph': things }),
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
