import { editDistance } from '../domain/zoeken/edit-distance.ts';

/** The known name that looks most like a mistyped one, or nothing when none is near: "bedoelt u …?". */
export function closestName(typed: string, known: readonly string[]): string | undefined {
  const word = typed.toLowerCase();
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best: { name: string; distance: number } | undefined;
  for (const name of known) {
    const distance = editDistance(word, name.toLowerCase(), limit);
    if (distance <= limit && (!best || distance < best.distance)) best = { name, distance };
  }
  return best?.name;
}

/** "Bedoelt u mbo-3?" or, when nothing is near, the choices: "Kies uit: bol, bbl." (at most twelve). */
export function suggest(typed: string, known: readonly string[]): string {
  const near = closestName(typed, known);
  if (near) return `Bedoelt u "${near}"?`;
  if (known.length === 0) return '';
  const shown = known.slice(0, 12).join(', ');
  return known.length > 12 ? `Kies bijvoorbeeld uit: ${shown}.` : `Kies uit: ${shown}.`;
}
