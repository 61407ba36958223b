import type { Gebieden } from '../regio/gebieden.ts';
import { normalizeName } from '../regio/normalize-name.ts';
import { readPostcode } from '../regio/read-postcode.ts';
import { plainText } from './plain-text.ts';

/** Longer than a whole address is no postcode, and is not searched for one. */
const LONGEST = 120;

/** The four digits of the postcode that was typed ("7511", "7511 ab"), or what is wrong with it and how to mend it. */
export function readPc4(text: string, { postcodes }: Gebieden): { pc4: string } | { fout: string } {
  const plain = plainText(text);
  if (plain === '') return { fout: 'Vul uw postcode in. De vier cijfers zijn genoeg, zoals 7511.' };
  const found = plain.length <= LONGEST ? readPostcode(normalizeName(plain)) : undefined;
  // Four figures between other words can be a house number: only with letters they must be a postcode.
  if (!found || (!found.volledig && (found.ervoor || found.erna)))
    return { fout: 'Schrijf alleen uw postcode, zoals 7511 of 7511 AB.' };
  if (Object.hasOwn(postcodes, found.pc4)) return { pc4: found.pc4 };
  return { fout: `De postcode ${found.pc4} kennen wij niet. Kijk of de vier cijfers kloppen.` };
}
