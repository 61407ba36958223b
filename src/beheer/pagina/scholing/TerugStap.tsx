import { useEffect, useState } from 'preact/hooks';
import type { Stand } from './use-lezer.ts';

interface Props {
  stand: Stand;
  onBestanden(bestanden: File[]): void;
}

/** Step 3: give the file back, by a button, by the keyboard, or by dropping it anywhere on the page. */
export default function TerugStap({ stand, onBestanden }: Props) {
  const boven = useDrop(onBestanden);
  return (
    <section class="lwl-stack" aria-labelledby="stap-terug">
      <h2 id="stap-terug">Zet het bestand terug</h2>
      <div class={`lwl-drop${boven ? ' lwl-drop--boven' : ''}`}>
        <label class="nl-button nl-button--secondary">
          <input
            type="file"
            id="bestand"
            class="lwl-drop__input"
            accept=".xlsx,.csv"
            aria-describedby="bestand-uitleg"
            onChange={({ currentTarget }) => {
              const bestanden = [...(currentTarget.files ?? [])];
              // Else the same file, changed and chosen again, would be no change.
              currentTarget.value = '';
              onBestanden(bestanden);
            }}
          />
          Kies uw bestand
        </label>
        <p class="lwl-drop__of">of sleep het hierheen</p>
      </div>
      <p class="lwl-small" id="bestand-uitleg">
        Excel (.xlsx) of CSV. Uw bestand gaat nergens heen: uw eigen computer leest het.
      </p>
      <Voortgang stand={stand} />
    </section>
  );
}

function Voortgang({ stand }: { stand: Stand }) {
  return (
    <>
      <div role="status">
        {stand.soort === 'bezig' && (
          <p>
            Wij lezen <span data-namen>{stand.naam}</span>…
          </p>
        )}
      </div>
      {stand.soort === 'bezig' && <progress class="lwl-voortgang" aria-label="Het bestand wordt gelezen" />}
      {stand.soort === 'fout' && (
        <p class="lwl-notice lwl-notice--fout" role="alert">
          {stand.melding}
        </p>
      )}
    </>
  );
}

/** Takes files that are dropped on the page, also beside the box: a browser would open them. */
function useDrop(onBestanden: (bestanden: File[]) => void): boolean {
  const [boven, setBoven] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setBoven(true);
    };
    const leave = (event: DragEvent) => {
      // Only when it leaves the window, not from one element to the next.
      if (!event.relatedTarget) setBoven(false);
    };
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setBoven(false);
      onBestanden([...event.dataTransfer.files]);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  });
  return boven;
}
