import { randomInt } from 'node:crypto';

/** Letters and digits that nobody confuses on the phone or on paper: no I, O, Q, 0 or 1. */
export const ALPHABET = 'ABCDEFGHJKLMNPRSTUVWXYZ23456789';
const LENGTH = 8;

/** A reference such as `K7RM2XWA`: random, so that it says nothing about how many requests there are. */
export function createReference(draw: (max: number) => number = randomInt): string {
  return Array.from({ length: LENGTH }, () => ALPHABET.charAt(draw(ALPHABET.length))).join('');
}

/** Whether a text has the form of a reference. */
export function isReference(text: string): boolean {
  return new RegExp(`^[${ALPHABET}]{${LENGTH}}$`).test(text);
}
