import { rekenOverzicht } from '../../../domain/regelingen/reken-overzicht.ts';
import { rekenWerkgever } from '../../../domain/regelingen/reken-werkgever.ts';
import { isAnswered } from '../../../domain/regelingen/take-stap.ts';
import type { WerkgeverStap } from '../../../domain/regelingen/take-werkgever.ts';
import type { WijzerGegevens } from '../../../domain/regelingen/wijzer-gegevens.ts';
import GegevenAntwoorden from '../../../islands/wijzer/GegevenAntwoorden.tsx';
import UitkomstScherm from '../../../islands/wijzer/UitkomstScherm.tsx';
import BedragBlok from './BedragBlok.tsx';
import InHetKort from './InHetKort.tsx';

interface Props {
  gegevens: WijzerGegevens;
  stap: WerkgeverStap;
  vandaag: string;
  adres: string;
}

/** What an employer may get: the answers, the amounts, and every regeling with its sum. */
export default function WerkgeverUitkomst({ gegevens, stap, vandaag, adres }: Props) {
  const { antwoorden, uurloon } = stap;
  const overzicht = rekenOverzicht(gegevens, antwoorden, uurloon.cent, vandaag);
  return (
    <>
      <GegevenAntwoorden rol="werkgever" {...{ gegevens, antwoorden, adres }} veranderbaar={false} />
      {!isAnswered(antwoorden) && (
        <p class="lwl-notice">U hebt niets ingevuld. Daarom staat hier alles wat misschien kan.</p>
      )}
      <p class="lwl-no-print">
        <a href="#vragen">Verander uw antwoorden</a>
      </p>
      <InHetKort {...overzicht} />
      <UitkomstScherm
        rol="werkgever"
        {...{ gegevens, antwoorden, vandaag }}
        erbij={({ regeling, uitkomst }) => (
          <BedragBlok
            {...{ regeling, uitkomst }}
            rekening={rekenWerkgever(regeling, gegevens.bedragen, antwoorden)}
            loon={overzicht.loon?.cent}
          />
        )}
      />
    </>
  );
}
