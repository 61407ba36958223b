import type { BeroepRij } from '../../domain/beroepen/filter-beroepen.ts';
import { hasBbl, readAantal, ZONDER_DIPLOMA } from '../../domain/beroepen/kans-kenmerken.ts';

/** A row of the list, its place, and what the filters know of it. */
export interface Rij extends BeroepRij {
  element: HTMLLIElement;
  /** Where it stands when the list is by sector. */
  thuis: HTMLElement;
  sectorNaam: string;
}

/** Reads the rows of KansLijst.astro: what they show is all that is known. */
export function readRijen(lijst: HTMLElement): Rij[] {
  return [...lijst.querySelectorAll<HTMLLIElement>('[data-niveau] li')].map((element) => {
    const link = element.querySelector('a')!;
    const section = element.closest<HTMLElement>('[data-sector]')!;
    const facts = element.querySelector(':scope > p:last-child')!;
    const kenmerken = [...facts.querySelectorAll('span')].map(({ textContent }) => textContent);
    return {
      element,
      thuis: element.parentElement!,
      slug: link.pathname.split('/')[2]!,
      naam: link.textContent.trim(),
      sector: section.dataset.sector!,
      sectorNaam: section.querySelector('h2')!.textContent.trim(),
      niveau: element.closest<HTMLElement>('[data-niveau]')!.dataset.niveau!,
      bbl: hasBbl(kenmerken),
      zonderDiploma: kenmerken.includes(ZONDER_DIPLOMA),
      aantal: readAantal(facts.querySelector('b')!.textContent),
      kans: element.dataset.kans ?? '',
    };
  });
}
