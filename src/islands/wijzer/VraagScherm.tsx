import { writeAntwoorden } from '../../domain/regelingen/antwoorden.ts';
import { VELD, type Stap } from '../../domain/regelingen/take-stap.ts';
import type { WijzerGegevens } from '../../domain/regelingen/wijzer-gegevens.ts';
import type { Vraag } from '../../schemas/vraag.ts';
import FoutenLijst from './FoutenLijst.tsx';
import VraagVeld from './VraagVeld.tsx';

interface Props {
  gegevens: WijzerGegevens;
  stap: Stap;
  vraag: Vraag;
  /** How many questions may still come, this one included. */
  nog: number;
  /** Where the form goes without JavaScript. */
  adres: string;
}

/** One question a screen. "Verder" stands first: it is what Enter does. */
export default function VraagScherm({ gegevens, stap, vraag, nog, adres }: Props) {
  const { antwoorden, fouten } = stap;
  const given = Object.keys(antwoorden.feiten).length + Object.keys(antwoorden.overgeslagen).length;
  return (
    // A new form for each question, so that nothing of the last one stays in it.
    <form key={vraag.feit} method="post" action={adres} class="lwl-form lwl-wijzer__form" autocomplete="off">
      <FoutenLijst fouten={fouten} />
      <input type="hidden" name={VELD.antwoorden} value={writeAntwoorden(antwoorden)} />
      <input type="hidden" name={VELD.vraag} value={vraag.feit} />
      {nog > 0 && (
        <p class="lwl-small lwl-wijzer__voortgang">
          {nog === 1 ? 'Dit is de laatste vraag.' : `Nog hoogstens ${nog} vragen.`}
        </p>
      )}
      <VraagVeld
        vraag={vraag}
        naam={VELD.antwoord}
        antwoorden={antwoorden}
        lijsten={gegevens.lijsten}
        fout={fouten[0]?.fout}
        alsKop
      />
      <p class="lwl-actions">
        <button type="submit" class="nl-button nl-button--primary" name={VELD.actie} value="verder">
          Verder
        </button>
        <button type="submit" class="nl-button nl-button--secondary" name={VELD.actie} value="weet-niet">
          Dat weet ik niet
        </button>
        {vraag.gevoelig && (
          <button type="submit" class="nl-button nl-button--secondary" name={VELD.actie} value="liever-niet">
            Dat zeg ik liever niet
          </button>
        )}
      </p>
      {given > 0 && (
        <p class="lwl-actions">
          <button type="submit" class="nl-button nl-button--subtle" name={VELD.actie} value="terug">
            Terug
          </button>
          <button type="submit" class="nl-button nl-button--subtle" name={VELD.actie} value="uitkomst">
            Bekijk de uitkomst tot nu toe
          </button>
        </p>
      )}
    </form>
  );
}
