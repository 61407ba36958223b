import type { Waarde } from '../aanbod/waarde.ts';
import { MOST_RECORD, MOST_TEXT } from './stuk.ts';

/**
 * Builds one record from the tokens of a JSON parser, and stops collecting when it grows beyond all measure: the rest
 * is only counted, so that a text of 50 MB is never held.
 */
export class Bouwer {
  teGroot = false;
  private readonly root: Waarde[] = [];
  private readonly open: (Waarde[] | { [naam: string]: Waarde })[] = [this.root];
  private naam = '';
  private text = '';
  private size = 0;

  /** Number of objects and arrays that are not closed yet. */
  get diepte(): number {
    return this.open.length - 1;
  }

  get klaar(): boolean {
    return this.diepte === 0 && this.root.length > 0;
  }

  get waarde(): Waarde {
    return this.root[0] ?? null;
  }

  start(waarde: Waarde[] | { [naam: string]: Waarde }): void {
    this.put(waarde);
    this.open.push(waarde);
  }

  end(): void {
    this.open.pop();
  }

  key(naam: string): void {
    this.count(naam.length);
    this.naam = naam;
  }

  startText(): void {
    this.text = '';
  }

  addText(piece: string): void {
    this.count(piece.length);
    if (this.text.length > MOST_TEXT) this.teGroot = true;
    if (!this.teGroot) this.text += piece;
  }

  endText(): string {
    const { text } = this;
    this.text = '';
    return text;
  }

  put(waarde: Waarde): void {
    // A record of a million empty lists is also too large.
    this.count(8);
    const here = this.open.at(-1)!;
    if (this.teGroot && here !== this.root) return;
    if (Array.isArray(here)) here.push(waarde);
    else
      Object.defineProperty(here, this.naam, {
        value: waarde,
        enumerable: true,
        configurable: true,
        writable: true,
      });
  }

  private count(more: number): void {
    this.size += more;
    if (this.size > MOST_RECORD) this.teGroot = true;
  }
}
