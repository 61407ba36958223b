import { isMap, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { type Bewerking, endOf, endOfPair, NietTerPlekke, startOf } from './edits.ts';
import { renderInFlow, renderItem, renderPair, renderScalar } from './render.ts';
import { isRecord, same, steps } from './same.ts';

/**
 * Gathers the changes that make one node of a YAML text say something else.
 * @throws NietTerPlekke when the node must be written anew as a whole
 */
export function changeNode(node: unknown, nieuw: unknown, bewerking: Bewerking, inFlow = false): void {
  if (same(toPlain(node), nieuw)) return;
  if (isMap(node) && isRecord(nieuw) && Object.keys(nieuw).length > 0)
    return node.flow ? changeFlowMap(node, nieuw, bewerking) : changeMap(node, nieuw, bewerking);
  if (isSeq(node) && Array.isArray(nieuw) && nieuw.length > 0)
    return node.flow ? changeFlowSeq(node, nieuw, bewerking) : changeSeq(node, nieuw, bewerking);
  if (!isScalar(node) || typeof nieuw === 'object') throw new NietTerPlekke();
  const [start, end] = [startOf(node), endOf(node, bewerking.bron)];
  const oneLine = !bewerking.bron.slice(start, end).includes('\n') && !String(nieuw).includes('\n');
  if (start === end || !oneLine || node.type?.startsWith('BLOCK')) throw new NietTerPlekke();
  bewerking.replace(start, end, renderScalar(nieuw, node.type as 'PLAIN' | undefined, inFlow));
}

/** What a node says; the place of an empty value holds nothing. */
function toPlain(node: unknown): unknown {
  if (isMap(node)) return Object.fromEntries(node.items.map((pair) => [keyOf(pair), toPlain(pair.value)]));
  if (isSeq(node)) return node.items.map(toPlain);
  return isScalar(node) ? node.value : (node ?? null);
}

const keyOf = (pair: Pair) => String(isScalar(pair.key) ? pair.key.value : pair.key);

function changeMap(node: YAMLMap, nieuw: Record<string, unknown>, bewerking: Bewerking): void {
  const indent = bewerking.column(startOf(node.items[0]?.key));
  let previous: Pair | undefined;
  const byKey = new Map(node.items.map((pair) => [keyOf(pair), pair]));
  for (const [key, pair] of byKey) if (!(key in nieuw)) removePair(pair, bewerking);
  for (const [key, value] of Object.entries(nieuw)) {
    const pair = byKey.get(key);
    if (pair) {
      bewerking.attempt(
        () => changeNode(pair.value, value, bewerking),
        () => replacePair(pair, key, value, indent, bewerking),
      );
      previous = pair;
    } else {
      // A field that comes first goes under the first that is there: what is above it may be a comment on the file.
      const after = previous ?? node.items.find((item) => keyOf(item) in nieuw);
      if (!after) throw new NietTerPlekke();
      bewerking.addAfter(endOfPair(after, bewerking.bron), renderPair(key, value, indent));
    }
  }
}

function removePair(pair: Pair, bewerking: Bewerking): void {
  bewerking.removeLines(startOf(pair.key), endOfPair(pair, bewerking.bron));
}

function replacePair(pair: Pair, key: string, value: unknown, indent: number, bewerking: Bewerking): void {
  const lines = renderPair(key, value, indent).slice(indent);
  bewerking.replace(startOf(pair.key), endOfPair(pair, bewerking.bron), lines);
}

function changeSeq(node: YAMLSeq, nieuw: unknown[], bewerking: Bewerking): void {
  const dash = (item: unknown) => {
    const start = startOf(item);
    const line = bewerking.bron.slice(bewerking.lineStart(start), start);
    if (!/^\s*- +$/.test(line)) throw new NietTerPlekke();
    return bewerking.lineStart(start) + line.indexOf('-');
  };
  const indent = bewerking.column(dash(node.items[0]));
  let previous: unknown;
  const added: string[] = [];
  for (const { oud: o, nieuw: n } of steps(node.items.map(toPlain), nieuw)) {
    if (o === undefined) {
      const lines = renderItem(nieuw[n!], indent);
      if (previous === undefined) added.push(lines);
      else bewerking.addAfter(endOf(previous, bewerking.bron), lines);
      continue;
    }
    const item = node.items[o];
    if (n === undefined) bewerking.removeLines(dash(item), endOf(item, bewerking.bron));
    else changeItem(item, nieuw[n], dash(item), indent, bewerking);
    previous = item;
  }
  if (added.length > 0) bewerking.replace(...firstLine(node, bewerking), `${added.join('\n')}\n`);
}

/** The empty place at the begin of the line of the first item. */
function firstLine(node: YAMLSeq, bewerking: Bewerking): [number, number] {
  const start = bewerking.lineStart(startOf(node.items[0]));
  return [start, start];
}

function changeItem(item: unknown, value: unknown, dash: number, indent: number, bewerking: Bewerking): void {
  bewerking.attempt(
    () => changeNode(item, value, bewerking),
    () => bewerking.replace(dash, endOf(item, bewerking.bron), renderItem(value, indent).slice(indent)),
  );
}

/** Writes `[a, b]` anew on one line; items that stay keep their quotes. */
function changeFlowSeq(node: YAMLSeq, nieuw: unknown[], bewerking: Bewerking): void {
  const { bron } = bewerking;
  const slices = steps(node.items.map(toPlain), nieuw)
    .filter((stap) => stap.nieuw !== undefined)
    .map(({ oud: o, nieuw: n }) => inFlowText(o === undefined ? undefined : node.items[o], nieuw[n!], bron));
  bewerking.replace(startOf(node), endOf(node, bron), `[${slices.join(', ')}]`);
}

/** Writes `{ a: 1 }` anew on one line; values that stay keep their quotes. */
function changeFlowMap(node: YAMLMap, nieuw: Record<string, unknown>, bewerking: Bewerking): void {
  const { bron } = bewerking;
  const byKey = new Map(node.items.map((pair) => [keyOf(pair), pair]));
  const parts = Object.entries(nieuw).map(
    ([key, value]) => `${renderInFlow(key)}: ${inFlowText(byKey.get(key)?.value, value, bron)}`,
  );
  bewerking.replace(startOf(node), endOf(node, bron), `{ ${parts.join(', ')} }`);
}

function inFlowText(node: unknown, value: unknown, bron: string): string {
  if (node && same(toPlain(node), value)) return bron.slice(startOf(node), endOf(node, bron));
  if (isScalar(node) && typeof value !== 'object')
    return renderScalar(value, node.type as 'PLAIN' | undefined, true);
  return renderInFlow(value);
}
