/** Whether two values say the same. A number and its digits do: a form gives back text. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((part, index) => same(part, b[index]));
  if (isRecord(a) && isRecord(b)) {
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => key in b && same(a[key], b[key]));
  }
  return isNumberAndText(a, b) || isNumberAndText(b, a);
}

const isNumberAndText = (a: unknown, b: unknown) =>
  typeof a === 'number' && typeof b === 'string' && String(a) === b;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One step from the old list to the new: keep, change, take away or add. */
export interface Stap {
  /** Index in the old list; absent: added. */
  oud?: number;
  /** Index in the new list; absent: taken away. */
  nieuw?: number;
}

/** Fewest steps from one list to another; items between two that stay are taken for changed, one by one. */
export function steps(oud: unknown[], nieuw: unknown[]): Stap[] {
  const kept = [...longestCommon(oud, nieuw), [oud.length, nieuw.length] as const];
  const all: Stap[] = [];
  let [o, n] = [0, 0];
  for (const [keptOud, keptNieuw] of kept) {
    while (o < keptOud && n < keptNieuw) all.push({ oud: o++, nieuw: n++ });
    while (o < keptOud) all.push({ oud: o++ });
    while (n < keptNieuw) all.push({ nieuw: n++ });
    if (o < oud.length) all.push({ oud: o++, nieuw: n++ });
  }
  return all;
}

function longestCommon(a: unknown[], b: unknown[]): (readonly [number, number])[] {
  const length = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      length[i]![j] = same(a[i], b[j])
        ? length[i + 1]![j + 1]! + 1
        : Math.max(length[i + 1]![j]!, length[i]![j + 1]!);
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (same(a[i], b[j])) pairs.push([i++, j++]);
    else if (length[i + 1]![j]! >= length[i]![j + 1]!) i++;
    else j++;
  }
  return pairs;
}
