import { closeSync, createReadStream, existsSync, openSync, readSync, writeFileSync } from 'node:fs';
import { idOfRegel, KOP } from './scholing-regel.ts';

/** Characters that wait before they are written: a system call per line is slow. */
const WAITING = 1 << 16;
const LINE_FEED = 10;

/**
 * Lines of a scholing file by id, on disk: in memory is only where each begins, so that a hundred thousand trainingen
 * take little of it.
 */
export class RegelBestand {
  private readonly numbers = new Map<string, number>();
  /** Byte at which each line begins, and behind the last one. */
  private readonly starts: number[] = [0];
  private readonly fd: number | undefined;
  private waiting = '';

  private constructor(fd: number | undefined) {
    this.fd = fd;
  }

  /** An empty one, to add to. */
  static create(file: string): RegelBestand {
    return new RegelBestand(openSync(file, 'w+'));
  }

  /**
   * One that is there, to read from. Empty when there is no such file, and when its columns are those of an older
   * version: all is then new, once.
   */
  static async open(file: string): Promise<RegelBestand> {
    if (!existsSync(file)) return new RegelBestand(undefined);
    const regels = new RegelBestand(openSync(file, 'r'));
    let rest = Buffer.alloc(0);
    let head = true;
    for await (const chunk of createReadStream(file)) {
      const bytes = Buffer.concat([rest, chunk as Buffer]);
      let from = 0;
      for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, from)) {
        const line = bytes.subarray(from, end + 1);
        if (head && line.toString() !== KOP) return regels;
        if (head) regels.starts[0] = line.length;
        else regels.index(idOfRegel(line.toString('latin1')), line.length);
        head = false;
        from = end + 1;
      }
      rest = Buffer.from(bytes.subarray(from));
    }
    return regels;
  }

  get size(): number {
    return this.numbers.size;
  }
  has(id: string): boolean {
    return this.numbers.has(id);
  }
  ids(): IterableIterator<string> {
    return this.numbers.keys();
  }

  /** Adds a line, line feed included, under an id that is not there yet. */
  add(id: string, regel: string): void {
    this.index(id, Buffer.byteLength(regel));
    this.waiting += regel;
    if (this.waiting.length > WAITING) this.flush();
  }

  get(id: string): string | undefined {
    const number = this.numbers.get(id);
    if (number === undefined || this.fd === undefined) return undefined;
    this.flush();
    const start = this.starts[number]!;
    const bytes = Buffer.allocUnsafe(this.starts[number + 1]! - start);
    readSync(this.fd, bytes, 0, bytes.length, start);
    return bytes.toString();
  }

  /** The text of the whole file, in order of id; can be gone through again and again. */
  inOrder(): Iterable<string> {
    const ids = [...this.ids()].sort();
    const get = (id: string) => this.get(id)!;
    return {
      *[Symbol.iterator]() {
        yield KOP;
        for (const id of ids) yield get(id);
      },
    };
  }

  close(): void {
    if (this.fd !== undefined) closeSync(this.fd);
  }

  private index(id: string, bytes: number): void {
    this.numbers.set(id, this.starts.length - 1);
    this.starts.push(this.starts.at(-1)! + bytes);
  }
  private flush(): void {
    if (!this.waiting) return;
    writeFileSync(this.fd!, this.waiting);
    this.waiting = '';
  }
}
