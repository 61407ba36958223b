import type { Ref } from 'preact';
import type { MatrixBron } from '../../../domain/scholing/matrix-bron.ts';
import type { GitHostInstelling } from '../../githost/git-host.ts';
import type { MatrixVerslag } from '../../scholing/matrix-verslag.ts';
import { groepeerMeldingen } from './groepeer-meldingen.ts';
import Meldingen from './Meldingen.tsx';
import { oordeel } from './oordeel.ts';
import Telling from './Telling.tsx';
import Vervolg from './Vervolg.tsx';
import Wijzigingen from './Wijzigingen.tsx';

interface Props {
  kop: Ref<HTMLHeadingElement>;
  bestand: File;
  verslag: MatrixVerslag;
  bron: MatrixBron;
  githost: GitHostInstelling | undefined;
  werkkopie: boolean;
}

/** What the file does: the verdict, what to do now, and then the details. */
export default function Uitslag({ kop, bestand, verslag, bron, githost, werkkopie }: Props) {
  const { soort, titel, uitleg } = oordeel(verslag, bron.regio.naam);
  return (
    <section class="lwl-uitslag lwl-stack" aria-labelledby="uitslag">
      <div class={`lwl-oordeel lwl-oordeel--${soort} lwl-stack`}>
        <p class="lwl-small" data-namen>
          {bestand.name}
        </p>
        <h2 id="uitslag" tabIndex={-1} ref={kop}>
          {titel}
        </h2>
        <p>{uitleg}</p>
        {soort !== 'onleesbaar' && <Telling telling={verslag.telling} />}
        <Vervolg {...{ soort, bestand, verslag, bron, githost, werkkopie }} />
      </div>
      <Meldingen ernst="fout" titel="Wat er fout is" groepen={groepeerMeldingen(verslag.meldingen, 'fout')} />
      <Meldingen
        ernst="waarschuwing"
        titel="Kijk hier nog eens naar"
        groepen={groepeerMeldingen(verslag.meldingen, 'waarschuwing')}
      />
      <Wijzigingen wijzigingen={verslag.wijzigingen} />
    </section>
  );
}
