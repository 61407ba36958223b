import { plainText } from './plain-text.ts';

const MOST = 100_000;

/** The number of people at a firm as it was typed ("3", "1.200"); `undefined` when it is no whole number from 1 to 100,000. */
export function readMedewerkers(text: string): number | undefined {
  const typed = plainText(text);
  const figures = /^\d{1,3}(?:[. ]\d{3})+$/.test(typed) ? typed.replace(/\D/g, '') : typed;
  if (!/^0*\d{1,6}$/.test(figures)) return undefined;
  const number = Number(figures);
  return number >= 1 && number <= MOST ? number : undefined;
}
