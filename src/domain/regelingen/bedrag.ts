import type { BedragRegel } from '../../schemas/bedrag.ts';

/** An amount in whole cents, with the year that it is of. */
export interface Bedrag {
  id: string;
  naam: string;
  cent: number;
  per: string;
  peiljaar: string;
  bron: string;
}

export function toBedrag({ euro, ...rest }: BedragRegel): Bedrag {
  return { ...rest, cent: Math.round(euro * 100) };
}

/** "€ 1.419", "€ 1,01": cents only where there are any. */
export function showEuro(cent: number): string {
  const digits = cent % 100 === 0 ? 0 : 2;
  return new Intl.NumberFormat('nl-NL', {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(cent / 100);
}

/** "€ 1.419 per studiejaar (2024-2025)": never without its year. */
export function describeBedrag({ cent, per, peiljaar }: Bedrag): string {
  return `${showEuro(cent)} ${per} (${peiljaar})`;
}

/** Looks up an amount. Throws when there is none: the check of content comes before this. */
export function bedragOf(bedragen: ReadonlyMap<string, Bedrag>, id: string): Bedrag {
  const bedrag = bedragen.get(id);
  if (!bedrag) throw new Error(`Het bedrag "${id}" staat niet in bedragen.yaml.`);
  return bedrag;
}
