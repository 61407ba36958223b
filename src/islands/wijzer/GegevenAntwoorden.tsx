import { writeAntwoorden } from '../../domain/regelingen/antwoorden.ts';
import { describeAntwoord } from '../../domain/regelingen/describe-antwoord.ts';
import { listVragen } from '../../domain/regelingen/next-vraag.ts';
import { VELD, type Stap } from '../../domain/regelingen/take-stap.ts';
import type { Rol } from '../../domain/regelingen/feiten.ts';
import type { WijzerGegevens } from '../../domain/regelingen/wijzer-gegevens.ts';

interface Props {
  gegevens: WijzerGegevens;
  antwoorden: Stap['antwoorden'];
  rol: Rol;
  adres: string;
  /** False where the answers stand in a form already. */
  veranderbaar?: boolean;
}

/** What was answered so far, each to be changed; and a way to begin again. */
export default function GegevenAntwoorden({ gegevens, antwoorden, rol, adres, veranderbaar = true }: Props) {
  const rows = listVragen(gegevens, rol).flatMap((vraag) => {
    const antwoord = describeAntwoord(vraag, antwoorden, gegevens.lijsten);
    return antwoord ? [{ vraag, antwoord }] : [];
  });
  if (rows.length === 0) return null;
  const list = (
    <dl class="lwl-wijzer__lijst">
      {rows.map(({ vraag, antwoord }) => (
        <div key={vraag.feit}>
          <dt>{vraag.kort}</dt>
          <dd>{antwoord}</dd>
          {veranderbaar && (
            <dd>
              <button
                class="nl-button nl-button--subtle"
                type="submit"
                name={VELD.actie}
                value={`verander:${vraag.feit}`}
              >
                Verander<span class="lwl-visually-hidden">: {vraag.kort}</span>
              </button>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
  return (
    <section class="lwl-wijzer__antwoorden" aria-labelledby="uw-antwoorden">
      <h2 id="uw-antwoorden">Uw antwoorden</h2>
      {veranderbaar ? (
        <form method="post" action={adres}>
          <input type="hidden" name={VELD.antwoorden} value={writeAntwoorden(antwoorden)} />
          {list}
          <p>
            <button class="nl-button nl-button--secondary" type="submit" name={VELD.actie} value="opnieuw">
              Begin opnieuw
            </button>
          </p>
        </form>
      ) : (
        list
      )}
    </section>
  );
}
