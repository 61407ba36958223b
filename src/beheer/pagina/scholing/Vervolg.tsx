import { useState } from 'preact/hooks';
import type { MatrixBron } from '../../../domain/scholing/matrix-bron.ts';
import type { GitHostInstelling } from '../../githost/git-host.ts';
import type { MatrixVerslag } from '../../scholing/matrix-verslag.ts';
import { downloadCsv, downloadXlsx } from '../download.ts';
import type { Oordeel } from './oordeel.ts';
import { reken } from './reken.ts';
import Voorstel from './Voorstel.tsx';
import Werkkopie from './Werkkopie.tsx';

interface Props {
  soort: Oordeel['soort'];
  bestand: File;
  verslag: MatrixVerslag;
  bron: MatrixBron;
  githost: GitHostInstelling | undefined;
  werkkopie: boolean;
}

/** What an editor can do now: get the mistakes marked, or pass on what is good. */
export default function Vervolg({ soort, bestand, verslag, bron, githost, werkkopie }: Props) {
  if (soort === 'fouten') return <Markeer bestand={bestand} verslag={verslag} />;
  if (soort !== 'goed' || verslag.csv === undefined) return null;
  const { csv, telling } = verslag;
  const byHand = !githost && !werkkopie;
  return (
    <>
      {githost && <Voorstel {...{ githost, bron, csv, verslag }} />}
      {werkkopie && <Werkkopie {...{ bron, csv }} />}
      <div class="lwl-stack">
        <p>
          <button
            type="button"
            class={`nl-button nl-button--${byHand ? 'primary' : 'secondary'}`}
            onClick={() => downloadCsv(csv, 'scholing.csv')}
          >
            Download de CSV
          </button>
        </p>
        <p class="lwl-small">
          {byHand ? '' : 'Liever zelf doen? '}Zet dit bestand in de map{' '}
          <code>content/regios/{bron.regio.slug}/</code>, met de naam <code>scholing.csv</code>.{' '}
          {telling.weg > 0 && 'Wat weg is, staat daar niet meer in. '}
          {byHand && 'Kunt u dat niet zelf? Stuur het naar de beheerder van de site.'}
        </p>
      </div>
    </>
  );
}

function Markeer({ bestand, verslag }: Pick<Props, 'bestand' | 'verslag'>) {
  const [melding, setMelding] = useState('');
  const download = async () => {
    setMelding('Wij maken uw bestand…');
    try {
      const naam = `${bestand.name.replace(/\.\w+$/, '')}-met-fouten.xlsx`;
      const taak = { soort: 'markeer', bestand, verslag } as const;
      downloadXlsx(await reken(taak, new AbortController().signal), naam);
      setMelding(`Uw bestand staat bij uw downloads: ${naam}`);
    } catch (error) {
      setMelding((error as Error).message);
    }
  };
  return (
    <>
      <p>
        <button type="button" class="nl-button nl-button--primary" onClick={() => void download()}>
          Download het bestand met de fouten gemarkeerd
        </button>
      </p>
      <p class="lwl-small">
        Elke foute cel heeft daar een kleur en een opmerking. Op het blad ‘Fouten’ staan ze bij elkaar.
      </p>
      <p class="lwl-small" role="status">
        {melding}
      </p>
    </>
  );
}
