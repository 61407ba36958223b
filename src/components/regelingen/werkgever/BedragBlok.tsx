import { showEuro } from '../../../domain/regelingen/bedrag.ts';
import type { Rekening } from '../../../domain/regelingen/reken-werkgever.ts';
import { vergelijkLoon } from '../../../domain/regelingen/vergelijk-loon.ts';
import type { BeoordeeldeRegeling } from '../../../domain/regelingen/order-uitkomsten.ts';
import { ONTBREEKT } from './ontbreekt.ts';

interface Props extends Pick<BeoordeeldeRegeling, 'regeling' | 'uitkomst'> {
  /** Absent: nothing to compute, only the way to apply. */
  rekening: Rekening | undefined;
  /** The wage of a year in whole cents, where it is known. */
  loon: number | undefined;
}

/** What one regeling gives this employer in a year, with the sum, and the way to ask for it. */
export default function BedragBlok({ regeling, uitkomst, rekening, loon }: Props) {
  const aanvragen = (
    <p>
      <a href={`/regelingen/${regeling.slug}/`}>
        Zo vraagt u dit aan<span class="lwl-visually-hidden">: {regeling.naam}</span>
      </a>
    </p>
  );
  if (!rekening) return aanvragen;
  if (rekening.soort === 'ontbreekt')
    return (
      <>
        <div class="lwl-rekening">
          <p>
            <strong>Wij kunnen dit nog niet uitrekenen.</strong> Er mist één antwoord:{' '}
            <a href={`#vraag-${rekening.feit}`}>{ONTBREEKT[rekening.feit]}</a>.
          </p>
        </div>
        {aanvragen}
      </>
    );
  const { cent, formule, begrensd, peiljaar } = rekening;
  return (
    <>
      <div class="lwl-rekening">
        <p class="lwl-rekening__bedrag">
          {uitkomst === 'past' ? 'Per jaar' : 'Per jaar, als u het krijgt'}: <strong>{showEuro(cent)}</strong>
        </p>
        <p>Zo rekenen wij: {formule}.</p>
        {begrensd && <p>{begrensd}</p>}
        {loon !== undefined && <p>{vergelijkLoon(cent, loon)}</p>}
        <p class="lwl-small">Dit is het bedrag van {peiljaar}.</p>
      </div>
      {aanvragen}
    </>
  );
}
