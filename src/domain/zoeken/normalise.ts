/** Small letters without accents: "Coördinator" and "coordinator" are the same word. An apostrophe disappears: "auto's" = "autos". */
export function normalise(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’`]/g, '')
    .toLowerCase();
}

/** The words of a text, normalised, in order: "Mbo-verpleegkundige (BBL)" gives mbo, verpleegkundige, bbl. */
export function tokenise(text: string): string[] {
  return normalise(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
