import type { SaxesTagNS } from 'saxes';
import type { Waarde } from '../aanbod/waarde.ts';
import { MOST_RECORD, MOST_TEXT } from './stuk.ts';

interface Element {
  naam: string;
  velden: { [naam: string]: Waarde };
  heeftKind: boolean;
  tekst: string;
  taal: string;
  attributen: { [naam: string]: Waarde };
}

/**
 * Builds one record from XML, in the shape of the Data API's JSON: an element with elements is an object, one that
 * comes more than once a list, and a text with `xml:lang` an object by language. Other attributes stand beside the
 * text, which is then under `#`. Stops collecting when the record grows beyond all measure.
 */
export class XmlBouwer {
  teGroot = false;
  private readonly stack: Element[] = [];
  private result: Waarde = null;
  private size = 0;

  get waarde(): Waarde {
    return this.result;
  }

  open({ local, attributes }: SaxesTagNS): void {
    const element: Element = {
      naam: local,
      velden: {},
      heeftKind: false,
      tekst: '',
      taal: '',
      attributen: {},
    };
    for (const { prefix, local: naam, value } of Object.values(attributes)) {
      this.count(naam.length + value.length);
      if (prefix === 'xml' && naam === 'lang') element.taal = value.trim().slice(0, 2).toLowerCase();
      else if (prefix === '') set(element.attributen, naam, value);
    }
    this.count(local.length);
    const parent = this.stack.at(-1);
    if (parent) parent.heeftKind = true;
    this.stack.push(element);
  }

  text(piece: string): void {
    const here = this.stack.at(-1);
    if (!here) return;
    this.count(piece.length);
    if (here.tekst.length > MOST_TEXT) this.teGroot = true;
    if (!this.teGroot) here.tekst += piece;
  }

  tooLarge(): void {
    this.teGroot = true;
  }

  /** Ends the innermost element; true when that was the record itself. */
  close(): boolean {
    const element = this.stack.pop()!;
    const waarde = toWaarde(element);
    const parent = this.stack.at(-1);
    if (!parent) {
      this.result = waarde;
      return true;
    }
    if (!this.teGroot) add(parent.velden, element.naam, waarde);
    return false;
  }

  private count(more: number): void {
    this.size += more + 8;
    if (this.size > MOST_RECORD) this.teGroot = true;
  }
}

function toWaarde({ velden, heeftKind, tekst, taal, attributen }: Element): Waarde {
  if (heeftKind) return velden;
  if (taal) return set({}, taal, tekst);
  return Object.keys(attributen).length > 0 ? set({ ...attributen }, '#', tekst) : tekst;
}

/** Joins a second element of the same name: texts in different languages become one, all others a list. */
function add(velden: { [naam: string]: Waarde }, naam: string, waarde: Waarde): void {
  const before = Object.hasOwn(velden, naam) ? velden[naam]! : undefined;
  if (before === undefined) set(velden, naam, waarde);
  else if (Array.isArray(before)) before.push(waarde);
  else set(velden, naam, joinTalen(before, waarde) ?? [before, waarde]);
}

function joinTalen(a: Waarde, b: Waarde): Waarde | undefined {
  const isTaal = (waarde: Waarde): waarde is { [taal: string]: Waarde } =>
    typeof waarde === 'object' &&
    waarde !== null &&
    !Array.isArray(waarde) &&
    Object.keys(waarde).every((key) => /^[a-z]{2}$/.test(key));
  if (!isTaal(a) || !isTaal(b) || Object.keys(b).some((taal) => Object.hasOwn(a, taal))) return undefined;
  return { ...a, ...b };
}

/** Sets a field whatever its name is: a field `__proto__` of a source is a field. */
function set(to: { [naam: string]: Waarde }, naam: string, waarde: Waarde): { [naam: string]: Waarde } {
  Object.defineProperty(to, naam, { value: waarde, enumerable: true, configurable: true, writable: true });
  return to;
}
