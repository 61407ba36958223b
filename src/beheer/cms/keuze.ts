/** Slug of the regio in an address (`?regio=twente`), or `landelijk`; undefined when it names none. */
export function readKeuze(search: string): string | undefined {
  const regio = new URLSearchParams(search).get('regio') ?? '';
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(regio) ? regio : undefined;
}
