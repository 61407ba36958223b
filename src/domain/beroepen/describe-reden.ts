import type { OverstapReden } from './overstappen.ts';

/** What a visitor reads as the reason. Names of vaardigheden and sectoren come from the closed lists. */
export function describeReden(
  reden: OverstapReden,
  sector: string,
  vaardigheidNaam: (id: string) => string,
): string {
  switch (reden.soort) {
    case 'zelfde-groep':
      return 'Dit werk lijkt erg op uw werk.';
    case 'vaardigheden':
      return `Dit kunt u al: ${enumerate(reden.ids.map(vaardigheidNaam))}.`;
    case 'zelfde-sector':
      return `U blijft in dezelfde sector: ${sector}.`;
    case 'zelfde-niveau':
      return 'Het vraagt ongeveer even veel opleiding.';
    case 'volgend-niveau':
      return 'Het vraagt een stap meer opleiding.';
    case 'lager-niveau':
      return 'Het vraagt minder opleiding dan uw werk nu.';
    case 'zonder-diploma':
      return 'U kunt vaak beginnen zonder diploma.';
    case 'betaald-leren':
      return 'U kunt het leren met een baan en loon (bbl).';
    case 'nieuw':
      return `Nieuw voor u: ${enumerate(reden.ids.map(vaardigheidNaam))}.`;
  }
}

/** Commas only: names of vaardigheden hold "en" themselves. */
const enumerate = (words: readonly string[]): string => words.join(', ');
