import { isRecord, same } from './same.ts';

/**
 * What a form gives back, without what nobody filled in: empty fields, and fields that have the value that they have
 * when left out. What the file already said stays, also when it is empty.
 * @param oud the record as the file has it; undefined where it has none
 * @param standaarden place → value of a field that is left out; `*` is each item of a list
 */
export function tidy(nieuw: unknown, oud: unknown, standaarden: Map<string, unknown>, plek = ''): unknown {
  if (Array.isArray(nieuw))
    return nieuw.map((item, index) =>
      tidy(item, Array.isArray(oud) ? oud[index] : undefined, standaarden, under(plek, '*')),
    );
  if (!isRecord(nieuw)) return nieuw;
  const old = isRecord(oud) ? oud : {};
  // An empty list says something in some files, and the CMS leaves out what is empty. Not in a list: an item that
  // went away has given its place to another.
  const stays = Object.entries(old).filter(
    ([key, value]) => !(key in nieuw) && !plek.includes('*') && isEmptyWithin(value),
  );
  return Object.fromEntries([
    ...stays,
    ...Object.entries(nieuw).flatMap(([key, value]) => {
      const place = under(plek, key);
      const kept = tidy(value, old[key], standaarden, place);
      if (key in old && same(kept, old[key])) return [[key, kept]];
      if (isEmpty(kept)) return [];
      const leeg = standaarden.has(place) && same(kept, standaarden.get(place));
      return leeg && !(key in old) ? [] : [[key, kept]];
    }),
  ]);
}

const under = (plek: string, key: string) => (plek === '' ? key : `${plek}.${key}`);

const isEmptyWithin = (value: unknown): boolean =>
  isEmpty(value) || (isRecord(value) && Object.values(value).every(isEmptyWithin));

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return Array.isArray(value) ? value.length === 0 : isRecord(value) && Object.keys(value).length === 0;
}
