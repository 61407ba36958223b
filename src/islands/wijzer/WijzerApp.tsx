import { useEffect, useRef, useState } from 'preact/hooks';
import { readAntwoorden, writeAntwoorden } from '../../domain/regelingen/antwoorden.ts';
import { isAnswered, listIds, openWijzer, takeStap, type Stap } from '../../domain/regelingen/take-stap.ts';
import type { WijzerGegevens } from '../../domain/regelingen/wijzer-gegevens.ts';
import Bewaren from './Bewaren.tsx';
import Wijzer from './Wijzer.tsx';
import { readKept } from './read-kept.ts';

interface Props {
  gegevens: WijzerGegevens;
  vandaag: string;
  adres: string;
  /** All questions on one page, for an adviser. */
  gesprek: boolean;
  /** On another's site: keeps nothing. */
  ingesloten: boolean;
}

/**
 * The decision aid in the browser. Its forms are those of the page without JavaScript; here nothing is sent: each press
 * becomes a step, and the answers stand behind the # of the address, so that "back" goes one question back.
 */
export default function WijzerApp({ gegevens, vandaag, adres, gesprek, ingesloten }: Props) {
  const open = () => {
    const text = location.hash.slice(1);
    const read = text ? readAntwoorden(text, listIds(gegevens)) : undefined;
    return openWijzer(gegevens, 'inwoner', read, gesprek, vandaag);
  };
  const [stap, setStap] = useState<Stap>(open);
  const root = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const kept = readKept();
  const tekst = writeAntwoorden(stap.antwoorden);

  useEffect(() => {
    const follow = () => {
      moved.current = true;
      setStap(open());
    };
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);

  useEffect(() => {
    if (!moved.current) return;
    // What is new on the screen takes the focus: a mistake takes it by itself.
    const target = root.current?.querySelector<HTMLElement>(
      stap.vraag ? '.lwl-wijzer__vraag' : '#uitkomst, .lwl-wijzer__gesprek legend',
    );
    if (stap.fouten.length > 0 || !target) return;
    target.tabIndex = -1;
    target.focus();
    target.scrollIntoView({ block: 'nearest' });
  }, [stap]);

  const show = (next: Stap) => {
    moved.current = true;
    setStap(next);
    const hash = writeAntwoorden(next.antwoorden);
    const address = location.pathname + location.search + (hash && `#${hash}`);
    if (hash !== location.hash.slice(1)) history.pushState(null, '', address);
  };

  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement, event.submitter);
    show(takeStap(gegevens, 'inwoner', (name) => form.getAll(name).map(String), vandaag));
  };
  const onClick = (event: MouseEvent) => {
    // A link to a field is no address: the answers stand there.
    const link = (event.target as Element).closest<HTMLElement>('[data-veld]');
    if (!link) return;
    event.preventDefault();
    document.getElementById(link.dataset.veld!)?.focus();
  };

  return (
    <div ref={root} onSubmit={onSubmit} onClick={onClick} class="lwl-stack">
      {kept && !ingesloten && !gesprek && !isAnswered(stap.antwoorden) && (
        <p class="lwl-notice">
          U hebt hier eerder antwoorden bewaard.{' '}
          <button
            type="button"
            class="nl-button nl-button--subtle"
            onClick={() =>
              show(openWijzer(gegevens, 'inwoner', readAntwoorden(kept, listIds(gegevens)), false, vandaag))
            }
          >
            Gebruik ze
          </button>
        </p>
      )}
      <p class="lwl-small lwl-no-print">
        Uw antwoorden blijven in deze browser. Er gaat niets naar een server.
      </p>
      <Wijzer {...{ gegevens, stap, vandaag, adres }}>
        {isAnswered(stap.antwoorden) && (
          <Bewaren
            tekst={tekst}
            metCode={gesprek}
            magBewaren={!ingesloten}
            onWis={() => show(openWijzer(gegevens, 'inwoner', undefined, gesprek, vandaag))}
          />
        )}
      </Wijzer>
    </div>
  );
}
