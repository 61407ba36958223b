import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Bezoek } from './visit-link.ts';

const DAY = 24 * 60 * 60 * 1000;
/** How long what a visit told stays true, in days. What is wrong is looked at again soon: somebody may have mended it. */
const DAYS = { goed: 7, dood: 1, 'niet-bekeken': 1 } as const;

interface Onthouden extends Bezoek {
  /** Moment of the visit, in ms since 1970. */
  op: number;
}

/** What earlier visits to other sites told, on disk. */
export class LinkCache {
  private readonly file: string;
  private readonly known: Map<string, Onthouden>;

  constructor(file: string) {
    this.file = file;
    this.known = new Map(Object.entries(readEntries(file)));
  }

  /** What a visit told that is not too old; nothing otherwise. */
  find(url: string, nu: number): Bezoek | undefined {
    const entry = this.known.get(url);
    return entry && nu - entry.op < DAYS[entry.uitkomst] * DAY ? entry : undefined;
  }

  keep(url: string, bezoek: Bezoek, nu: number): void {
    this.known.set(url, { ...bezoek, op: nu });
  }

  /** Writes all to disk at once, so that a run that is stopped leaves a whole file. */
  save(): void {
    mkdirSync(dirname(this.file), { recursive: true });
    writeFileSync(`${this.file}.nieuw`, `${JSON.stringify(Object.fromEntries(this.known), null, 1)}\n`);
    renameSync(`${this.file}.nieuw`, this.file);
  }
}

/** A file that is not there or not whole is no reason to stop: everything is visited again. */
function readEntries(file: string): Record<string, Onthouden> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, Onthouden>;
  } catch {
    return {};
  }
}
