import { useState } from 'preact/hooks';
import type { MatrixBron } from '../../../domain/scholing/matrix-bron.ts';
import Gelukt from './Gelukt.tsx';
import { zetInWerkkopie } from './zet-in-werkkopie.ts';

interface Props {
  bron: MatrixBron;
  csv: string;
}
type Stand = { bezig?: boolean; fout?: string; klaar?: boolean };

/** Puts the new matrix among the files of this computer: only on the page that `npm run beheer` serves. */
export default function Werkkopie({ bron, csv }: Props) {
  const [stand, setStand] = useState<Stand>({});
  const put = async () => {
    if (stand.bezig) return;
    setStand({ bezig: true });
    try {
      await zetInWerkkopie(bron, csv);
      setStand({ klaar: true });
    } catch (error) {
      setStand({ fout: (error as Error).message });
    }
  };
  if (stand.klaar)
    return (
      <Gelukt>
        <p>
          <strong>De nieuwe matrix staat in de werkkopie.</strong> Wilt u nog iets veranderen? Laad deze
          pagina dan eerst opnieuw.
        </p>
      </Gelukt>
    );
  return (
    <div class="lwl-stack">
      <p>
        <button
          type="button"
          class="nl-button nl-button--primary"
          aria-disabled={stand.bezig || undefined}
          onClick={() => void put()}
        >
          Zet in de werkkopie
        </button>
      </p>
      {stand.fout && (
        <p class="lwl-notice lwl-notice--fout" role="alert">
          {stand.fout}
        </p>
      )}
      <p class="lwl-small">Dit verandert alleen de bestanden op deze computer.</p>
    </div>
  );
}
