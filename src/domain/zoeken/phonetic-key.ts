import { normalise } from './normalise.ts';

/** What sounds alike in Dutch becomes the same letters; the order matters: "sch" before "ch", "ch" before "c". */
const SOUNDS: [RegExp, string][] = [
  [/tie(?=s?$)/g, 'si'],
  [/sj|sh/g, 'g'],
  [/ch/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/qu/g, 'kw'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/ij|ei/g, 'y'],
  [/auw?|ouw?/g, 'o'],
  [/ie/g, 'i'],
  [/z/g, 's'],
  [/v/g, 'f'],
  [/dt?$/g, 't'],
  [/(.)\1+/g, '$1'],
];

/**
 * How a word sounds, roughly: "sjofeur" and "chauffeur" have keys that are near each other, "elektrisien" and
 * "elektricien" the same. Only good for comparing keys with each other.
 */
export function phoneticKey(word: string): string {
  return SOUNDS.reduce((key, [pattern, sound]) => key.replace(pattern, sound), normalise(word));
}
