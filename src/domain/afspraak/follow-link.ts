import type { Balie, Daad, LinkDoel, Stand } from './balie.ts';
import { isOpslagStoring } from './opslag-storing.ts';

/** What an address with a signed link leads to. */
export type Geopend =
  /** There is no link in the address. */
  | { soort: 'zonder' }
  /** Not signed here for this purpose, or too old. */
  | { soort: 'ongeldig' }
  /** The link is right, but what it led to is erased. */
  | { soort: 'weg' }
  /** The storage does not answer: nothing was changed. */
  | { soort: 'storing' }
  | { soort: 'stand'; stand: Stand; link: string };

/** What became of a button on a page behind a link. */
export type Gevolg =
  Exclude<Geopend, { soort: 'stand' }> | { soort: 'daad'; daad: Exclude<Daad, 'onbekend'> };

/** HTTP status of a page behind a link. */
export const LINK_STATUS: Record<Geopend['soort'], number> = {
  zonder: 200,
  ongeldig: 404,
  weg: 410,
  storing: 503,
  stand: 200,
};

/** Looks behind a link, and changes nothing: programs that check mail for viruses open every link. */
export async function openLink(balie: Balie, doel: LinkDoel, link: string | null): Promise<Geopend> {
  if (!link) return { soort: 'zonder' };
  const referentie = balie.readLink(doel, link);
  if (referentie === undefined) return { soort: 'ongeldig' };
  return orStoring(async () => {
    const stand = await balie.findStand(referentie);
    return stand ? { soort: 'stand', stand, link } : { soort: 'weg' };
  });
}

/** Does what the button behind a link says. Doing it twice changes nothing more. */
export async function followLink(
  balie: Balie,
  doel: LinkDoel,
  link: string | null,
  act: (referentie: string) => Promise<Daad>,
): Promise<Gevolg> {
  if (!link) return { soort: 'zonder' };
  const referentie = balie.readLink(doel, link);
  if (referentie === undefined) return { soort: 'ongeldig' };
  return orStoring(async () => {
    const daad = await act(referentie);
    return daad === 'onbekend' ? { soort: 'weg' } : { soort: 'daad', daad };
  });
}

async function orStoring<T>(work: () => Promise<T>): Promise<T | { soort: 'storing' }> {
  try {
    return await work();
  } catch (error) {
    if (isOpslagStoring(error)) return { soort: 'storing' };
    throw error;
  }
}
