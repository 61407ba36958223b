import { isRecord } from './same.ts';

/**
 * Replaces what stands at these places, in place: `voorwaarden.inwoner.*.als`, where `*` is each item of a list.
 * Places that are not there are passed over.
 */
export function atPaths(data: unknown, paths: string[], change: (value: unknown) => unknown): void {
  for (const path of paths) walk(data, path.split('.'), change);
}

function walk(data: unknown, [first, ...rest]: string[], change: (value: unknown) => unknown): void {
  if (first === '*' && Array.isArray(data)) {
    if (rest.length > 0) for (const item of data) walk(item, rest, change);
    else data.forEach((item, index) => (data[index] = change(item)));
    return;
  }
  if (!first || !isRecord(data) || data[first] === undefined) return;
  if (rest.length > 0) walk(data[first], rest, change);
  else data[first] = change(data[first]);
}
