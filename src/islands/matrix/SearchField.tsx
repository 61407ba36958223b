import type { RefObject } from 'preact';

interface Props {
  input: RefObject<HTMLInputElement>;
  onType: (text: string) => void;
  onWarm: () => void;
  onSubmit: () => void;
}

/** The search field. Its text is the browser's own, so that letters typed before this island woke up stay. */
export default function SearchField({ input, onType, onWarm, onSubmit }: Props) {
  return (
    <form
      role="search"
      class="lwl-finder lwl-filters__search"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <label for="zoek-scholing">Zoek een opleiding</label>
      <p class="lwl-field__hint" id="zoek-scholing-hulp">
        Typ een beroep, vak, school of plaats. Bijvoorbeeld: monteur, zorg of ict.
      </p>
      <div class="lwl-finder__row">
        <input
          ref={input}
          class="utrecht-textbox"
          id="zoek-scholing"
          name="zoek"
          type="search"
          maxlength={200}
          autocomplete="off"
          enterkeyhint="search"
          aria-describedby="zoek-scholing-hulp"
          onFocus={onWarm}
          onInput={(event) => onType(event.currentTarget.value)}
        />
        <button class="nl-button nl-button--primary" type="submit">
          Zoek
        </button>
      </div>
    </form>
  );
}
