import { describeKosten } from '../../domain/regelingen/describe-kosten.ts';
import type { Kosten } from '../../domain/regelingen/kosten.ts';

/** The four lines of what a training costs, folded under its row. */
export default function KostenKort({ kosten }: { kosten: Kosten }) {
  return (
    <details class="lwl-offer__kosten">
      <summary>Wat het u kost</summary>
      <dl>
        {describeKosten(kosten).map(({ soort, term, tekst }) => (
          <div key={soort}>
            <dt>{term}</dt>
            <dd>{tekst}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
