import type { Uurloon } from '../../../domain/regelingen/read-uurloon.ts';
import { UURLOON } from '../../../domain/regelingen/take-werkgever.ts';

/** The wage an hour: an amount in euros, which may stay empty. */
export default function UurloonVeld({ tekst, fout }: Uurloon) {
  const id = `vraag-${UURLOON}`;
  return (
    <div class={`lwl-field${fout ? ' lwl-field--invalid' : ''}`}>
      <label for={id}>Wat betaalt u per uur? (bruto)</label>
      <p class="lwl-field__hint" id={`${id}-hint`}>
        In euro’s, zoals 16,50. Dit hoeft niet. Wij rekenen er de kosten van het loon mee uit.
      </p>
      {fout && (
        <p class="lwl-field__error" id={`${id}-fout`}>
          <span class="lwl-visually-hidden">Fout: </span>
          {fout}
        </p>
      )}
      <input
        class="utrecht-textbox utrecht-textbox--html-input utrecht-textbox--short"
        id={id}
        name={UURLOON}
        type="text"
        inputmode="decimal"
        autocomplete="off"
        defaultValue={tekst}
        aria-invalid={fout ? true : undefined}
        aria-describedby={`${id}-hint${fout ? ` ${id}-fout` : ''}`}
      />
    </div>
  );
}
