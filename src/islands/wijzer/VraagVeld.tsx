import type { Antwoorden } from '../../domain/regelingen/antwoorden.ts';
import { listKeuzes } from '../../domain/regelingen/describe-antwoord.ts';
import { FEITEN, type FeitId, type FeitSoort } from '../../domain/regelingen/feiten.ts';
import type { WijzerGegevens } from '../../domain/regelingen/wijzer-gegevens.ts';
import type { Vraag } from '../../schemas/vraag.ts';

interface Props {
  vraag: Vraag;
  /** Name of the field in the form. */
  naam: string;
  antwoorden: Antwoorden;
  lijsten: WijzerGegevens['lijsten'];
  fout: string | undefined;
  /** True where this question is the heading of the page. */
  alsKop?: boolean;
  /** What was typed where it is no answer, to show it again. */
  getypt?: string | undefined;
  /** True where no button says "I do not know": a choice offers it itself, and it is taken as long as nothing else is. */
  metWeetNiet?: boolean;
}

/** A list of more choices than this folds out. */
const MANY = 12;

/** One question with its control: choices, a list that folds out, or a number. */
export default function VraagVeld(props: Props) {
  const { vraag, naam, antwoorden, lijsten, fout, alsKop = false, getypt = '', metWeetNiet = false } = props;
  const feit = vraag.feit as FeitId;
  const definition: FeitSoort = FEITEN[feit];
  const keuzes = listKeuzes(vraag, lijsten);
  const antwoord = antwoorden.feiten[feit];
  const id = `vraag-${feit}`;
  const chosen: readonly unknown[] = Array.isArray(antwoord) ? antwoord : [antwoord];
  const described =
    [vraag.uitleg && `${id}-hint`, fout && `${id}-fout`].filter(Boolean).join(' ') || undefined;
  const field = `lwl-field${fout ? ' lwl-field--invalid' : ''}`;
  const label = alsKop ? <h2 class="lwl-wijzer__vraag">{vraag.vraag}</h2> : vraag.vraag;
  const below = (
    <>
      {vraag.uitleg && (
        <p class="lwl-field__hint" id={`${id}-hint`}>
          {vraag.uitleg}
        </p>
      )}
      {fout && (
        <p class="lwl-field__error" id={`${id}-fout`}>
          <span class="lwl-visually-hidden">Fout: </span>
          {fout}
        </p>
      )}
    </>
  );
  if (definition.soort === 'getal' || keuzes.length > MANY)
    return (
      <div class={field}>
        <label for={id}>{label}</label>
        {below}
        {definition.soort === 'getal' ? (
          <input
            class="utrecht-textbox utrecht-textbox--html-input utrecht-textbox--short"
            id={id}
            name={naam}
            type="text"
            inputmode="numeric"
            autocomplete="off"
            defaultValue={antwoord === undefined ? getypt : String(antwoord)}
            aria-invalid={fout ? true : undefined}
            aria-describedby={described}
          />
        ) : (
          <select
            class="utrecht-select utrecht-select--html-select"
            id={id}
            name={naam}
            aria-invalid={fout ? true : undefined}
            aria-describedby={described}
          >
            <option value="">Kies</option>
            {keuzes.map((keuze) => (
              <option key={keuze.id} value={keuze.id} selected={keuze.id === antwoord}>
                {keuze.naam}
              </option>
            ))}
          </select>
        )}
      </div>
    );
  return (
    <fieldset class={field} aria-describedby={described}>
      <legend>{label}</legend>
      {below}
      <div class="lwl-choices">
        {keuzes.map((keuze, index) => (
          <label key={keuze.id} class="lwl-choice">
            <input
              type={definition.soort === 'keuzes' ? 'checkbox' : 'radio'}
              id={index === 0 ? id : `${id}-${index + 1}`}
              name={naam}
              value={keuze.id}
              defaultChecked={chosen.includes(keuze.id)}
            />
            <span>{keuze.naam}</span>
          </label>
        ))}
        {metWeetNiet && definition.soort !== 'keuzes' && (
          <label class="lwl-choice">
            <input type="radio" name={naam} value="" defaultChecked={antwoord === undefined} />
            <span>Dat weet ik niet</span>
          </label>
        )}
      </div>
    </fieldset>
  );
}
