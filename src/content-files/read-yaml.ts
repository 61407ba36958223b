import { readFileSync } from 'node:fs';
import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import type { Located, Problem, ReadResult } from './located.ts';
import { translateIssue } from './translate-issue.ts';
import { yamlMistake } from './yaml-mistake.ts';

type Path = readonly PropertyKey[];

/** Reads a YAML file that holds one record. Never throws for a mistake in the file. */
export function readYaml<S extends z.ZodType>(
  path: string,
  bestand: string,
  schema: S,
): ReadResult<z.infer<S>> {
  return readYamlText(readFileSync(path, 'utf8'), bestand, schema);
}

/** The same for text that is already there; `lineOffset` lines stand above it in its file. */
export function readYamlText<S extends z.ZodType>(
  text: string,
  bestand: string,
  schema: S,
  lineOffset = 0,
): ReadResult<z.infer<S>> {
  const source = openYaml(text, bestand, lineOffset);
  if (source.problems.length > 0) return { records: [], problems: source.problems };
  const parsed = schema.safeParse(source.value);
  if (parsed.success) {
    const record = { waarde: parsed.data, bestand, regel: 1 + lineOffset, velden: source.fieldLines([]) };
    return { records: [record], problems: [] };
  }
  return { records: [], problems: parsed.error.issues.map((issue) => source.locate(issue, schema, [])) };
}

/** Reads a YAML file that holds a list of records; each is checked by itself, so one mistake hides no other. */
export function readYamlList<S extends z.ZodType>(
  path: string,
  bestand: string,
  schema: S,
): ReadResult<z.infer<S>> {
  const source = openYaml(readFileSync(path, 'utf8'), bestand, 0);
  const records: Located<z.infer<S>>[] = [];
  const problems = [...source.problems];
  if (problems.length > 0) return { records, problems };
  const list = source.value ?? [];
  if (!Array.isArray(list)) {
    const remedie = 'Begin elk record op een nieuwe regel met een streepje: "- id: …".';
    return {
      records,
      problems: [{ ernst: 'fout', bestand, regel: 1, wat: 'Hier hoort een lijst te staan.', remedie }],
    };
  }
  list.forEach((item: unknown, index) => {
    const parsed = schema.safeParse(item);
    const velden = source.fieldLines([index]);
    if (parsed.success)
      records.push({ waarde: parsed.data, bestand, regel: source.position([index]).regel, velden });
    else problems.push(...parsed.error.issues.map((issue) => source.locate(issue, schema, [index])));
  });
  return { records, problems };
}

function openYaml(text: string, bestand: string, lineOffset: number) {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { regel: line + lineOffset, kolom: col };
  };
  const position = (path: Path) => at(offsetOf(document, path));
  const problems: Problem[] = document.errors.map((error) => ({
    ernst: 'fout',
    bestand,
    ...at(error.pos[0]),
    ...yamlMistake(error),
  }));
  const value: unknown = problems.length === 0 ? document.toJS() : undefined;
  const locate = (issue: z.core.$ZodIssue, schema: z.ZodType, base: Path): Problem => {
    const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const path = [...base, ...issue.path, ...(unknownKey ? [unknownKey] : [])];
    const veld = [...issue.path, ...(unknownKey ? [unknownKey] : [])].join('.');
    return {
      ernst: 'fout',
      bestand,
      ...position(path),
      ...(veld && { veld }),
      ...translateIssue(issue, valueAt(value, path), fieldNames(schema, issue.path)),
    };
  };
  const fieldLines = (base: Path): Record<string, number> => {
    const fields = valueAt(value, base);
    const names = typeof fields === 'object' && fields !== null ? Object.keys(fields) : [];
    return Object.fromEntries(names.map((name) => [name, position([...base, name]).regel]));
  };
  return { value, problems, position, fieldLines, locate };
}

/** Where a path stands in the text; of a missing field the place of the group that misses it. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const parent = length === 0 ? undefined : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
      if (pair && isScalar(pair.key) && pair.key.range) return pair.key.range[0];
      continue;
    }
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (current, key) =>
      typeof current === 'object' && current !== null
        ? (current as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
}

/** The names a group of fields may have, for "bedoelt u …?". */
function fieldNames(schema: z.ZodType, path: Path): string[] {
  let current: unknown = schema;
  for (const key of path) {
    const inner = unwrap(current);
    if (inner instanceof z.ZodArray) current = inner.element;
    else if (inner instanceof z.ZodObject) current = inner.shape[String(key)];
    else if (inner instanceof z.ZodRecord) current = inner.valueType;
    else return [];
  }
  const target = unwrap(current);
  return target instanceof z.ZodObject ? Object.keys(target.shape) : [];
}

function unwrap(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.unwrap());
  return schema;
}
