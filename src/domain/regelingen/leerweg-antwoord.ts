/** How a training's leerweg is called among the answers; what is not here leads to no answer. */
const ALS_ANTWOORD: Record<string, string> = {
  bol: 'bol',
  bbl: 'bbl',
  'derde-leerweg': 'derde-leerweg',
  praktijkverklaring: 'derde-leerweg',
  'mbo-certificaat': 'derde-leerweg',
  voltijd: 'voltijd',
  deeltijd: 'deeltijd',
  duaal: 'duaal',
  cursus: 'cursus',
  'e-learning': 'cursus',
};

/** The answer to "how do you want to learn?" that goes with a training's leerweg; undefined when none does. */
export function leerwegAlsAntwoord(leerweg: string): string | undefined {
  return ALS_ANTWOORD[leerweg];
}
