import type { Field } from '@sveltia/cms';

type AnyField = Field & { name: string; fields?: Field[] };

/** What most regelingen of a regio are: filled in already in a new one. Place of the field → its value. */
const MEESTAL: Record<string, string> = {
  'beslist.wie': 'fonds',
  status: 'lopend',
  voorliggend: 'regiofonds',
};

/**
 * The form of a regeling for an editor of a regio. What is mostly the same is filled in, and at least one condition
 * in words is asked: without one the check refuses the file, and by then the editor has gone.
 */
export function alsRegionaleRegeling(fields: Field[], plek = ''): Field[] {
  return (fields as AnyField[]).map((field) => {
    const place = plek + field.name;
    return {
      ...field,
      ...(place in MEESTAL ? { default: MEESTAL[place] } : {}),
      ...(place === 'niet_gemodelleerd' ? { required: true, min: 1 } : {}),
      ...(field.fields ? { fields: alsRegionaleRegeling(field.fields, `${place}.`) } : {}),
    } as Field;
  });
}
