import type { MatrixVerslag } from '../../scholing/matrix-verslag.ts';

const number = new Intl.NumberFormat('nl-NL');
const WOORDEN = { nieuw: 'nieuw', gewijzigd: 'gewijzigd', weg: 'weg', gelijk: 'hetzelfde' } as const;

/** How many trainingen are new, changed, gone and the same. */
export default function Telling({ telling }: Pick<MatrixVerslag, 'telling'>) {
  return (
    <dl class="lwl-telling">
      {Object.entries(WOORDEN).map(([soort, woord]) => (
        <div class={`lwl-telling__${soort}`}>
          <dt>{woord}</dt>
          <dd>{number.format(telling[soort as keyof typeof WOORDEN])}</dd>
        </div>
      ))}
    </dl>
  );
}
