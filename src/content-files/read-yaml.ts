import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import type { Located, Problem, ReadResult } from './located.ts';
import { readText } from './read-text.ts';
import { translateIssue } from './translate-issue.ts';
import { yamlMistake } from './yaml-mistake.ts';

type Path = readonly PropertyKey[];

/** Reads a YAML file that holds one record. Never throws for a mistake in the file. */
export function readYaml<S extends z.ZodType>(
  path: string,
  bestand: string,
  schema: S,
): ReadResult<z.infer<S>> {
  const { text, problem } = readText(path, bestand);
  return problem ? { records: [], problems: [problem] } : readYamlText(text, bestand, schema);
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
  if (source.value === null) {
    const remedie = `Vul het in: ${fieldNames(schema, []).join(', ') || 'kijk hoe het eerder was'}.`;
    return {
      records: [],
      problems: [{ ernst: 'fout', bestand, code: 'leeg-bestand', wat: 'Hier staat niets in.', remedie }],
    };
  }
  const parsed = schema.safeParse(source.value);
  if (parsed.success) {
    const record = { waarde: parsed.data, bestand, regel: 1 + lineOffset, velden: source.fieldLines([]) };
    return { records: [record], problems: [] };
  }
  return { records: [], problems: source.explain(parsed.error, schema, []) };
}

/** Reads a YAML file that holds a list of records; each is checked by itself, so one mistake hides no other. */
export function readYamlList<S extends z.ZodType>(
  path: string,
  bestand: string,
  schema: S,
): ReadResult<z.infer<S>> {
  const { text, problem } = readText(path, bestand);
  if (problem) return { records: [], problems: [problem] };
  const source = openYaml(text, bestand, 0);
  const records: Located<z.infer<S>>[] = [];
  const problems = [...source.problems];
  if (problems.length > 0) return { records, problems };
  const list = source.value ?? [];
  if (!Array.isArray(list)) {
    const remedie = 'Begin elk record op een nieuwe regel met een streepje: "- id: …".';
    return {
      records,
      problems: [
        {
          ernst: 'fout',
          bestand,
          regel: 1,
          code: 'geen-lijst',
          wat: 'Hier hoort een lijst te staan.',
          remedie,
        },
      ],
    };
  }
  list.forEach((item: unknown, index) => {
    const parsed = schema.safeParse(item);
    const velden = source.fieldLines([index]);
    if (parsed.success)
      records.push({ waarde: parsed.data, bestand, regel: source.position([index]).regel, velden });
    else problems.push(...source.explain(parsed.error, schema, [index]));
  });
  return { records, problems };
}

function openYaml(text: string, bestand: string, lineOffset: number) {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, logLevel: 'error' });
  const at = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { regel: line + lineOffset, kolom: col };
  };
  const position = (path: Path) => at(offsetOf(document, path));
  const problems: Problem[] = [];
  // Only the first: one slip makes the parser stumble over what follows. A warning is an unknown !tag.
  const [error] = [...document.errors, ...document.warnings];
  if (error) problems.push({ ernst: 'fout', bestand, ...at(error.pos[0]), ...yamlMistake(error, text) });
  const value = error ? undefined : toPlainValue(document, bestand, problems);

  /** A problem for each thing that zod found, at the line of its field. */
  const explain = (error: z.ZodError, schema: z.ZodType, base: Path): Problem[] =>
    error.issues.flatMap(splitUnknownKeys).map((issue) => {
      const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
      const own = [...issue.path, ...unknownKey];
      const path = [...base, ...own];
      return {
        ernst: 'fout',
        bestand,
        ...position(path),
        ...(own.length > 0 && { veld: own.join('.') }),
        ...translateIssue(issue, valueAt(value, path), fieldNames(schema, issue.path)),
      };
    });
  const fieldLines = (base: Path): Record<string, number> => {
    const fields = valueAt(value, base);
    const names = typeof fields === 'object' && fields !== null ? Object.keys(fields) : [];
    return Object.fromEntries(names.map((name) => [name, position([...base, name]).regel]));
  };
  return { value, problems, position, fieldLines, explain };
}

/** Aliases (*naam) are refused: editors do not need them, and a few lines of them can fill the memory. */
function toPlainValue(document: Document, bestand: string, problems: Problem[]): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    const wat = 'Dit bestand gebruikt verwijzingen met & en *.';
    problems.push({
      ernst: 'fout',
      bestand,
      code: 'verwijzing-in-yaml',
      wat,
      remedie: 'Schrijf de waarde op elke plek voluit.',
    });
    return undefined;
  }
}

/** zod names all unknown fields of a group in one issue. */
function splitUnknownKeys(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'unrecognized_keys') return [issue];
  return issue.keys.map((key) => ({ ...issue, keys: [key] }));
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
