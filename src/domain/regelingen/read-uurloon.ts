/** An hourly wage as it was filled in: whole cents, a mistake, or neither where nothing was filled in. */
export interface Uurloon {
  /** As typed, to show again. */
  tekst: string;
  cent?: number;
  fout?: string;
}

/** More than this an hour is a month's wage in the wrong box. In euros. */
const MAX_EURO = 500;

/**
 * Reads a gross wage per hour: "16,50", "16.50", "€ 16,5" or "16". No thousands: a dot or a comma always begins the cents.
 * The digits are read as they stand; nothing goes through a fraction.
 */
export function readUurloon(tekst: string): Uurloon {
  const typed = tekst.trim();
  if (typed === '') return { tekst };
  const [, euros, cents = ''] = /^(?:€\s*)?(\d{1,6})(?:[.,](\d{1,2}|-))?$/.exec(typed) ?? [];
  if (euros === undefined)
    return {
      tekst,
      fout: 'Vul het loon per uur in als een bedrag in euro’s, zoals 16,50. Of laat het leeg.',
    };
  const cent = Number(euros) * 100 + Number(cents.replace('-', '').padEnd(2, '0'));
  if (cent < 1 || cent > MAX_EURO * 100)
    return {
      tekst,
      fout: `Vul het loon per uur in, meer dan € 0 en hoogstens € ${MAX_EURO}. Of laat het leeg.`,
    };
  return { tekst, cent };
}
