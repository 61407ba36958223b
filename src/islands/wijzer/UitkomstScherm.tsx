import type { ComponentChildren } from 'preact';
import type { Uitkomst } from '../../domain/regelingen/judge-regeling.ts';
import { judgeAll, type BeoordeeldeRegeling } from '../../domain/regelingen/order-uitkomsten.ts';
import type { Stap } from '../../domain/regelingen/take-stap.ts';
import type { Rol } from '../../domain/regelingen/feiten.ts';
import type { WijzerGegevens } from '../../domain/regelingen/wijzer-gegevens.ts';
import RegelingUitkomst from './RegelingUitkomst.tsx';

interface Props {
  gegevens: WijzerGegevens;
  antwoorden: Stap['antwoorden'];
  rol: Rol;
  vandaag: string;
  uitgeklapt?: boolean;
  /** What to show inside a regeling that fits or may fit. */
  erbij?: (judged: BeoordeeldeRegeling) => ComponentChildren;
}

const GROUPS: { uitkomst: Exclude<Uitkomst, 'past-niet'>; kop: string; uitleg: string; leeg: string }[] = [
  {
    uitkomst: 'past',
    kop: 'Past bij u',
    uitleg: 'Alle voorwaarden kloppen en niemand hoeft te beslissen.',
    leeg: 'Er is niets waarvan wij dit zeker weten. Kijk bij misschien.',
  },
  {
    uitkomst: 'misschien',
    kop: 'Misschien',
    uitleg:
      'Iemand moet nog beslissen, of wij weten nog niet alles. Bovenaan staat wat u het eerst kunt proberen.',
    leeg: 'Hier is niets bij.',
  },
];

/** All verdicts: what fits, what may fit, and, folded, what does not fit and why. */
export default function UitkomstScherm(props: Props) {
  const { gegevens, antwoorden, rol, vandaag, uitgeklapt = false, erbij } = props;
  const uitkomsten = judgeAll(gegevens.regelingen, rol, antwoorden, vandaag);
  const show = (uitkomst: Uitkomst) =>
    uitkomsten[uitkomst].map((judged) => (
      <li key={judged.regeling.slug}>
        <RegelingUitkomst {...judged} {...{ gegevens, antwoorden, uitgeklapt, rol }}>
          {uitkomst !== 'past-niet' && erbij?.(judged)}
        </RegelingUitkomst>
      </li>
    ));
  const no = uitkomsten['past-niet'];
  return (
    <section class="lwl-stack" aria-labelledby="uitkomst">
      <h2 id="uitkomst" tabIndex={-1}>
        Dit kunt u proberen
      </h2>
      <p class="lwl-notice">
        Dit is een hulp, geen besluit. Wilt u zekerheid? <a href="/afspraak/">Vraag het een loket</a>. Dat is
        gratis.
      </p>
      {GROUPS.map(({ uitkomst, kop, uitleg, leeg }) => (
        <section key={uitkomst} class="lwl-stack" aria-labelledby={`groep-${uitkomst}`}>
          <h3 id={`groep-${uitkomst}`}>
            {kop} ({uitkomsten[uitkomst].length})
          </h3>
          <p>{uitkomsten[uitkomst].length > 0 ? uitleg : leeg}</p>
          <ul class="lwl-uitkomsten">{show(uitkomst)}</ul>
        </section>
      ))}
      {no.length > 0 && (
        <details class="lwl-details lwl-wijzer__niet">
          <summary>Past niet ({no.length})</summary>
          <ul class="lwl-uitkomsten">{show('past-niet')}</ul>
        </details>
      )}
    </section>
  );
}
