import { hex } from 'wcag-contrast';
import type { Kleur } from './read-colours.ts';

/** Two colours that meet on a page, and how much they must differ. */
export interface KleurPaar {
  voor: string;
  achter: string;
  /** Least ratio by WCAG 2.2: 4.5 for text (1.4.3), 3 for the edge of a control or a sign (1.4.11). */
  eis: 4.5 | 3;
  /** Where they meet, for the page. */
  waar: string;
}

/** Every pair that the styles put together. Styles that make a new pair add it here. */
export const KLEURPAREN: KleurPaar[] = [
  { voor: 'ink', achter: 'paper', eis: 4.5, waar: 'gewone tekst' },
  { voor: 'ink', achter: 'tint', eis: 4.5, waar: 'tekst in een band' },
  { voor: 'ink', achter: 'tint-2', eis: 4.5, waar: 'label, vakje van de matrix' },
  { voor: 'ink', achter: 'tint-3', eis: 4.5, waar: 'tegel van de kaart, vol vakje van de matrix' },
  { voor: 'ink-soft', achter: 'paper', eis: 4.5, waar: 'kleine tekst' },
  { voor: 'ink-soft', achter: 'tint', eis: 4.5, waar: 'inleiding in een band' },
  { voor: 'brand', achter: 'paper', eis: 4.5, waar: 'link' },
  { voor: 'brand', achter: 'tint', eis: 4.5, waar: 'link in een band' },
  { voor: 'brand', achter: 'tint-2', eis: 4.5, waar: 'link op de trap, tweede knop met de muis erop' },
  { voor: 'brand-strong', achter: 'tint-2', eis: 4.5, waar: 'tweede knop met de muis erop' },
  { voor: 'brand-strong', achter: 'tint-3', eis: 4.5, waar: 'tweede knop, ingedrukt' },
  { voor: 'on-brand', achter: 'brand', eis: 4.5, waar: 'knop' },
  { voor: 'on-brand', achter: 'brand-strong', eis: 4.5, waar: 'knop met de muis erop' },
  { voor: 'on-band', achter: 'band', eis: 4.5, waar: 'voet van de pagina' },
  { voor: 'accent', achter: 'band', eis: 4.5, waar: 'link in de voet met de muis erop' },
  { voor: 'on-accent', achter: 'accent', eis: 4.5, waar: 'balk van de voorbeeldsite, gekozen filter' },
  { voor: 'error', achter: 'paper', eis: 4.5, waar: 'foutmelding bij een veld' },
  { voor: 'error', achter: 'error-tint', eis: 4.5, waar: 'foutmelding in een vlak' },
  { voor: 'ink', achter: 'error-tint', eis: 4.5, waar: 'tekst in het overzicht van fouten' },
  { voor: 'brand', achter: 'error-tint', eis: 4.5, waar: 'link in het overzicht van fouten' },
  { voor: 'ink', achter: 'warning-tint', eis: 4.5, waar: 'waarschuwing' },
  { voor: 'brand', achter: 'warning-tint', eis: 4.5, waar: 'link in een waarschuwing' },
  { voor: 'control-line', achter: 'paper', eis: 3, waar: 'rand van een invulveld' },
  { voor: 'control-line', achter: 'tint', eis: 3, waar: 'rand van een invulveld in een band' },
  { voor: 'error', achter: 'tint', eis: 3, waar: 'rand van een fout veld in een band' },
  { voor: 'warning-line', achter: 'warning-tint', eis: 3, waar: 'streep van een waarschuwing' },
  { voor: 'brand', achter: 'tint-3', eis: 3, waar: 'onderkant van een tegel op de kaart' },
  { voor: 'ink', achter: 'paper', eis: 3, waar: 'rand om wat gekozen is met het toetsenbord' },
  { voor: 'accent', achter: 'band', eis: 3, waar: 'die rand in de voet van de pagina' },
];

export interface GemetenPaar extends KleurPaar {
  thema: keyof Kleur;
  /** Contrast ratio by WCAG, 1 to 21, cut off (never rounded up) at two decimals. */
  verhouding: number;
  voldoet: boolean;
}

/**
 * Measures all pairs of a brand in both themes.
 * @throws when a pair names a colour that the brand does not have
 */
export function measureContrast(kleuren: Map<string, Kleur>, paren = KLEURPAREN): GemetenPaar[] {
  const colour = (naam: string) => {
    const found = kleuren.get(naam);
    if (!found) throw new Error(`There is no colour "${naam}" in the tokens.`);
    return found;
  };
  return (['licht', 'donker'] as const).flatMap((thema) =>
    paren.map((paar) => {
      const exact = hex(colour(paar.voor)[thema], colour(paar.achter)[thema]);
      return {
        ...paar,
        thema,
        verhouding: Math.floor(exact * 100) / 100,
        voldoet: exact >= paar.eis,
      };
    }),
  );
}
