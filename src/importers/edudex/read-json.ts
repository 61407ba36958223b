import { jsonParser, type Token } from 'stream-json/parser.js';
import { SourceError } from '../aanbod/source-error.ts';
import { Bouwer } from './bouwer.ts';
import { MOST_DEEP, type Stuk } from './stuk.ts';

/**
 * Programs of an EDU-DEX Data API file: one program, an array of them, or an object with a list `programs`. Streams:
 * one program is in memory at a time. Throws {@link SourceError} when it is no JSON or breaks off.
 */
export async function* readJson(pieces: AsyncIterable<string>): AsyncGenerator<Stuk> {
  const parse = jsonParser({ packStrings: false, packKeys: false, streamNumbers: false });
  const records = new Records();
  let read = 0;
  let first = true;
  for await (const piece of pieces) {
    const text = first ? piece.replace(/^\uFEFF/, '') : piece;
    first = false;
    let tokens;
    try {
      tokens = parse(text);
    } catch {
      throw new SourceError(
        `Het JSON-bestand klopt niet tussen teken ${read + 1} en ${read + text.length}. Haal het opnieuw op, of vraag de bron om een goed bestand.`,
      );
    }
    read += text.length;
    if (typeof tokens !== 'symbol') for (const token of tokens.values) yield* records.take(token);
  }
  if (!records.af)
    throw new SourceError(
      `Het JSON-bestand houdt op na teken ${read}, midden in de gegevens. Het is niet compleet: haal het opnieuw op.`,
    );
}

/** Finds in a stream of tokens where a program begins and ends. */
class Records {
  af = false;
  /** `lijst`: within the array of programs; `kop`: within the outer object, of which it is not yet known what it is. */
  private plek: 'begin' | 'lijst' | 'kop' = 'begin';
  /** The outer object, less its list of programs. */
  private kop: Bouwer | undefined;
  private record: Bouwer | undefined;
  private key = '';
  private hadList = false;

  *take(token: Token): Generator<Stuk> {
    if (this.record) {
      this.feed(this.record, token);
      if (this.record.klaar) yield this.emit(this.record);
      return;
    }
    if (this.plek === 'begin') yield* this.begin(token);
    else if (this.plek === 'lijst') yield* this.inList(token);
    else yield* this.inHead(this.kop!, token);
  }

  private *begin(token: Token): Generator<Stuk> {
    if (token.name === 'startArray') this.plek = 'lijst';
    else if (token.name === 'startObject') {
      this.plek = 'kop';
      this.kop = new Bouwer();
      this.kop.start({});
    } else
      throw new SourceError(
        'In het JSON-bestand staat geen lijst van programma’s. Kijk of dit het goede bestand is.',
      );
  }

  private *inList(token: Token): Generator<Stuk> {
    if (token.name === 'endArray') {
      if (this.kop) this.plek = 'kop';
      else this.af = true;
      return;
    }
    this.record = new Bouwer();
    this.feed(this.record, token);
    if (this.record.klaar) yield this.emit(this.record);
  }

  private *inHead(kop: Bouwer, token: Token): Generator<Stuk> {
    if (kop.diepte === 1 && this.key === 'programs' && token.name === 'startArray') {
      this.hadList = true;
      this.plek = 'lijst';
      this.key = '';
      return;
    }
    this.feed(kop, token);
    if (!kop.klaar) return;
    this.af = true;
    if (!this.hadList) yield this.emit(kop);
  }

  private emit(bouwer: Bouwer): Stuk {
    this.record = undefined;
    const { waarde, teGroot } = bouwer;
    if (typeof waarde !== 'object' || waarde === null || Array.isArray(waarde))
      return { soort: 'vreemd', wat: 'geen programma maar een losse waarde' };
    return { soort: teGroot ? 'te-groot' : 'program', waarde };
  }

  private feed(bouwer: Bouwer, token: Token): void {
    switch (token.name) {
      case 'startObject':
        return this.open(bouwer, {});
      case 'startArray':
        return this.open(bouwer, []);
      case 'endObject':
      case 'endArray':
        return bouwer.end();
      case 'startKey':
        return bouwer.startText();
      case 'startString':
        return bouwer.startText();
      case 'stringChunk':
        return bouwer.addText(token.value);
      case 'endKey':
        this.key = bouwer.endText();
        return bouwer.key(this.key);
      case 'endString':
        return bouwer.put(bouwer.endText());
      case 'numberValue':
        return bouwer.put(Number(token.value));
      case 'nullValue':
      case 'trueValue':
      case 'falseValue':
        return bouwer.put(token.value);
      default:
        return undefined;
    }
  }

  private open(bouwer: Bouwer, waarde: Parameters<Bouwer['start']>[0]): void {
    if (bouwer.diepte >= MOST_DEEP)
      throw new SourceError(
        `Het JSON-bestand heeft velden van meer dan ${MOST_DEEP} diep. Dat is geen EDU-DEX.`,
      );
    bouwer.start(waarde);
  }
}
