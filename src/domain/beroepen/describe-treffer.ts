import type { BeroepTreffer } from './search-beroepen.ts';

/** What tells apart what was found: by which everyday name, whether it is a group, and in which sector it is. */
export function describeTreffer(
  { beroep, via }: Pick<BeroepTreffer, 'beroep' | 'via'>,
  sectorNaam: (id: string) => string,
): string {
  return [
    // A plural says nothing that the name does not.
    ...(via && via !== beroep.bronNaam ? [`ook: ${via}`] : []),
    ...(beroep.soort === 'groep' ? ['een groep beroepen'] : []),
    sectorNaam(beroep.sector),
  ].join(' · ');
}
