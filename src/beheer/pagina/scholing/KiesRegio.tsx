import type { RegioKeuze } from '../regio-keuze.ts';

interface Props {
  regios: RegioKeuze[];
  gekozen: string | undefined;
  /** Why the matrix of this regio is not there. */
  fout: string | undefined;
  onKies(slug: string): void;
}

/** Step 1. */
export default function KiesRegio({ regios, gekozen, fout, onKies }: Props) {
  return (
    <section class="lwl-stack" aria-labelledby="stap-regio">
      <h2 id="stap-regio">Kies uw regio</h2>
      <div class="lwl-field">
        <label for="regio">Regio</label>
        <select
          id="regio"
          class="utrecht-select utrecht-select--html-select"
          value={gekozen ?? ''}
          aria-describedby={fout ? 'regio-uitleg regio-fout' : 'regio-uitleg'}
          onChange={(event) => onKies(event.currentTarget.value)}
        >
          {!gekozen && (
            <option value="" disabled>
              Kies een regio
            </option>
          )}
          {regios.map(({ slug, naam }) => (
            <option value={slug}>{naam}</option>
          ))}
        </select>
        <p class="lwl-field__hint" id="regio-uitleg">
          Deze browser onthoudt uw keuze.
        </p>
      </div>
      {fout && (
        <p class="lwl-field__error" id="regio-fout" role="alert">
          {fout}
        </p>
      )}
    </section>
  );
}
