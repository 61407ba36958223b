/** What a row says of an occupation besides its number; the filter reads the same words, so that nothing stands twice. */
export const ZONDER_DIPLOMA = 'te beginnen zonder diploma';
export const KORTE_OPLEIDING = 'korte opleiding';
const BBL = 'bbl: loon tijdens het leren';
const BBL_DICHTBIJ = 'bbl in een buurregio';

/** The label of a job and school at once. One that is only nearby must not look as if it were here. */
export const bblLabel = (hier: boolean): string => (hier ? BBL : BBL_DICHTBIJ);

/** Whether one of the words of a row speaks of a bbl. */
export const hasBbl = (kenmerken: readonly string[]): boolean =>
  kenmerken.some((kenmerk) => kenmerk === BBL || kenmerk === BBL_DICHTBIJ);

/** The number in "1.234 opleidingen hier, 5 in buurregio's"; words only are none. */
export function readAantal(telling: string): number {
  const [digits] = /^[\d.]+/.exec(telling) ?? [];
  return digits ? Number(digits.replaceAll('.', '')) : 0;
}
