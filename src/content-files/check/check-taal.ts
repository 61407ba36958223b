import { findMisspellings } from '../../domain/taal/find-misspellings.ts';
import { createWordFinder } from '../../domain/taal/find-words.ts';
import {
  findLongSentences,
  GEMIDDELD_MEESTE_WOORDEN,
  meanWords,
  MEESTE_WOORDEN,
} from '../../domain/taal/measure-sentences.ts';
import type { Content, Problem } from '../load-content.ts';
import { visibleTexts, type ZichtbareTekst } from '../taal/visible-texts.ts';
import type { CheckOptions } from './check.ts';
import type { Code } from './codes.ts';
import { warning } from './problem-at.ts';

const SCHRIJFWIJZER = 'content/landelijk/schrijfwijzer.yaml';
const oneDecimal = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** What is said of a text, with the words an editor can name to let it stand. */
interface Opmerking {
  problem: Problem;
  /** The word or sentence it is about; "gemiddelde" for the mean of a file. */
  over: string;
}

/** How readable our texts are: an indication, in warnings. What an editor weighed and let stand is left out. */
export function checkTaal(content: Content, { woordenboek }: CheckOptions): Problem[] {
  const { moeilijk, kwetsend, spelling, uitzonderingen } = content.schrijfwijzer.waarde;
  const findHard = createWordFinder(moeilijk);
  const findHurtful = createWordFinder(kwetsend);
  const own = new Set(spelling);
  const kent = woordenboek && ((woord: string) => own.has(woord) || woordenboek.kent(woord));
  const texts = visibleTexts(content);

  const found: Opmerking[] = [
    ...texts.flatMap((text) => [
      ...findLongSentences(text.tekst).map(({ tekst, begin, woorden }) =>
        remark(
          text,
          'te-lange-zin',
          begin,
          tekst,
          `Deze zin heeft ${woorden} woorden: "${shorten(tekst)}".`,
          `Maak er twee zinnen van, of haal woorden weg. Niet meer dan ${MEESTE_WOORDEN}.`,
        ),
      ),
      ...findHard(text.tekst).map(({ gevonden, begin, woord }) =>
        remark(text, 'moeilijk-woord', begin, gevonden, `"${gevonden}" is moeilijk.`, advise(woord)),
      ),
      ...findHurtful(text.tekst).map(({ gevonden, begin, woord }) =>
        remark(text, 'kwetsend-woord', begin, gevonden, `"${gevonden}" kan mensen kwetsen.`, advise(woord)),
      ),
      ...(kent ? findMisspellings(text.tekst, kent) : []).map(({ woord, begin }) =>
        remark(
          text,
          'spelling',
          begin,
          woord,
          `"${woord}" staat niet in het woordenboek.`,
          suggestSpelling(woordenboek!.suggestie(woord)),
        ),
      ),
    ]),
    ...[...Map.groupBy(texts, ({ bestand }) => bestand)].flatMap(([bestand, ofFile]) =>
      describeMean(bestand, ofFile),
    ),
  ];
  const used = new Set<object>();
  const left = found.filter(({ problem, over }) => {
    const exception = uitzonderingen.find(
      ({ bestand, tekst }) =>
        bestand === problem.bestand && over.toLowerCase().startsWith(tekst.toLowerCase()),
    );
    if (exception) used.add(exception);
    return !exception;
  });
  return [
    ...left.map(({ problem }) => problem),
    ...uitzonderingen
      .filter((exception) => !used.has(exception))
      .map(({ bestand, tekst }) =>
        warning(
          content.schrijfwijzer,
          'uitzonderingen',
          `De uitzondering "${tekst}" voor ${bestand} is niet meer nodig.`,
          'Haal haar weg.',
          'uitzondering-niet-nodig',
        ),
      ),
  ];
}

function remark(
  text: ZichtbareTekst,
  code: Code,
  begin: number,
  over: string,
  wat: string,
  remedie: string,
): Opmerking {
  const regel = text.regel + text.tekst.slice(0, begin).split('\n').length - 1;
  const problem: Problem = {
    ernst: 'waarschuwing',
    indicatie: true,
    bestand: text.bestand,
    regel,
    code,
    wat,
    remedie,
  };
  return { problem: text.veld ? { ...problem, veld: text.veld } : problem, over };
}

function describeMean(bestand: string, texts: readonly ZichtbareTekst[]): Opmerking[] {
  const mean = meanWords(texts.filter(({ lopend }) => lopend).map(({ tekst }) => tekst));
  if (mean === undefined || mean <= GEMIDDELD_MEESTE_WOORDEN) return [];
  const wat = `Een zin in dit bestand heeft gemiddeld ${oneDecimal.format(mean)} woorden.`;
  const remedie = `Maak de zinnen korter: gemiddeld niet meer dan ${GEMIDDELD_MEESTE_WOORDEN} woorden.`;
  return [
    {
      problem: { ernst: 'waarschuwing', indicatie: true, bestand, code: 'te-lange-zin', wat, remedie },
      over: 'gemiddelde',
    },
  ];
}

function advise({ beter, uitleg }: { beter: string; uitleg?: string | undefined }): string {
  return [`Schrijf liever: ${beter}.`, uitleg].filter(Boolean).join(' ');
}

function suggestSpelling(suggestie: string | undefined): string {
  const first = suggestie ? `Bedoelt u "${suggestie}"? ` : '';
  return `${first}Klopt het woord? Zet het dan bij "spelling" in ${SCHRIJFWIJZER}.`;
}

function shorten(sentence: string): string {
  const words = sentence.replace(/\s+/g, ' ').split(' ');
  return words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : words.join(' ');
}
