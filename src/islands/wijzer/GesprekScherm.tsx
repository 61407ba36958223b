import { listVragen } from '../../domain/regelingen/next-vraag.ts';
import { VELD, veldVan, type Stap } from '../../domain/regelingen/take-stap.ts';
import type { WijzerGegevens } from '../../domain/regelingen/wijzer-gegevens.ts';
import FoutenLijst from './FoutenLijst.tsx';
import VraagVeld from './VraagVeld.tsx';

interface Props {
  gegevens: WijzerGegevens;
  stap: Stap;
  adres: string;
}

/** All questions on one page, for an adviser with somebody at the table. Empty means: not asked. */
export default function GesprekScherm({ gegevens, stap, adres }: Props) {
  return (
    <form method="post" action={adres} class="lwl-form lwl-wijzer__gesprek" autocomplete="off">
      <FoutenLijst fouten={stap.fouten} />
      {listVragen(gegevens, 'inwoner').map((vraag) => (
        <VraagVeld
          key={vraag.feit}
          vraag={vraag}
          naam={veldVan(vraag.feit)}
          antwoorden={stap.antwoorden}
          lijsten={gegevens.lijsten}
          fout={stap.fouten.find(({ feit }) => feit === vraag.feit)?.fout}
        />
      ))}
      <p class="lwl-actions">
        <button type="submit" class="nl-button nl-button--primary" name={VELD.actie} value="gesprek">
          Maak het adviesblad
        </button>
        <a class="nl-button nl-button--secondary" href={adres}>
          Nieuw gesprek
        </a>
      </p>
    </form>
  );
}
