import { useState } from 'preact/hooks';
import type { MatrixBron } from '../../../domain/scholing/matrix-bron.ts';
import { createGitHost } from '../../githost/create-git-host.ts';
import type { GitHostInstelling, VoorstelUitkomst } from '../../githost/git-host.ts';
import type { MatrixVerslag } from '../../scholing/matrix-verslag.ts';
import { leesSleutel } from '../lees-sleutel.ts';
import Gelukt from './Gelukt.tsx';
import { stelMatrixVoor } from './stel-matrix-voor.ts';

interface Props {
  githost: GitHostInstelling;
  bron: MatrixBron;
  csv: string;
  verslag: MatrixVerslag;
}
type Stand = { bezig?: boolean; fout?: string; klaar?: VoorstelUitkomst };

/** Puts the new matrix on a branch of its own at the git host, for an approver to judge. */
export default function Voorstel({ githost, bron, csv, verslag }: Props) {
  const [stand, setStand] = useState<Stand>({});
  const [sleutel, setSleutel] = useState(leesSleutel);
  const [vraag, setVraag] = useState(false);
  const send = async () => {
    if (stand.bezig) return;
    if (!sleutel) return setVraag(true);
    setStand({ bezig: true });
    try {
      setStand({ klaar: await stelMatrixVoor(createGitHost(githost, sleutel), bron, csv, verslag) });
    } catch (error) {
      // A key that is refused can be given again.
      setVraag(true);
      setStand({ fout: (error as Error).message });
    }
  };
  if (stand.klaar) return <Klaar {...stand.klaar} />;
  return (
    <form
      class="lwl-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {vraag && (
        <div class="lwl-field">
          <label for="sleutel">Uw toegangssleutel van {new URL(githost.adres).host}</label>
          <p class="lwl-field__hint" id="sleutel-uitleg">
            U maakt die in uw account, met het recht om te schrijven. Deze pagina bewaart hem niet.
          </p>
          <input
            id="sleutel"
            class="utrecht-textbox utrecht-textbox--html-input"
            type="password"
            autocomplete="off"
            aria-describedby={stand.fout ? 'sleutel-uitleg voorstel-fout' : 'sleutel-uitleg'}
            value={sleutel}
            onInput={(event) => setSleutel(event.currentTarget.value.trim())}
          />
        </div>
      )}
      <p>
        <button type="submit" class="nl-button nl-button--primary" aria-disabled={stand.bezig || undefined}>
          Maak een voorstel
        </button>
      </p>
      {stand.fout && (
        <p class="lwl-notice lwl-notice--fout" id="voorstel-fout" role="alert">
          {stand.fout}
        </p>
      )}
      <p class="lwl-small" role="status">
        {stand.bezig
          ? 'Uw voorstel wordt verstuurd…'
          : 'Een collega kijkt uw voorstel na. Daarna staat het op de site.'}
      </p>
    </form>
  );
}

function Klaar({ url, tak }: VoorstelUitkomst) {
  return (
    <Gelukt>
      <p>
        <strong>Uw voorstel is verstuurd.</strong> Een collega kijkt het na. Daarna staat het op de site.
      </p>
      <p>
        {url ? <a href={url}>Bekijk uw voorstel</a> : 'Uw voorstel heet '}
        {!url && <code>{tak}</code>}
      </p>
    </Gelukt>
  );
}
