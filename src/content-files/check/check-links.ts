import { readVerwijzingen, type Verwijzing } from '../../domain/taal/markdown-text.ts';
import { suggest } from '../closest-name.ts';
import type { Content, Problem } from '../load-content.ts';
import { editorTexts, type Redactietekst } from '../taal/editor-texts.ts';
import type { Code } from './codes.ts';
import { ownAddresses, type OwnAddresses } from './own-addresses.ts';
import { mistake } from './problem-at.ts';

/** What a link may say no more: it must tell where it leads to, also to who hears it by itself. */
const VAGUE = new Set(
  (
    'hier|klik hier|klik|lees meer|lees verder|lees hier meer|meer|meer info|meer informatie|meer lezen|verder|link|' +
    'deze link|de link|via deze link|pagina|deze pagina|website|deze website|de website|site|deze site|bekijk|open|ga'
  ).split('|'),
);
const CLICK_HERE = /\bklik(?:t u)? (?:hier|op deze link)\b/i;
/** Thousands of short texts have none of these. */
const MAY_HOLD_LINK = /[[<]|https?:|\bklik/i;
/** A file or a call: not pages of this site. */
const NOT_A_PAGE = /^(?:https?:|mailto:|tel:|#)/i;

/** Links in texts lead to a page that is there and say which; images have a text for who cannot see them. */
export function checkLinks(content: Content): Problem[] {
  const addresses = ownAddresses(content);
  const texts = editorTexts(content).filter(({ tekst }) => MAY_HOLD_LINK.test(tekst));
  return [
    ...texts.flatMap((text) =>
      readVerwijzingen(text.tekst).flatMap((found) => [
        ...(found.soort === 'beeld' ? checkImage(text, found) : checkText(text, found)),
        ...(found.soort === 'link' ? checkTarget(text, found, addresses) : []),
      ]),
    ),
    ...texts.flatMap(checkClickHere),
    ...content.omleidingen
      .filter(({ waarde }) => !addresses.has(waarde.naar))
      .map((record) => {
        const wat = `De pagina ${record.waarde.naar} bestaat niet.`;
        return mistake(record, 'naar', wat, repair(record.waarde.naar, addresses), 'link-dood');
      }),
  ];
}

function checkTarget(text: Redactietekst, { href, regel }: Verwijzing, addresses: OwnAddresses): Problem[] {
  if (NOT_A_PAGE.test(href)) return [];
  if (href === '')
    return [at(text, regel, 'link-dood', 'Deze link heeft geen adres.', 'Zet het adres tussen de haakjes.')];
  if (!href.startsWith('/')) {
    const remedie = 'Begin met https:// voor een andere site, of met / voor een pagina van deze site.';
    return [at(text, regel, 'link-dood', `"${href}" is geen volledig adres.`, remedie)];
  }
  // Words of the list are looked at by `checkBegrippen`.
  if (addresses.has(href)) return [];
  return [
    at(text, regel, 'link-dood', `De pagina ${href} bestaat niet op deze site.`, repair(href, addresses)),
  ];
}

function repair(href: string, { all }: OwnAddresses): string {
  const near = suggest(href.split(/[?#]/)[0]!, all);
  return near.startsWith('Bedoelt')
    ? near
    : 'Open de pagina op de site en neem het adres over, vanaf de eerste /.';
}

function checkText(text: Redactietekst, { tekst, regel }: Verwijzing): Problem[] {
  const words = tekst.replace(/\s+/g, ' ').trim();
  if (words === '') {
    const remedie = 'Zet tussen de vierkante haken waar de link heen leidt.';
    return [at(text, regel, 'vage-link', 'Deze link heeft geen tekst.', remedie)];
  }
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(words)) {
    const remedie = `Zet er woorden bij: [naam van de pagina](${words}).`;
    return [at(text, regel, 'vage-link', 'De tekst van deze link is alleen een adres.', remedie)];
  }
  if (
    !VAGUE.has(
      words
        .toLowerCase()
        .replace(/[^\p{L}\p{N} ]/gu, '')
        .trim(),
    )
  )
    return [];
  const wat = `De tekst van deze link is "${words}". Daaruit blijkt niet waar hij heen leidt.`;
  return [at(text, regel, 'vage-link', wat, 'Noem de pagina: [De regeling op rijksoverheid.nl](https://…).')];
}

/** Outside a link too: who hears the page, or prints it, cannot click. */
function checkClickHere(text: Redactietekst): Problem[] {
  const found = CLICK_HERE.exec(
    text.tekst.replace(/\[[^\]]*\]\([^)]*\)/g, (link) => ' '.repeat(link.length)),
  );
  if (!found) return [];
  const regel = text.tekst.slice(0, found.index).split('\n').length;
  return [
    at(text, regel, 'vage-link', `Hier staat "${found[0]}".`, 'Maak een link van de naam van de pagina.'),
  ];
}

function checkImage(text: Redactietekst, { tekst, href, regel }: Verwijzing): Problem[] {
  const words = tekst.trim();
  if (words !== '' && !/^[\w-]+\.(?:png|jpe?g|webp|gif|svg)$/i.test(words)) return [];
  const wat = words
    ? `De tekst bij de afbeelding is alleen een bestandsnaam: ${words}.`
    : `De afbeelding ${href} heeft geen tekst.`;
  const remedie = 'Schrijf tussen de vierkante haken wat erop te zien is: ![Leerling bij een machine](…).';
  return [at(text, regel, 'beeld-zonder-tekst', wat, remedie)];
}

/** A place in a text; in a field of YAML its own lines are not those of the file. */
function at(text: Redactietekst, line: number, code: Code, wat: string, remedie: string): Problem {
  const { bestand, veld, markdown } = text;
  const regel = markdown ? text.regel + line - 1 : text.regel;
  return { ernst: 'fout', bestand, regel, veld, code, wat, remedie };
}
