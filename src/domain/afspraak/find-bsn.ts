import { plainText } from './plain-text.ts';

/** Figures with at most two spaces, dots, dashes or slashes between them, as a whole: not a part of a longer number. */
const NUMBER = /(?<![\d+])\+?\d(?:[\s./\p{Pd}]{0,2}\d)*/gu;
/** What each figure of a BSN counts for; together a multiple of 11. */
const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/**
 * The first number in a text that passes the test of a citizen service number (BSN); `undefined` when there is none.
 * One number in eleven passes by chance, so the page asks and the visitor can say that it is none. A number that is
 * written as a telephone number (06 and eight figures, +31…, 0031…) is none.
 */
export function findBsn(text: string): string | undefined {
  return [...plainText(text).matchAll(NUMBER)]
    .map(([number]) => number)
    .find((number) => !isTelephone(number) && isBsn(number.replace(/\D/g, '')));
}

/** Whether these figures are a valid BSN: nine, or eight of which the first zero was left out. */
export function isBsn(figures: string): boolean {
  if (!/^\d{8,9}$/.test(figures) || /^0+$/.test(figures)) return false;
  const sum = [...figures.padStart(9, '0')].reduce(
    (total, figure, index) => total + Number(figure) * WEIGHTS[index]!,
    0,
  );
  return sum % 11 === 0;
}

/** With a country code, so of another length here. A mobile number (06…) has ten figures: too long for a BSN. */
function isTelephone(number: string): boolean {
  return /^(?:\+|00)/.test(number);
}
