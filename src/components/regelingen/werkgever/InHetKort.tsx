import { showEuro } from '../../../domain/regelingen/bedrag.ts';
import { describeStatus } from '../../../domain/regelingen/describe-regeling.ts';
import type { Overzicht } from '../../../domain/regelingen/reken-overzicht.ts';
import { ONTBREEKT } from './ontbreekt.ts';

/** All amounts below each other, the wage first, and why they are added or not. */
export default function InHetKort({ loon, regels, samen }: Overzicht) {
  return (
    <section class="lwl-wijzer__antwoorden lwl-stack" aria-labelledby="in-het-kort">
      <h2 id="in-het-kort">In het kort</h2>
      {loon ? (
        <p>
          Dit loon kost u per jaar <strong>{showEuro(loon.cent)}</strong>, zonder werkgeverslasten en
          vakantiegeld. Zo rekenen wij: {loon.formule}.
        </p>
      ) : (
        <p>Vul de uren en het loon per uur in. Dan rekenen wij uit wat het loon per jaar kost.</p>
      )}
      {regels.length === 0 ? (
        <p>
          Er is geen regeling waarvan wij het bedrag kunnen uitrekenen. Misschien past er wel iets anders.
        </p>
      ) : (
        <>
          <p>Dit kunt u misschien krijgen, per jaar:</p>
          <dl class="lwl-wijzer__lijst lwl-rekening__lijst">
            {regels.map(({ regeling, status, rekening }) => (
              <div key={regeling.slug}>
                <dt>
                  {regeling.naam}
                  {status.soort !== 'lopend' && (
                    <span class="lwl-rekening__status">{describeStatus(status)}</span>
                  )}
                </dt>
                <dd>
                  {rekening.soort === 'bedrag'
                    ? `${showEuro(rekening.cent)} (${rekening.peiljaar})`
                    : `Onbekend. Vul in: ${ONTBREEKT[rekening.feit]}.`}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {samen?.soort === 'hoogstens' && (
        <p>
          U mag deze regelingen samen gebruiken. Dan krijgt u hoogstens{' '}
          <strong>{showEuro(samen.cent)}</strong> per jaar.
        </p>
      )}
      {samen?.soort === 'niet-bekend' && (
        <p>
          Wij tellen deze bedragen niet bij elkaar op. Wij weten niet of u de regelingen samen mag gebruiken.
        </p>
      )}
      {samen?.soort === 'mag-niet' && (
        <p>Wij tellen deze bedragen niet bij elkaar op. U mag niet al deze regelingen samen gebruiken.</p>
      )}
    </section>
  );
}
