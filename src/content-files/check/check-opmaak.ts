import { withoutCode } from '../../domain/taal/markdown-text.ts';
import type { Content, Problem } from '../load-content.ts';
import { editorTexts, type Redactietekst } from '../taal/editor-texts.ts';
import type { Code } from './codes.ts';

/** Marks of a text that would break its page: HTML, and a heading as large as the title of the page. */
export function checkOpmaak(content: Content): Problem[] {
  return editorTexts(content)
    .filter(({ markdown }) => markdown)
    .flatMap((text) =>
      withoutCode(text.tekst)
        .split('\n')
        .flatMap((line, index) => checkLine(text, line, index)),
    );
}

/** An address in sharp brackets is a link, no HTML. */
const HTML = /<\/?(?!https?:|[^\s>]*@)[a-z][^>]*>?/i;

function checkLine(text: Redactietekst, line: string, index: number): Problem[] {
  const problem = (code: Code, wat: string, remedie: string): Problem[] => {
    const { bestand, veld, regel } = text;
    return [{ ernst: 'fout', bestand, regel: regel + index, veld, code, wat, remedie }];
  };
  const [html] = HTML.exec(line) ?? [];
  if (html) {
    const remedie =
      'Schrijf gewone tekst. Een kop begint met ##, vet staat tussen **, een link is [tekst](adres).';
    return problem('html-in-tekst', `Hier staat HTML: ${html}`, remedie);
  }
  if (/^ {0,3}#(?:\s|$)/.test(line)) {
    const remedie = 'Begin de kop met ##. De titel van de bladzijde is al de grootste kop.';
    return problem('kop-te-groot', 'Deze kop begint met één #.', remedie);
  }
  return [];
}
