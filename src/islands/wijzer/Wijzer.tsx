import { isAnswered, type Stap } from '../../domain/regelingen/take-stap.ts';
import { listOpenVragen } from '../../domain/regelingen/next-vraag.ts';
import { showDay } from '../../domain/regelingen/describe-regeling.ts';
import type { WijzerGegevens } from '../../domain/regelingen/wijzer-gegevens.ts';
import type { ComponentChildren } from 'preact';
import GegevenAntwoorden from './GegevenAntwoorden.tsx';
import GesprekScherm from './GesprekScherm.tsx';
import UitkomstScherm from './UitkomstScherm.tsx';
import VraagScherm from './VraagScherm.tsx';

interface Props {
  gegevens: WijzerGegevens;
  stap: Stap;
  /** yyyy-mm-dd */
  vandaag: string;
  /** Where the forms go without JavaScript. */
  adres: string;
  /** What only works with JavaScript: keeping, sharing, the code for a phone. */
  children?: ComponentChildren;
}

/** The decision aid in any of its states. The server renders the same as the browser. */
export default function Wijzer({ gegevens, stap, vandaag, adres, children }: Props) {
  const { antwoorden, vraag, gesprek } = stap;
  const nog = vraag ? listOpenVragen(gegevens, 'inwoner', antwoorden, vandaag).length : 0;
  const done = gesprek ? isAnswered(antwoorden) && stap.fouten.length === 0 : !vraag;
  return (
    <div class="lwl-wijzer lwl-stack">
      {stap.teLang && (
        <p class="lwl-notice lwl-notice--warning" role="alert">
          Dit adres is te lang. Wij hebben de antwoorden niet gelezen. Begin hieronder opnieuw.
        </p>
      )}
      {stap.genegeerd.length > 0 && (
        <p class="lwl-notice lwl-notice--warning" role="status">
          Wij kennen dit niet en slaan het over: {stap.genegeerd.slice(0, 5).join(', ').slice(0, 200)}.
        </p>
      )}
      {gesprek && <GesprekScherm {...{ gegevens, stap, adres }} />}
      {vraag && <VraagScherm {...{ gegevens, stap, vraag, nog, adres }} />}
      {done && (
        <>
          {gesprek && (
            <p class="lwl-wijzer__datum">
              <strong>Adviesblad van {showDay(vandaag)}</strong>
            </p>
          )}
          {gesprek && (
            <GegevenAntwoorden rol="inwoner" {...{ gegevens, antwoorden, adres }} veranderbaar={false} />
          )}
          <UitkomstScherm rol="inwoner" {...{ gegevens, antwoorden, vandaag }} uitgeklapt={gesprek} />
        </>
      )}
      {!gesprek && <GegevenAntwoorden rol="inwoner" {...{ gegevens, antwoorden, adres }} />}
      {children}
    </div>
  );
}
