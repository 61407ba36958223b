import { lijst, tekst, veld, type Waarde } from '../aanbod/waarde.ts';

/** A text in Dutch, or without a language; empty when it is only there in other languages. */
export function inHetNederlands(waarde: Waarde | undefined): string {
  for (const each of lijst(waarde)) {
    const text = tekst(veld(each, 'nl')) || tekst(each);
    if (text) return text;
  }
  return '';
}

/** A text in Dutch, else English, else any language: a name is better in another language than absent. */
export function inEenTaal(waarde: Waarde | undefined): string {
  const dutch = inHetNederlands(waarde);
  if (dutch) return dutch;
  const others = lijst(waarde).filter(
    (each) => typeof each === 'object' && each !== null && !Array.isArray(each),
  );
  const english = others.map((each) => tekst(veld(each, 'en'))).find(Boolean);
  return (
    english ??
    others
      .flatMap((each) => Object.values(each as object))
      .map(tekst)
      .find(Boolean) ??
    ''
  );
}
