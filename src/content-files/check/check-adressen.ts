import type { Content, Located, Problem } from '../load-content.ts';
import { mistake, warning } from './problem-at.ts';

/** Web addresses: https where it exists. */
export function checkAdressen(content: Content): Problem[] {
  const all = webAddresses(content);
  const secure = new Set(all.filter(({ url }) => url.startsWith('https:')).map(({ url }) => hostOf(url)));
  return all
    .filter(({ url }) => url.startsWith('http:'))
    .map(({ record, veld, url }) =>
      secure.has(hostOf(url))
        ? mistake(
            record,
            veld,
            `${url} begint met http, en deze site heeft ook https.`,
            `Schrijf https:${url.slice(5)}`,
            'link-zonder-https',
          )
        : warning(
            record,
            veld,
            `${url} begint met http.`,
            'Probeer of de site ook met https:// opent, en schrijf dat dan.',
            'link-zonder-https',
          ),
    );
}

function webAddresses(content: Content): { record: Located<unknown>; veld: string; url: string }[] {
  const scholing = [...content.scholing, ...[...content.regioScholing.values()].flat()];
  const found = [
    ...content.opleiders.map((record) => ({ record, veld: 'website', url: record.waarde.website })),
    ...scholing.map((record) => ({ record, veld: 'url', url: record.waarde.url })),
    ...content.bronnen.map((record) => ({ record, veld: 'url', url: record.waarde.url })),
    ...content.paginas.flatMap((record) => linksIn(record, record.waarde.tekst)),
    ...content.fragmenten.flatMap((record) => linksIn(record, record.waarde)),
  ];
  return found.filter((entry): entry is typeof entry & { url: string } => entry.url !== undefined);
}

/** Addresses in running text, each at its own line. */
function linksIn(record: Located<unknown>, tekst: string) {
  const first = record.velden?.tekst ?? record.regel;
  return [...tekst.matchAll(/https?:\/\/[^\s)<>"\]]+/g)].map(({ 0: url, index }) => {
    const regel = first + tekst.slice(0, index).split('\n').length - 1;
    return { record: { ...record, velden: { tekst: regel } }, veld: 'tekst', url };
  });
}

function hostOf(url: string): string {
  return url
    .replace(/^https?:\/\//, '')
    .split(/[/?#]/)[0]!
    .replace(/^www\./, '')
    .toLowerCase();
}
