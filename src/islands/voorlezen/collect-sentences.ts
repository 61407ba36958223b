import { languageOf } from '../../domain/voorlezen/choose-voice.ts';
import { splitBreaths } from '../../domain/voorlezen/split-breaths.ts';

/** A place in the page: a text node and how far into it. */
type Plek = [Text, number];
/** A sentence of the page and where it stands. The page itself is never touched. */
export interface Zin {
  tekst: string;
  /** Stands in a heading: a pause follows. */
  kop: boolean;
  van: Plek;
  tot: Plek;
}

/** What is there to do rather than to read, or to see rather than to hear. */
const NOT_READ =
  'nav, form, button:not(.lwl-term), [popover], input, select, textarea, dialog, svg, audio, video, script, style, template, [aria-hidden="true"], .lwl-visually-hidden, [data-voorlezen]';

/** Text that runs on without a break: a paragraph, a heading, a row of a table. */
interface Alinea {
  tekst: string;
  /** Text nodes, each with the place in `tekst` where it starts. */
  delen: { vanaf: number; node: Text }[];
  kop: boolean;
}

/** Lists what is to be read in a part of the page, in its order: what is hidden, moves or speaks another language not. */
export function collectSentences(root: Element, lang: string): Zin[] {
  const alineas: Alinea[] = [];
  let open: Alinea;
  const startAlinea = (kop: boolean) => alineas.push((open = { tekst: '', delen: [], kop }));

  function walk(element: Element, kop: boolean) {
    for (const node of element.childNodes) {
      if (node instanceof Text) {
        open.delen.push({ vanaf: open.tekst.length, node });
        open.tekst += node.data;
      } else if (node instanceof HTMLElement) {
        // A closed fold-out shows its summary only.
        if (element.matches('details:not([open])') && node.tagName !== 'SUMMARY') continue;
        enter(node, kop);
      }
    }
  }
  function enter(element: HTMLElement, kop: boolean) {
    const { display, visibility } = getComputedStyle(element);
    if (display === 'none' || visibility !== 'visible' || element.matches(NOT_READ)) return;
    if (display === 'table-cell') open.tekst = open.tekst.replace(/([^\s.,:;!?])\s*$/, '$1, ');
    if (element.tagName !== 'BR' && /^(inline|contents|table-cell)/.test(display)) return walk(element, kop);
    // A word in another language is read along with its sentence, a paragraph is left out.
    if (element.lang && languageOf(element.lang) !== languageOf(lang)) return;
    startAlinea(kop || /^H\d$/.test(element.tagName));
    walk(element, open.kop);
    startAlinea(kop);
  }

  startAlinea(false);
  walk(root, false);
  return alineas.flatMap((alinea) => toSentences(alinea, lang));
}

function toSentences({ tekst, delen, kop }: Alinea, lang: string): Zin[] {
  const locate = (place: number): Plek => {
    const { node, vanaf } = delen.findLast(({ vanaf }) => vanaf <= place) ?? delen[0]!;
    return [node, Math.min(place - vanaf, node.length)];
  };
  return splitBreaths(tekst, lang).map(({ begin, eind }) => {
    const [node, last] = locate(eind - 1);
    return {
      // Some voices call the dot that parts facts by its name.
      tekst: tekst.slice(begin, eind).replace(/\s+/g, ' ').replace(/ · /g, ', '),
      kop,
      van: locate(begin),
      tot: [node, Math.min(last + 1, node.length)],
    };
  });
}
