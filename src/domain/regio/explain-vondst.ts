import { describeChoice, describeSuggestion } from './describe-lezing.ts';
import type { Gebieden, Lezing, Vondst } from './gebieden.ts';
import { linkRegio, type Naar } from './link-regio.ts';
import type { Taal } from '../taal/talen.ts';
import type { Teksten } from '../taal/teksten.ts';
import { vul } from '../taal/zin.ts';
import { findPc4 } from './read-input.ts';

/** An answer of the finder in words, for who is not sent on: the page without JavaScript says the same as the island. */
export interface Uitleg {
  kop: string;
  tekst: string;
  keuzes: { tekst: string; href: string }[];
}
export type NietGevonden = Exclude<Vondst, { uitkomst: 'gevonden' }>;

/** What the answer depends on beside what was found. */
export interface UitlegContext {
  naar: Naar;
  gebieden: Gebieden;
  taal: Taal;
  teksten: Teksten['vinder'];
}

/** Heading, explanation and links for what was not found at once. */
export function explainVondst(
  vondst: NietGevonden,
  { naar, gebieden, taal, teksten }: UitlegContext,
): Uitleg {
  const pc4 = findPc4(vondst.invoer, gebieden);
  const links = (lezingen: Lezing[], describe: typeof describeChoice) =>
    lezingen.map((lezing) => ({
      tekst: describe(lezing, teksten),
      href: linkRegio(lezing.regio.slug, naar, pc4, taal),
    }));

  if (vondst.uitkomst === 'onbekend') {
    const key = ({ leeg: 'leeg', postcode: 'postcode', tekst: 'plaats' } as const)[vondst.reden];
    return { kop: teksten[key], tekst: teksten[`${key}_hulp`], keuzes: [] };
  }
  if (vondst.uitkomst === 'kiezen') {
    const kop = pc4 ? teksten.kies_postcode : teksten.kies_naam;
    return { kop, tekst: teksten.welke, keuzes: links(vondst.keuzes, describeChoice) };
  }
  const keuzes = links(vondst.suggesties, describeSuggestion);
  return keuzes.length === 1
    ? { kop: vul(teksten.bedoelt, { naam: keuzes[0]!.tekst }), tekst: teksten.bedoelt_hulp, keuzes }
    : { kop: teksten.bedoelt_meer, tekst: teksten.bedoelt_meer_hulp, keuzes };
}
