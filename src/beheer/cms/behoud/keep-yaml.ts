import { parse, parseDocument } from 'yaml';
import { changeNode } from './change-node.ts';
import { Bewerking } from './edits.ts';
import { toText } from './render.ts';
import { same } from './same.ts';

/**
 * Writes new values into the text of a YAML file and leaves all else as it was: comments, quotes, blank lines, order.
 * A change of one field is a change of one line.
 * @param oud the file as it was; empty for a new one
 */
export function keepYaml(oud: string, nieuw: Record<string, unknown>): string {
  if (oud.trim() === '') return `${toText(nieuw)}\n`;
  const document = parseDocument(oud);
  if (same(document.toJSON(), nieuw)) return oud;
  const bewerking = new Bewerking(oud);
  try {
    changeNode(document.contents, nieuw, bewerking);
    const text = bewerking.text();
    if (same(parse(text), nieuw)) return text;
  } catch {
    // A form of YAML that the forms never write; below, all is written anew.
  }
  return `${toText(nieuw)}\n`;
}
