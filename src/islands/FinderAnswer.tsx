import { useEffect, useRef } from 'preact/hooks';
import { adresIn } from '../domain/taal/adressen.ts';
import type { Taal } from '../domain/taal/talen.ts';
import type { Teksten } from '../domain/taal/teksten.ts';
import { ontleedZin } from '../domain/taal/zin.ts';
import type { Uitleg } from '../domain/regio/explain-vondst.ts';

interface Props {
  id: string;
  antwoord: Uitleg;
  taal: Taal;
  teksten: Teksten['vinder'];
}

/**
 * What the finder says when it does not send on at once. With choices its first line takes the focus, so that the first
 * choice is one Tab away; without, the field keeps it to try again and the text is announced.
 */
export default function FinderAnswer({ id, antwoord, taal, teksten }: Props) {
  const { kop, tekst, keuzes } = antwoord;
  const line = useRef<HTMLParagraphElement>(null);
  const hasChoices = keuzes.length > 0;
  useEffect(() => {
    if (hasChoices) line.current!.focus();
  }, [antwoord]);
  return (
    <div
      class="lwl-finder__answer lwl-stack"
      role={hasChoices ? 'group' : 'alert'}
      aria-labelledby={hasChoices ? id : undefined}
    >
      <p ref={line} id={id} tabIndex={-1}>
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
        {ontleedZin(teksten.niet_goed).map(({ soort, stukken: [stuk] }) =>
          soort === 'link' ? <a href={adresIn(taal, '/regio/')}>{stuk?.tekst}</a> : stuk?.tekst,
        )}
      </p>
    </div>
  );
}
