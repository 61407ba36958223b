import { describeChoice, describeSuggestion } from './describe-lezing.ts';
import type { Gebieden, Lezing, Vondst } from './gebieden.ts';
import { linkRegio, type Naar } from './link-regio.ts';
import { findPc4 } from './read-input.ts';

/** An answer of the finder in words, for who is not sent on: the page without JavaScript says the same as the island. */
export interface Uitleg {
  kop: string;
  tekst: string;
  keuzes: { tekst: string; href: string }[];
}
export type NietGevonden = Exclude<Vondst, { uitkomst: 'gevonden' }>;

const UNKNOWN: Record<Extract<Vondst, { uitkomst: 'onbekend' }>['reden'], Omit<Uitleg, 'keuzes'>> = {
  leeg: {
    kop: 'U hebt nog niets ingevuld.',
    tekst: 'Vul uw postcode of woonplaats in. Vier cijfers van uw postcode zijn genoeg.',
  },
  postcode: {
    kop: 'Deze postcode kennen we niet.',
    tekst: 'Kijk of de vier cijfers kloppen, of vul uw woonplaats in.',
  },
  tekst: {
    kop: 'Deze plaats kennen we niet.',
    tekst: 'Kijk of de naam goed is geschreven, of vul de vier cijfers van uw postcode in.',
  },
};

/** Heading, explanation and links for what was not found at once. */
export function explainVondst(vondst: NietGevonden, naar: Naar, gebieden: Gebieden): Uitleg {
  const pc4 = findPc4(vondst.invoer, gebieden);
  const links = (lezingen: Lezing[], describe: (lezing: Lezing) => string) =>
    lezingen.map((lezing) => ({ tekst: describe(lezing), href: linkRegio(lezing.regio.slug, naar, pc4) }));

  if (vondst.uitkomst === 'onbekend') return { ...UNKNOWN[vondst.reden], keuzes: [] };
  if (vondst.uitkomst === 'kiezen') {
    const kop = pc4
      ? 'Deze postcode ligt in meer dan één regio.'
      : 'Deze naam komt in meer dan één regio voor.';
    return { kop, tekst: 'Welke bedoelt u?', keuzes: links(vondst.keuzes, describeChoice) };
  }
  const keuzes = links(vondst.suggesties, describeSuggestion);
  return keuzes.length === 1
    ? { kop: `Bedoelt u ${keuzes[0]!.tekst}?`, tekst: 'Klik op de naam als dat zo is.', keuzes }
    : { kop: 'Bedoelt u een van deze?', tekst: 'Klik op de goede naam.', keuzes };
}
