import { Fragment } from 'preact';
import { listVragen } from '../../../domain/regelingen/next-vraag.ts';
import { veldVan } from '../../../domain/regelingen/take-stap.ts';
import { VOOR_UURLOON, type WerkgeverStap } from '../../../domain/regelingen/take-werkgever.ts';
import type { WijzerGegevens } from '../../../domain/regelingen/wijzer-gegevens.ts';
import FoutenLijst from '../../../islands/wijzer/FoutenLijst.tsx';
import VraagVeld from '../../../islands/wijzer/VraagVeld.tsx';
import UurloonVeld from './UurloonVeld.tsx';

interface Props {
  gegevens: WijzerGegevens;
  stap: WerkgeverStap;
  /** Where the form goes: its own page. */
  adres: string;
  /** What the button says. */
  knop: string;
}

/** All questions for an employer on one page. What stays empty is unknown. */
export default function WerkgeverFormulier({ gegevens, stap, adres, knop }: Props) {
  const { antwoorden, uurloon, fouten, getypt } = stap;
  return (
    <form method="post" action={adres} class="lwl-form lwl-wijzer__gesprek" autocomplete="off">
      <FoutenLijst fouten={fouten} />
      {listVragen(gegevens, 'werkgever').map((vraag) => (
        <Fragment key={vraag.feit}>
          <VraagVeld
            vraag={vraag}
            naam={veldVan(vraag.feit)}
            antwoorden={antwoorden}
            lijsten={gegevens.lijsten}
            fout={fouten.find(({ feit }) => feit === vraag.feit)?.fout}
            getypt={getypt[vraag.feit]}
            metWeetNiet
          />
          {vraag.feit === VOOR_UURLOON && <UurloonVeld {...uurloon} />}
        </Fragment>
      ))}
      <p class="lwl-actions">
        <button class="nl-button nl-button--primary" type="submit">
          {knop}
        </button>
        <a class="nl-button nl-button--secondary" href={adres}>
          Begin opnieuw
        </a>
      </p>
    </form>
  );
}
