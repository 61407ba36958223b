/** Reads choices from the query of an address, by their names; what is not there is not chosen and empty. */
export function readFromAddress<N extends string>(names: readonly N[], query: string): Record<N, string> {
  const params = new URLSearchParams(query);
  return Object.fromEntries(names.map((naam) => [naam, params.get(naam) ?? ''])) as Record<N, string>;
}

/** Choices as the query of an address, in the order of their names, `?` included; empty when nothing is chosen. */
export function writeToAddress<N extends string>(
  names: readonly N[],
  keuzes: Readonly<Record<N, string>>,
): string {
  const chosen = names.filter((naam) => keuzes[naam].trim()).map((naam) => [naam, keuzes[naam].trim()]);
  return chosen.length > 0 ? `?${new URLSearchParams(chosen)}` : '';
}
