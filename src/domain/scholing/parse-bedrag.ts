/** What a cell with a price says: whole euros, or why not. */
export type Bedrag =
  { euro: number } | { fout: 'geen-getal' | 'centen' | 'negatief' | 'onduidelijk' | 'te-groot' };

/** More than any training costs: a date or a telephone number in the wrong column. */
const MOST = 200_000;

/**
 * Reads a price as people write it: 1250, "€ 1.250,00", "1250 euro", "EUR 1.250,-". A dot stands between thousands and
 * a comma before cents; what may be read in two ways ("1,250") is not guessed.
 */
export function parseBedrag(text: string): Bedrag {
  const bare = text
    .toLowerCase()
    .replace(/€|euro?'?s?\b|eur\b/g, '')
    .replace(/,(?:-+|=|—|–)$/, '')
    .replace(/\s+/g, '');
  if (/^-/.test(bare)) return { fout: 'negatief' };
  if (/^\d+$/.test(bare)) return whole(bare);
  if (/^\d{1,3}(?:\.\d{3})+$/.test(bare)) return whole(bare.replaceAll('.', ''));
  if (/^\d{1,3}(?:,\d{3})+$/.test(bare)) return { fout: 'onduidelijk' };
  const cents = /^(\d+|\d{1,3}(?:\.\d{3})+),(\d{1,2})$/.exec(bare) ?? /^(\d+)\.(\d{1,2})$/.exec(bare);
  if (!cents) return { fout: 'geen-getal' };
  return Number(cents[2]) === 0 ? whole(cents[1]!.replaceAll('.', '')) : { fout: 'centen' };
}

/** The same for a number of Excel. */
export function toBedrag(value: number): Bedrag {
  if (value < 0) return { fout: 'negatief' };
  if (!Number.isInteger(value)) return { fout: 'centen' };
  return whole(String(value));
}

function whole(digits: string): Bedrag {
  const euro = Number(digits);
  return euro > MOST ? { fout: 'te-groot' } : { euro };
}
