import { EERST } from './eerst.ts';
import { schrijfAantal } from './schrijf-aantal.ts';

/** The way to the rest of a list that is longer than what is shown. */
export default function ToonAlles({ aantal, onToon }: { aantal: number; onToon(): void }) {
  if (aantal <= EERST) return null;
  return (
    <p>
      U ziet de eerste {EERST}.{' '}
      <button type="button" class="nl-button nl-button--secondary" onClick={onToon}>
        Toon alle {schrijfAantal(aantal, 'regel', 'regels')}
      </button>
    </p>
  );
}
