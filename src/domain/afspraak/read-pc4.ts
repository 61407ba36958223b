import type { Gebieden } from '../regio/gebieden.ts';
import { normalizeName } from '../regio/normalize-name.ts';
import { readPostcode } from '../regio/read-postcode.ts';
import { melding, type Melding } from '../taal/teksten.ts';
import { plainText } from './plain-text.ts';

/** Longer than a whole address is no postcode, and is not searched for one. */
const LONGEST = 120;

/** The four digits of the postcode that was typed ("7511", "7511 ab"), or what is wrong with it. */
export function readPc4(text: string, { postcodes }: Gebieden): { pc4: string } | { fout: Melding } {
  const plain = plainText(text);
  if (plain === '') return { fout: melding('postcode_leeg') };
  const found = plain.length <= LONGEST ? readPostcode(normalizeName(plain)) : undefined;
  // Four figures between other words can be a house number: only with letters they must be a postcode.
  if (!found || (!found.volledig && (found.ervoor || found.erna)))
    return { fout: melding('postcode_alleen') };
  if (Object.hasOwn(postcodes, found.pc4)) return { pc4: found.pc4 };
  return { fout: melding('postcode_onbekend', { postcode: found.pc4 }) };
}
