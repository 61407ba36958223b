import { parse } from 'yaml';
import type { VeldenBeschrijving } from '../config/cms-config.ts';
import { atPaths } from './at-paths.ts';
import { BRON } from './bron.ts';
import { keepYaml } from './keep-yaml.ts';
import { renderInFlow } from './render.ts';
import { isRecord } from './same.ts';
import { tidy } from './tidy.ts';

type Fields = Record<string, unknown>;
const FRONT_MATTER = /^---\n([\s\S]*?)\n---(?:\n+|$)/;

/** How the CMS reads and writes one kind of file, so that only the lines change that the editor changed. */
export function createFormat({ extensie, yamlVelden, standaarden }: VeldenBeschrijving) {
  const defaults = new Map(standaarden);
  const isMarkdown = extensie === 'md';

  function fromFile(text: string): Fields {
    const { head, body } = split(text, isMarkdown);
    const data: unknown = parse(head) ?? {};
    if (!isRecord(data))
      throw new Error('Dit bestand heeft geen velden. Zet op elke regel een veld, als "naam: …".');
    atPaths(data, yamlVelden, renderInFlow);
    return { ...data, ...(isMarkdown ? { body } : {}), [BRON]: text };
  }

  function toFile({ [BRON]: bron, ...content }: Fields): string {
    const oud = split(typeof bron === 'string' ? bron : '', isMarkdown);
    const { body, ...values } = structuredClone(content);
    const fields = isMarkdown ? values : { ...values, ...(body === undefined ? {} : { body }) };
    atPaths(fields, yamlVelden, readYaml);
    const head = keepYaml(oud.head, tidy(fields, parse(oud.head) ?? {}, defaults) as Fields);
    return isMarkdown ? join(head, String(body ?? '')) : head;
  }

  return { fromFile, toFile };
}

function split(text: string, isMarkdown: boolean): { head: string; body: string } {
  if (!isMarkdown) return { head: text, body: '' };
  const match = FRONT_MATTER.exec(text);
  return match ? { head: match[1]!, body: text.slice(match[0].length) } : { head: '', body: text };
}

const join = (head: string, body: string) => `---\n${head.trim()}\n---\n\n${body.trim()}\n`;

/** What an editor typed as YAML. What cannot be read stays text: the check of the content says what is wrong with it. */
function readYaml(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return parse(value) as unknown;
  } catch {
    return value;
  }
}
