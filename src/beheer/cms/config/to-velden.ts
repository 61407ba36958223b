import type { Field } from '@sveltia/cms';
import { metHoofdletter, toOpties, type Keuzes } from './keuzes.ts';
import type { SchemaNode } from './schema-node.ts';

/**
 * Fields of a form for one schema. A schema is the only place where a field is described.
 * @throws when a field has no title or description, or holds something that no form field can show
 */
export function toVelden(node: SchemaNode, keuzes: Keuzes, plek = ''): Field[] {
  return Object.entries(node.properties ?? {}).map(([name, part]) =>
    toVeld(
      name,
      part,
      node.required?.includes(name) ?? false,
      keuzes,
      plek === '' ? name : `${plek}.${name}`,
    ),
  );
}

function toVeld(name: string, node: SchemaNode, required: boolean, keuzes: Keuzes, plek: string): Field {
  const { title: label, description: hint } = node;
  if (!label || !hint)
    throw new Error(
      `Field ${plek} has no title or description. Add .meta({ title, description }) in its schema.`,
    );
  const common = { name, label, hint, required };
  const widget = toWidget(name, node, keuzes, plek);
  if (!widget)
    throw new Error(
      `No form field fits ${plek} (${JSON.stringify(node.type)}). Name one with .meta({ veld }) or add it to to-velden.ts.`,
    );
  return { ...common, ...widget } as Field;
}

/** What kind of form field it is, and the limits of its value. */
function toWidget(name: string, node: SchemaNode, keuzes: Keuzes, plek: string): object | undefined {
  if (node.veld) return toNamedWidget(name, node);
  if (node.keuzes && node.type !== 'array') return select(keuzes[node.keuzes]);
  // An empty word is no choice of its own: nothing is chosen then.
  if (node.enum?.includes(''))
    return { ...select(toOpties(node.enum.filter(Boolean))), required: false, ...defaultOf(node) };
  if (node.enum) return { ...select(toOpties(node.enum)), ...defaultOf(node) };
  switch (node.type) {
    case 'boolean':
      return { widget: 'boolean', required: false, default: node.default ?? false };
    case 'integer':
    case 'number':
      return toNumber(node);
    case 'string':
      return { widget: 'string', ...textLimits(node) };
    case 'array':
      return toList(node, keuzes, plek);
    case 'object':
      return toObject(node, keuzes, plek);
    default:
      return undefined;
  }
}

function toNamedWidget(name: string, node: SchemaNode): object {
  switch (node.veld) {
    case 'datum': {
      const today = name === 'gecontroleerd_op' ? { default: '{{now}}' } : {};
      return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD', ...today };
    }
    case 'tijd':
      return { widget: 'datetime', type: 'time', format: 'HH:mm' };
    case 'vast':
      // Nobody can fill it in, so nobody is asked to.
      return { widget: 'string', readonly: true, required: false };
    default:
      return { widget: 'text', ...textLimits(node) };
  }
}

/** Choices of a few are shown at once, of more in a drop-down. */
const select = (options: object) => ({ widget: 'select', options });
/** Where more than one can be chosen, more of them are shown at once: a drop-down hides what was chosen. */
const HOOGSTENS_TEGELIJK = 12;
const defaultOf = (node: SchemaNode) => (node.default === undefined ? {} : { default: node.default });

function toNumber(node: SchemaNode): object {
  const limits = {
    ...(node.minimum === undefined ? {} : { min: node.minimum }),
    ...(node.maximum === undefined ? {} : { max: node.maximum }),
  };
  return {
    widget: 'number',
    value_type: node.type === 'integer' ? 'int' : 'float',
    ...limits,
    ...defaultOf(node),
  };
}

function textLimits(node: SchemaNode): object {
  return {
    ...(node.minLength !== undefined && node.minLength > 1 ? { minlength: node.minLength } : {}),
    ...(node.maxLength === undefined ? {} : { maxlength: node.maxLength }),
    ...(node.pattern === undefined
      ? {}
      : { pattern: [node.pattern, `Dit klopt nog niet. ${node.description}`] }),
  };
}

function toList(node: SchemaNode, keuzes: Keuzes, plek: string): object | undefined {
  const min = node.minItems === undefined ? {} : { min: node.minItems };
  if (node.keuzes)
    return { ...select(keuzes[node.keuzes]), multiple: true, dropdown_threshold: HOOGSTENS_TEGELIJK, ...min };
  const list = {
    widget: 'list',
    ...min,
    ...(node.stuk ? { label_singular: metHoofdletter(node.stuk) } : {}),
  };
  if (node.items?.type !== 'object') return list;
  const fields = toVelden(node.items, keuzes, plek);
  const eerste = ['titel', 'naam', 'wat', 'beroep', 'van', 'naar'].find(
    (name) => node.items?.properties?.[name],
  );
  return { ...list, fields, collapsed: 'auto', ...(eerste ? { summary: `{{${eerste}}}` } : {}) };
}

function toObject(node: SchemaNode, keuzes: Keuzes, plek: string): object | undefined {
  if (node.properties) return { widget: 'object', fields: toVelden(node, keuzes, plek) };
  const value = typeof node.additionalProperties === 'object' ? node.additionalProperties : undefined;
  if (value?.type === 'string') return { widget: 'keyvalue', key_label: 'Naam', value_label: 'Waarde' };
  return undefined;
}
