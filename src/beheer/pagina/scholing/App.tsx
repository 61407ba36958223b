import { useEffect, useRef, useState } from 'preact/hooks';
import type { GitHostInstelling } from '../../githost/git-host.ts';
import { keepRegio, readRegio, type RegioKeuze } from '../regio-keuze.ts';
import DownloadStap from './DownloadStap.tsx';
import KiesRegio from './KiesRegio.tsx';
import TerugStap from './TerugStap.tsx';
import Uitslag from './Uitslag.tsx';
import { useBron } from './use-bron.ts';
import { useLezer } from './use-lezer.ts';

interface Props {
  regios: RegioKeuze[];
  githost?: GitHostInstelling | undefined;
  /** This page changes the files of this computer. */
  werkkopie: boolean;
}

/** Choose a regio, download its matrix, give it back, see what it does. */
export default function App({ regios, githost, werkkopie }: Props) {
  const [slug, setSlug] = useState(() => readRegio(regios));
  const { bron, fout: bronFout } = useBron(slug);
  const { stand, lees, wis } = useLezer();
  const uitslag = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (slug) keepRegio(slug);
  }, [slug]);
  useEffect(() => {
    if (stand.soort === 'gelezen') uitslag.current?.focus();
  }, [stand]);
  const choose = (next: string) => {
    // What was read is about the other regio.
    wis();
    setSlug(next);
  };
  return (
    <>
      <ol class="lwl-werkstappen">
        <li>
          <KiesRegio regios={regios} gekozen={slug} fout={bronFout} onKies={choose} />
        </li>
        <li>
          <DownloadStap bron={bron} gekozen={slug !== undefined} />
        </li>
        <li>
          <TerugStap stand={stand} onBestanden={(bestanden) => void lees(bestanden, slug)} />
        </li>
      </ol>
      {stand.soort === 'gelezen' && (
        <Uitslag
          key={stand.nummer}
          kop={uitslag}
          bestand={stand.bestand}
          verslag={stand.verslag}
          bron={stand.bron}
          githost={githost}
          werkkopie={werkkopie}
        />
      )}
    </>
  );
}
