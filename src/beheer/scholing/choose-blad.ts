import { cleanCel } from '../../domain/scholing/clean-cel.ts';
import { isLeeg, type Blad } from './bestand/blad.ts';
import { BLAD } from './export-matrix.ts';
import { findKop, type Kop } from './find-kop.ts';
import { citeer, meld } from './melding.ts';
import type { MatrixMelding } from './matrix-verslag.ts';

/** The sheet with the trainingen: the one called "Scholing", else the first with names of columns that we know. */
export function chooseBlad(
  bladen: readonly Blad[],
): { blad: Blad; kop: Kop; meldingen: MatrixMelding[] } | MatrixMelding {
  const named = (blad: Blad) => cleanCel(blad.naam).toLowerCase() === BLAD.toLowerCase();
  const sorted = [...bladen].sort((a, b) => Number(named(b)) - Number(named(a)));
  for (const blad of sorted) {
    const found = findKop(blad);
    if (!found) continue;
    const other = !named(blad) && !blad.csv;
    return { blad, kop: found.kop, meldingen: [...(other ? [andereNaam(blad)] : []), ...found.meldingen] };
  }
  if (!bladen.some(({ rijen }) => rijen.some((cellen) => cellen.some((cel) => !isLeeg(cel)))))
    return meld(
      'bestand-leeg',
      'In dit bestand staat niets.',
      'Kies een ander bestand, of download de matrix.',
    );
  return meld(
    'kop-ontbreekt',
    'We vinden de rij met de namen van de kolommen niet.',
    'Zet boven de scholingen de namen: id, Titel, Opleider en zo verder. Of download de matrix opnieuw.',
  );
}

function andereNaam({ naam }: Blad): MatrixMelding {
  return meld(
    'blad-andere-naam',
    `Het blad Scholing is er niet. We lezen het blad ${citeer(naam)}.`,
    `Is dat het verkeerde blad? Noem het goede blad dan ${BLAD}.`,
  );
}
