import { SaxesParser, type SaxesTagNS } from 'saxes';
import { SourceError } from '../aanbod/source-error.ts';
import { MOST_DEEP, MOST_TEXT, type Stuk } from './stuk.ts';
import { XmlBouwer } from './xml-bouwer.ts';

/** Namespaces are compared without case: feeds write `studieData` and `studiedata`. */
const EDUDEX = 'http://studiedata.nl/schema/edudex/';
/** Local names of the elements that are taken up, with what they are. */
const STUKKEN = new Map<string, 'program' | 'instituut' | 'verwijzing'>([
  ['program', 'program'],
  ['instituteData', 'instituut'],
  ['programResource', 'verwijzing'],
  ['instituteDataResource', 'verwijzing'],
  ['subDirectory', 'verwijzing'],
]);

/**
 * Programs, providers and references of an EDU-DEX XML file: one `<program>`, a file with many, or a directory.xml.
 * Streams: one program is in memory at a time. A DOCTYPE is refused, so no entity of the file's own is ever read.
 * Throws {@link SourceError}, with line and column, when it is no well-formed XML or breaks off.
 */
export async function* readXml(pieces: AsyncIterable<string>): AsyncGenerator<Stuk> {
  const klaar: Stuk[] = [];
  const lezer = createLezer((stuk) => klaar.push(stuk));
  for await (const piece of pieces) {
    lezer.write(piece);
    yield* klaar.splice(0);
  }
  lezer.close();
  yield* klaar;
}

interface Lezer {
  write(piece: string): void;
  close(): void;
}

function createLezer(found: (stuk: Stuk) => void): Lezer {
  const parser = new SaxesParser({ xmlns: true, position: true });
  let bouwer: XmlBouwer | undefined;
  let soort: 'program' | 'instituut' | 'verwijzing' = 'program';
  let naam = '';
  let diepte = 0;

  const begin = (tag: SaxesTagNS): void => {
    const wat = STUKKEN.get(tag.local);
    if (!wat) return;
    if (tag.uri && !tag.uri.toLowerCase().startsWith(EDUDEX))
      found({ soort: 'vreemd', wat: `<${tag.local}> staat in de naamruimte "${tag.uri.slice(0, 200)}"` });
    else {
      soort = wat;
      naam = tag.local;
      bouwer = new XmlBouwer();
      bouwer.open(tag);
    }
  };
  const end = (): void => {
    if (!bouwer?.close()) return;
    const { waarde, teGroot } = bouwer;
    bouwer = undefined;
    if (soort === 'verwijzing') found({ soort, naam, waarde });
    else found({ soort: teGroot && soort === 'program' ? 'te-groot' : soort, waarde });
  };
  parser.on('opentag', (tag) => {
    diepte += 1;
    if (diepte > MOST_DEEP)
      throw new SourceError(`${at(parser)}: meer dan ${MOST_DEEP} velden in elkaar. Dat is geen EDU-DEX.`);
    if (bouwer) bouwer.open(tag);
    else begin(tag);
  });
  parser.on('closetag', () => {
    diepte -= 1;
    end();
  });
  parser.on('text', (text) => bouwer?.text(text));
  parser.on('cdata', (text) => bouwer?.text(text));
  parser.on('doctype', () => refuseDoctype(parser));
  parser.on('error', (error) => {
    throw new SourceError(explain(error, parser));
  });
  return {
    write(piece) {
      parser.write(piece);
      if (drain(parser)) bouwer?.tooLarge();
    },
    close: () => void parser.close(),
  };
}

/**
 * The parser holds a text until it ends, and gives no other way to stop that: what is longer than any text is thrown
 * away between two pieces. Returns whether it was. (A text is private in its types; tests/importers/edudex notices
 * when another version keeps it elsewhere.)
 */
function drain(parser: SaxesParser<{ xmlns: true; position: true }>): boolean {
  const { text, name } = parser as unknown as { text: string; name: string };
  if (name.length > MOST_TEXT)
    throw new SourceError(`${at(parser)}: een naam van een element houdt niet op. Dit is geen EDU-DEX.`);
  if (text.length <= MOST_TEXT) return false;
  (parser as unknown as { text: string }).text = '';
  return true;
}

function refuseDoctype(parser: SaxesParser<{ xmlns: true; position: true }>): never {
  throw new SourceError(
    `${at(parser)}: het bestand begint met een DOCTYPE. Die hoort niet in EDU-DEX en kan kwaad. Vraag de bron om een bestand zonder.`,
  );
}

function at(parser: { line: number; column: number }): string {
  return `Regel ${parser.line}, teken ${parser.column + 1}`;
}

/** The parser's own words are English; those that operators meet are translated, the others follow as they are. */
function explain(error: Error, parser: { line: number; column: number }): string {
  const says = error.message.replace(/^(?:undefined:)?\d+:\d+: /, '');
  const remedy = 'Haal het bestand opnieuw op, of vraag de bron om een goed bestand.';
  const known: [RegExp, string][] = [
    [
      /unclosed tag|document must contain a root|unexpected end/,
      'het XML-bestand houdt midden in de gegevens op',
    ],
    [/undefined entity/, 'er staat een entiteit die XML niet kent (zoals &nbsp;)'],
    [/disallowed character/, 'er staat een teken dat in XML niet mag'],
  ];
  const dutch =
    known.find(([pattern]) => pattern.test(says))?.[1] ?? `dit is geen goede XML (${says.slice(0, 120)})`;
  return `${at(parser)}: ${dutch}. ${remedy}`;
}
