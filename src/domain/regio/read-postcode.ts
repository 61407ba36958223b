/** A postcode in what was typed, and the words around it. */
export interface GelezenPostcode {
  /** Four digits, which may or may not exist. */
  pc4: string;
  /** True with its two letters: nobody types those for anything else. */
  volledig: boolean;
  /** What stands before and after it, cleaned; empty when it was typed alone. */
  ervoor: string;
  erna: string;
}

const ALONE = /^(?:nl)?(\d{4})([a-z]{0,2})$/;
const WITH_LETTERS = /^(?:(.*[^\d]) ?)??\b(\d{4}) ?([a-z]{2})(?![a-z])(.*)$/;
const IN_FRONT = /^(\d{4}) ([a-z].*)$/;
const BEHIND = /^([a-z].*) (\d{4})$/;

/**
 * Finds a postcode in cleaned words (see `normalizeName`): alone with stray spaces ("75 11 ab"), or beside a place or
 * an address ("7511 ab enschede", "enschede 7511"). `undefined` when there is none.
 */
export function readPostcode(words: string): GelezenPostcode | undefined {
  const alone = ALONE.exec(words.replaceAll(' ', ''));
  if (alone) return { pc4: alone[1]!, volledig: alone[2]!.length === 2, ervoor: '', erna: '' };
  const full = WITH_LETTERS.exec(words);
  if (full) {
    const [, before = '', pc4, , after = ''] = full;
    return { pc4: pc4!, volledig: true, ervoor: before.trim(), erna: after.trim() };
  }
  const front = IN_FRONT.exec(words);
  if (front) return { pc4: front[1]!, volledig: false, ervoor: '', erna: front[2]! };
  const behind = BEHIND.exec(words);
  if (behind) return { pc4: behind[2]!, volledig: false, ervoor: behind[1]!, erna: '' };
  return undefined;
}
