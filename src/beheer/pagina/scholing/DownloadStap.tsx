import { useState } from 'preact/hooks';
import type { MatrixBron } from '../../../domain/scholing/matrix-bron.ts';
import { downloadXlsx } from '../download.ts';
import { reken } from './reken.ts';
import { schrijfAantal } from './schrijf-aantal.ts';

interface Props {
  bron: MatrixBron | undefined;
  /** A regio is chosen, whether its matrix is there yet or not. */
  gekozen: boolean;
}

/** Step 2: the matrix as it is now, made into an Excel file on this computer. */
export default function DownloadStap({ bron, gekozen }: Props) {
  const [melding, setMelding] = useState('');
  const download = async () => {
    if (!bron)
      return setMelding(gekozen ? 'De matrix wordt nog geladen.' : 'Kies eerst uw regio, bij stap 1.');
    setMelding('Wij maken uw bestand…');
    try {
      const naam = `scholing-${bron.regio.slug}-${bron.vandaag}.xlsx`;
      downloadXlsx(await reken({ soort: 'maak', bron }, new AbortController().signal), naam);
      setMelding(`Uw bestand staat bij uw downloads: ${naam}`);
    } catch (error) {
      setMelding((error as Error).message);
    }
  };
  return (
    <section class="lwl-stack" aria-labelledby="stap-download">
      <h2 id="stap-download">Download de matrix</h2>
      <p>
        {bron ? tellen(bron) : gekozen ? 'De matrix wordt geladen…' : 'Zo komt hij in Excel of LibreOffice.'}
      </p>
      <p>
        <button
          type="button"
          class="nl-button nl-button--primary"
          aria-disabled={bron ? undefined : true}
          onClick={() => void download()}
        >
          {bron ? `Download ${bron.regio.naam} (.xlsx)` : 'Download (.xlsx)'}
        </button>
      </p>
      <p class="lwl-small" role="status">
        {melding}
      </p>
    </section>
  );
}

function tellen({ landelijk, eigen }: MatrixBron): string {
  const national = new Set(landelijk.map(({ id }) => id));
  const own = eigen.filter(({ id }) => !national.has(id)).length;
  return `Er ${landelijk.length === 1 ? 'staat' : 'staan'} ${schrijfAantal(landelijk.length, 'landelijke scholing', 'landelijke scholingen')} in, en ${schrijfAantal(own, 'scholing', 'scholingen')} van uzelf.`;
}
