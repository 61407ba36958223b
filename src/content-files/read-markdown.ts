import { z } from 'zod';
import type { ReadResult } from './located.ts';
import { readText } from './read-text.ts';
import { readYamlText } from './read-yaml.ts';

/** A page of text: its front matter, checked, and the Markdown under it. */
export type Markdown<T> = T & { tekst: string };

/** Reads a Markdown file with front matter between two lines of three hyphens. */
export function readMarkdown<S extends z.ZodType>(
  path: string,
  bestand: string,
  schema: S,
): ReadResult<Markdown<z.infer<S>>> {
  const { text: source, problem } = readText(path, bestand);
  if (problem) return { records: [], problems: [problem] };
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/.exec(source);
  if (!match) {
    const wat = 'De gegevens boven de tekst ontbreken.';
    const remedie = `Begin het bestand met een regel ---, dan de velden (${requiredFields(schema).join(', ')}), dan weer ---.`;
    return {
      records: [],
      problems: [{ ernst: 'fout', bestand, regel: 1, code: 'kop-ontbreekt', wat, remedie }],
    };
  }
  const { records, problems } = readYamlText(match[1]!, bestand, schema, 1);
  const tekst = source.slice(match[0].length);
  return {
    records: records.map((record) => ({
      ...record,
      velden: { ...record.velden, tekst: match[0].split('\n').length },
      waarde: { ...(record.waarde as object), tekst } as Markdown<z.infer<S>>,
    })),
    problems,
  };
}

/** Fields that an editor must fill in, in the order of the schema. */
function requiredFields(schema: z.ZodType): string[] {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }).required ?? [];
}

/** Reads a file of text without front matter. */
export function readPlainText(path: string, bestand: string): ReadResult<string> {
  const { text, problem } = readText(path, bestand);
  return problem
    ? { records: [], problems: [problem] }
    : { records: [{ waarde: text, bestand, regel: 1 }], problems: [] };
}
