import type { Code } from './check/codes.ts';

/** A record and where it stands, so that a later mistake can be shown to its editor. */
export interface Located<T> {
  waarde: T;
  /** Path from the project's root or the folder that was read: "content/regios/twente/loket.yaml". */
  bestand: string;
  /** Line on which the record begins, counted from 1. */
  regel: number;
  /** Line of each field, where a record takes more than one line. */
  velden?: Record<string, number>;
}

/** What a reader makes of a file: the records that are right, and a problem for each that is not. */
export interface ReadResult<T> {
  records: Located<T>[];
  problems: Problem[];
}

/** A mistake or a doubt in content, in the editor's language: what is wrong, where, and how to mend it. */
export interface Problem {
  /** `fout` stops a build, `waarschuwing` does not. */
  ernst: 'fout' | 'waarschuwing';
  /** True for what can only be measured roughly, such as how readable a text is: a person judges. */
  indicatie?: true;
  bestand: string;
  regel?: number;
  /** Column of the CSV file, or place in the line of a YAML file; counted from 1. */
  kolom?: number;
  /** Name of the field. */
  veld?: string;
  /** Name of the kind of mistake; the handbook explains it under that name (docs/redactie.md). */
  code: Code;
  /** What is wrong, one sentence. */
  wat: string;
  /** How to mend it, one sentence. */
  remedie: string;
}
