import type { AanbodRij } from '../aanbod/gelezen.ts';
import { tekst, veld, type Waarde } from '../aanbod/waarde.ts';
import { cel, type Rij } from '../bronnen/tabel.ts';
import { inEenTaal } from './taal.ts';

type Opleider = AanbodRij['opleider'];

/**
 * Who is behind an orgUnitId. A program names its provider by that code only; the name comes from an institute file in
 * the feed, or from `toewijzing/edudex-opleiders.csv`, which wins: there an editor says which of our providers it is.
 */
export class Instituten {
  private readonly own = new Map<string, Opleider>();
  private readonly fed = new Map<string, Opleider>();

  constructor(rijen: readonly Rij[]) {
    for (const rij of rijen) {
      const sleutel = cel(rij, 'orgUnitId');
      this.own.set(sleutel, { sleutel, naam: cel(rij, 'naam'), website: cel(rij, 'website') || undefined });
    }
  }

  find(orgUnitId: string): Opleider | undefined {
    return this.own.get(orgUnitId) ?? this.fed.get(orgUnitId);
  }

  /** Takes up an `<instituteData>`; false when it has no code or no name. */
  add(instituut: Waarde): boolean {
    const sleutel = tekst(veld(instituut, 'orgUnitId'));
    const naam = inEenTaal(veld(instituut, 'instituteName'));
    if (!sleutel || !naam) return false;
    this.fed.set(sleutel, { sleutel, naam, website: inEenTaal(veld(instituut, 'webLink')) || undefined });
    return true;
  }
}
