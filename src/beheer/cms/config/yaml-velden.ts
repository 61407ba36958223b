import type { SchemaNode } from './schema-node.ts';

/** Places of fields that are written as YAML in a text field; `*` is each item of a list. */
export function yamlVelden(node: SchemaNode, plek: string[] = []): string[] {
  if (node.veld === 'yaml') return [plek.join('.')];
  if (node.items) return yamlVelden(node.items, [...plek, '*']);
  return Object.entries(node.properties ?? {}).flatMap(([name, part]) => yamlVelden(part, [...plek, name]));
}

/** Places of fields that have a value when they are left out, with that value; also within a list that may be left out. */
export function standaarden(node: SchemaNode, plek: string[] = []): [string, unknown][] {
  const own: [string, unknown][] =
    node.default !== undefined && plek.length > 0 ? [[plek.join('.'), node.default]] : [];
  if (node.items) return [...own, ...standaarden(node.items, [...plek, '*'])];
  const parts = Object.entries(node.properties ?? {});
  return [...own, ...parts.flatMap(([name, part]) => standaarden(part, [...plek, name]))];
}
