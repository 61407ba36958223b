import { useEffect, useRef } from 'preact/hooks';
import { listPlaces, VEEL_WERK } from '../../domain/scholing/describe-scholing.ts';
import { perKeer } from '../../domain/scholing/filters.ts';
import type { ScholingInLijst } from '../../domain/scholing/scholing.ts';
import KostenKort from './KostenKort.tsx';
import type { Gegevens } from './load-scholing.ts';
import { useKosten } from './use-kosten.ts';
import { showNumber } from './words.ts';

interface Props {
  gegevens: Gegevens;
  slug: string;
  results: readonly ScholingInLijst[];
  /** How many are shown at most. */
  toon: number;
  onMore: () => void;
  /** A link to a training is about to be followed. */
  onLeave: () => void;
}

/** The trainingen that are left, in pages of fifty. After "toon meer" the focus goes to the first new one. */
export default function ResultList({ gegevens, slug, results, toon, onMore, onLeave }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const rekenaar = useKosten();
  const focusAt = useRef<number | undefined>(undefined);
  const shown = results.slice(0, toon);
  const rest = results.length - shown.length;

  useEffect(() => {
    if (focusAt.current === undefined) return;
    list.current?.querySelectorAll<HTMLElement>('.lwl-offer__title')[focusAt.current]?.focus();
    focusAt.current = undefined;
  });

  return (
    <>
      <ul class="lwl-offers" ref={list} onClick={onLeave}>
        {shown.map((row) => (
          <li key={row.id}>
            <a class="lwl-offer__title" href={`/scholing/${row.id}/#${slug}`}>
              {row.titel}
            </a>
            <p class="lwl-offer__facts">
              {[
                row.opleider.naam,
                listPlaces(row.plaatsen),
                gegevens.niveaus.get(row.niveau),
                gegevens.leerwegen.get(row.leerweg),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <p class="lwl-offer__sure">{gegevens.zekerheidVan(row)}</p>
            {row.veelWerk && <p class="lwl-badge lwl-badge--werk">{VEEL_WERK[row.veelWerk]}</p>}
            {rekenaar && <KostenKort kosten={rekenaar({ ...row, bekostiging: row.opleider.bekostiging })} />}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <p>
          <button
            type="button"
            class="nl-button nl-button--secondary"
            onClick={() => {
              focusAt.current = shown.length;
              onMore();
            }}
          >
            Toon meer (nog {showNumber(Math.min(rest, perKeer))} van {showNumber(rest)})
          </button>
        </p>
      )}
    </>
  );
}
