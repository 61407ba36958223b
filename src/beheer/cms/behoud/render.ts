import { Document, isScalar, Scalar, visit } from 'yaml';

const WIDE = { lineWidth: 0, indentSeq: true } as const;
/** Days and times stand between quotes: other readers of YAML take them for something else. */
const LOOKS_LIKE_A_NUMBER = /^\d+([:-]\d+)+$/;

/** YAML lines of `key: value`, each at this indent, without a line end after the last. */
export function renderPair(key: string, value: unknown, indent: number): string {
  return indented(toText({ [key]: value }), indent);
}

/** YAML lines of one item of a list, each at this indent, without a line end after the last. */
export function renderItem(value: unknown, indent: number): string {
  return indented(toText([value]), indent);
}

/** A value as it stands within `[ ]` or `{ }`. */
export function renderInFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(renderInFlow).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, part]) => `${renderInFlow(key)}: ${renderInFlow(part)}`)
      .join(', ')} }`;
  return renderScalar(value, undefined, true);
}

/** One word, number or line of text, with the quotes that the old one had. */
export function renderScalar(value: unknown, type: Scalar.Type | null | undefined, inFlow: boolean): string {
  const scalar = new Scalar(value);
  if (typeof value === 'string') {
    if (type) scalar.type = type;
    else if (LOOKS_LIKE_A_NUMBER.test(value)) scalar.type = 'QUOTE_DOUBLE';
  }
  const document = new Document([scalar]);
  if (inFlow) Object.assign(document.contents as object, { flow: true });
  const text = document.toString({ ...WIDE, flowCollectionPadding: false }).trim();
  return inFlow ? text.slice(1, -1).trim() : text.slice(2).trim();
}

/** A whole file, or what stands in it on lines of its own. */
export function toText(value: unknown): string {
  const document = new Document(value);
  visit(document, {
    Scalar: (_, node) => {
      if (isScalar(node) && typeof node.value === 'string' && LOOKS_LIKE_A_NUMBER.test(node.value))
        node.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString(WIDE).replace(/\n+$/, '');
}

const indented = (text: string, indent: number) =>
  text
    .split('\n')
    .map((line) => (line === '' ? line : ' '.repeat(indent) + line))
    .join('\n');
