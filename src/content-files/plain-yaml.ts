import { isAlias, isNode, isPair, isScalar, parseAllDocuments, visit } from 'yaml';

/** A YAML file as plain values, or why it cannot be taken as such. */
export type PlainYaml =
  { waarde: Record<string, unknown>; bezwaar?: never } | { waarde?: never; bezwaar: string };

/**
 * Reads a YAML file without its clever parts. Where a machine decides alone, what stands there must be all there is:
 * no anchors, aliases, merge keys, tags, keys that occur twice, second documents or odd line ends.
 */
export function readPlainYaml(bytes: Uint8Array): PlainYaml {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { bezwaar: 'Het bestand is geen gewone tekst (UTF-8).' };
  }
  if (text.startsWith('\ufeff')) return { bezwaar: 'Het bestand begint met een onzichtbaar teken (BOM).' };
  if (/[\r\u0085\u2028\u2029]/.test(text))
    return { bezwaar: 'Het bestand heeft andere regeleinden dan de rest van de inhoud.' };
  if (/^%/m.test(text)) return { bezwaar: 'Het bestand heeft een regel die met % begint.' };
  const [document, second] = parseAllDocuments(text);
  if (!document || !('contents' in document) || second)
    return { bezwaar: 'Het bestand heeft niet precies één YAML-document.' };
  const mistake = document.errors[0] ?? document.warnings[0];
  if (mistake) return { bezwaar: `De YAML klopt niet op regel ${mistake.linePos?.[0].line ?? 1}.` };
  let clever: string | undefined;
  visit(document, (_, node) => {
    if (isAlias(node) || (isNode(node) && 'anchor' in node && node.anchor))
      clever = 'een anker of een verwijzing (& of *)';
    else if (isNode(node) && node.tag && isExplicit(node)) clever = 'een type met een uitroepteken (!)';
    else if (isPair(node) && (!isScalar(node.key) || typeof node.key.value !== 'string'))
      clever = 'een veldnaam die geen gewone tekst is';
    else if (
      isPair(node) &&
      isScalar(node.key) &&
      (node.key.value === '<<' || node.key.value === '__proto__')
    )
      clever = 'een samenvoeging (<<)';
    return clever ? visit.BREAK : undefined;
  });
  if (clever) return { bezwaar: `Het bestand gebruikt ${clever}.` };
  const waarde: unknown = document.toJS();
  if (typeof waarde !== 'object' || waarde === null || Array.isArray(waarde))
    return { bezwaar: 'Het bestand is geen lijst van velden.' };
  return { waarde: waarde as Record<string, unknown> };
}

/** Plain parts have a tag too once they are read; one that was written stands before its value. */
function isExplicit(node: { srcToken?: unknown; tag?: string | undefined }): boolean {
  return node.tag !== undefined && !['tag:yaml.org,2002:map', 'tag:yaml.org,2002:seq'].includes(node.tag);
}
