import { isMap, isPair, isSeq, type Node, type Pair } from 'yaml';

/** A part of the text cannot be changed in place; what holds it must be written anew. */
export class NietTerPlekke extends Error {
  override name = 'NietTerPlekke';
}

/** Changes to one text, gathered first and made at once, so that the places of nodes stay true. */
export class Bewerking {
  readonly bron: string;
  #edits: { start: number; end: number; text: string }[] = [];

  constructor(bron: string) {
    this.bron = bron;
  }

  replace(start: number, end: number, text: string): void {
    this.#edits.push({ start, end, text });
  }

  /** Tries a change; when it cannot be made in place, forgets what it gathered and does the other. */
  attempt(change: () => void, otherwise: () => void): void {
    const before = this.#edits.length;
    try {
      change();
    } catch (error) {
      if (!(error instanceof NietTerPlekke)) throw error;
      this.#edits.length = before;
      otherwise();
    }
  }

  /** Takes away the lines from one place to another. What shares its first line with something else cannot go. */
  removeLines(start: number, end: number): void {
    const from = this.lineStart(start);
    if (this.bron.slice(from, start).trim() !== '') throw new NietTerPlekke();
    this.replace(from, Math.min(this.lineEnd(end) + 1, this.bron.length), '');
  }

  /** Adds lines under the one that holds this place. */
  addAfter(place: number, lines: string): void {
    const end = this.lineEnd(place);
    this.replace(end, end, `\n${lines}`);
  }

  lineStart(place: number): number {
    return this.bron.lastIndexOf('\n', place - 1) + 1;
  }

  /** Place of the line end, or of the end of the text. */
  lineEnd(place: number): number {
    const end = this.bron.indexOf('\n', place);
    return end === -1 ? this.bron.length : end;
  }

  column(place: number): number {
    return place - this.lineStart(place);
  }

  text(): string {
    const ordered = this.#edits
      .map((edit, index) => ({ ...edit, index }))
      .sort((a, b) => a.start - b.start || a.end - b.end || a.index - b.index);
    let text = '';
    let at = 0;
    for (const { start, end, text: put } of ordered) {
      if (start < at) throw new NietTerPlekke();
      text += this.bron.slice(at, start) + put;
      at = end;
    }
    return text + this.bron.slice(at);
  }
}

/** First place of a node. */
export function startOf(node: unknown): number {
  const range = (node as Node | null)?.range;
  if (!range) throw new NietTerPlekke();
  return range[0];
}

/** Place after the last sign of a node, before what trails it: spaces, comments and line ends. */
export function endOf(node: unknown, bron: string): number {
  if ((isMap(node) || isSeq(node)) && !node.flow) {
    const last = node.items.at(-1);
    if (isPair(last)) return endOfPair(last, bron);
    if (last) return endOf(last, bron);
  }
  const range = (node as Node | null)?.range;
  if (!range) throw new NietTerPlekke();
  return range[0] + bron.slice(range[0], range[1]).trimEnd().length;
}

export function endOfPair(pair: Pair, bron: string): number {
  const value = pair.value as Node | null;
  return value?.range && value.range[1] > value.range[0] ? endOf(value, bron) : endOf(pair.key, bron);
}
