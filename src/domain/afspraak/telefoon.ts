import { melding, type Melding } from '../taal/teksten.ts';
import { plainText } from './plain-text.ts';

/** A number as it was typed, in plain figures and single spaces: what the loket reads. */
export function cleanTelefoon(text: string): string {
  return plainText(text).replace(/\p{Pd}/gu, '-');
}

/**
 * What is wrong with a telephone number; `undefined` when it can be dialled. Lenient: spaces,
 * hyphens, brackets, +31, 0031 and numbers of other countries are all right.
 * @param text a number that went through `cleanTelefoon`
 */
export function explainTelefoon(text: string): Melding | undefined {
  if (!/^\+?[\d\s()./-]+$/.test(text)) return melding('telefoon_letters');
  const abroad = /^(?:\+|00)/.test(text);
  const figures = text.replace(/\D/g, '').replace(/^00/, '');
  if (abroad ? isInternational(figures) : /^(?:0|31)[1-9]\d{8}$/.test(figures)) return undefined;
  const count = text.replace(/\D/g, '').length;
  if (abroad) return melding('telefoon_buitenland');
  return count === 10 ? melding('telefoon_begin') : melding('telefoon_cijfers', { aantal: count });
}

/**
 * Country code and number, as the world's numbering plan (E.164) allows. Our own country stricter, with or without the
 * zero of "+31 (0)6", which is for who dials inside the country.
 */
function isInternational(figures: string): boolean {
  return figures.startsWith('31') ? /^310?[1-9]\d{8}$/.test(figures) : /^[1-9]\d{6,14}$/.test(figures);
}

/** Address of a link that dials a number of a desk. */
export function telHref(telefoon: string): string {
  return `tel:${telefoon.replaceAll(/[^0-9+]/g, '')}`;
}
