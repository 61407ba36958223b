import { lijst, tekst, veld, type Waarde } from '../aanbod/waarde.ts';

/** A text of `[{language, value}]` in Dutch; empty when there is none. A plain text counts as Dutch. */
export function inHetNederlands(waarde: Waarde | undefined): string {
  const dutch = lijst(waarde).find((each) => !veld(each, 'language') || languageOf(each) === 'nl');
  return tekst(veld(dutch, 'value') ?? dutch);
}

/** In Dutch, else in English, else in the first language that there is. */
export function inEenTaal(waarde: Waarde | undefined): string {
  const texts = lijst(waarde);
  const other = texts.find((each) => languageOf(each) === 'en') ?? texts[0];
  return inHetNederlands(waarde) || tekst(veld(other, 'value'));
}

/** `nl-NL`, `nl` and `nld` are Dutch. */
function languageOf(each: Waarde): string {
  const says = tekst(veld(each, 'language')).toLowerCase();
  return says === 'nld' || says === 'dut' ? 'nl' : says.slice(0, 2);
}
