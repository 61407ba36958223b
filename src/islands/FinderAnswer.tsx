import { useEffect, useRef } from 'preact/hooks';
import type { Uitleg } from '../domain/regio/explain-vondst.ts';

interface Props {
  id: string;
  antwoord: Uitleg;
}

/**
 * What the finder says when it does not send on at once. With choices it takes the focus, so that the first is one Tab
 * away; without, the field keeps it to try again and the text is announced.
 */
export default function FinderAnswer({ id, antwoord }: Props) {
  const { kop, tekst, keuzes } = antwoord;
  const box = useRef<HTMLDivElement>(null);
  const hasChoices = keuzes.length > 0;
  useEffect(() => {
    if (hasChoices) box.current!.focus();
  }, [antwoord]);
  return (
    <div
      ref={box}
      id={id}
      class="lwl-finder__answer"
      tabIndex={-1}
      role={hasChoices ? 'group' : 'alert'}
      aria-label={kop}
    >
      <p>
        <strong>{kop}</strong> {tekst}
      </p>
      {hasChoices && (
        <ul class="lwl-finder__choices">
          {keuzes.map((keuze) => (
            <li key={keuze.tekst}>
              <a href={keuze.href}>{keuze.tekst}</a>
            </li>
          ))}
        </ul>
      )}
      <p>
        Niet wat u zoekt? <a href="/regio/">Kies uit de lijst van 35 regio’s</a>.
      </p>
    </div>
  );
}
