import { useEffect, useRef, useState } from 'preact/hooks';
import { describeSuggestion } from '../domain/regio/describe-lezing.ts';
import { explainVondst, type Uitleg } from '../domain/regio/explain-vondst.ts';
import { searchRegio } from '../domain/regio/find-regio.ts';
import type { Lezing } from '../domain/regio/gebieden.ts';
import { linkRegio, type Naar } from '../domain/regio/link-regio.ts';
import { findPc4 } from '../domain/regio/read-input.ts';
import { adresIn } from '../domain/taal/adressen.ts';
import type { Taal } from '../domain/taal/talen.ts';
import type { Teksten } from '../domain/taal/teksten.ts';
import { tel } from '../domain/taal/zin.ts';
import { searchNames } from '../domain/regio/suggest-names.ts';
import FinderAnswer from './FinderAnswer.tsx';
import { loadGebieden } from './load-gebieden.ts';

interface Props {
  /** Unique on the page. */
  id: string;
  naar: Naar;
  label: string;
  knop: string;
  taal: Taal;
  teksten: Teksten['vinder'];
  /** What was typed before, on the page that answers without JavaScript. */
  ingevuld?: string;
}

/**
 * The finder: a plain form that works without JavaScript, and with it a combobox (WAI-ARIA 1.2, list autocomplete) that
 * answers on the spot. The geography is fetched when somebody is about to type.
 */
export default function Finder({ id, naar, label, knop, taal, teksten, ingevuld }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const typed = useRef('');
  const [alive, setAlive] = useState(false);
  const [options, setOptions] = useState<Lezing[]>([]);
  const [active, setActive] = useState(-1);
  const [status, setStatus] = useState('');
  const [answer, setAnswer] = useState<Uitleg>();
  const open = options.length > 0;

  useEffect(() => {
    setAlive(true);
    const field = input.current!;
    if (document.activeElement !== field) return;
    // What was typed while this island woke up is answered too.
    const isTyped = field.value !== field.defaultValue;
    void (isTyped ? suggest(field.value) : loadGebieden()).catch(() => undefined);
  }, []);

  function close() {
    setOptions([]);
    setActive(-1);
    setStatus('');
  }

  async function suggest(text: string) {
    typed.current = text;
    setAnswer(undefined);
    const gebieden = await loadGebieden();
    const found = await searchNames(text, gebieden);
    // An answer to what was typed a few letters ago comes too late.
    if (typed.current !== text || document.activeElement !== input.current) return;
    setOptions(found);
    setActive(-1);
    setStatus(countSuggestions(found.length, text));
  }

  function countSuggestions(aantal: number, text: string): string {
    if (aantal > 0) return tel(taal, teksten.aantal_suggesties, { aantal });
    return text.trim().length > 1 ? teksten.geen_suggesties : '';
  }

  async function choose({ naam, regio }: Lezing) {
    const pc4 = findPc4(input.current!.value, await loadGebieden());
    if (!pc4) input.current!.value = naam;
    close();
    location.assign(linkRegio(regio.slug, naar, pc4, taal));
  }

  async function answerWith(text: string) {
    const gebieden = await loadGebieden();
    const vondst = await searchRegio(text, gebieden);
    if (vondst.uitkomst === 'gevonden') {
      location.assign(linkRegio(vondst.regio.slug, naar, findPc4(text, gebieden), taal));
      return;
    }
    setAnswer(explainVondst(vondst, { naar, gebieden, taal, teksten }));
  }

  function onSubmit(event: SubmitEvent) {
    event.preventDefault();
    typed.current = '';
    close();
    // Without the data (connection gone, file missing) the server answers the same question.
    answerWith(input.current!.value).catch(() => form.current!.submit());
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' && open) {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      void choose(options[active]!);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) void suggest(input.current!.value).catch(() => undefined);
      else setActive(step(active, event.key === 'ArrowDown' ? 1 : -1, options.length));
    }
  }

  const combobox = alive && {
    role: 'combobox' as const,
    'aria-autocomplete': 'list' as const,
    'aria-controls': `${id}-lijst`,
    'aria-expanded': open,
    'aria-activedescendant': active >= 0 ? `${id}-${active}` : undefined,
  };
  return (
    <div class="lwl-finder">
      <form ref={form} method="get" action={adresIn(taal, '/regio/vinden/')} onSubmit={onSubmit}>
        <label for={`${id}-q`}>{label}</label>
        <input type="hidden" name="naar" value={naar} />
        <div class="lwl-finder__row">
          <input
            ref={input}
            id={`${id}-q`}
            class="utrecht-textbox utrecht-textbox--html-input"
            type="text"
            name="q"
            defaultValue={ingevuld}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            maxLength={120}
            aria-describedby={answer ? `${id}-antwoord` : undefined}
            aria-invalid={answer?.keuzes.length === 0 ? true : undefined}
            onFocus={() => void loadGebieden().catch(() => undefined)}
            onInput={(event) => void suggest(event.currentTarget.value).catch(() => undefined)}
            onKeyDown={onKeyDown}
            onBlur={close}
            {...combobox}
          />
          <button class="nl-button nl-button--primary" type="submit">
            {knop}
          </button>
          {alive && (
            <ul
              class="lwl-finder__list"
              id={`${id}-lijst`}
              role="listbox"
              aria-label={teksten.suggesties}
              hidden={!open}
            >
              {options.map((option, index) => (
                <li
                  key={index}
                  id={`${id}-${index}`}
                  class="lwl-finder__option"
                  role="option"
                  aria-selected={index === active}
                  // The field keeps the focus, so that it does not close before the click arrives.
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => void choose(option)}
                >
                  {describeSuggestion(option, teksten)}
                </li>
              ))}
            </ul>
          )}
        </div>
      </form>
      <p class="lwl-visually-hidden" role="status">
        {status}
      </p>
      {answer && <FinderAnswer id={`${id}-antwoord`} antwoord={answer} taal={taal} teksten={teksten} />}
    </div>
  );
}

/** Next option; past the last or the first comes the field itself (-1). */
function step(active: number, by: 1 | -1, count: number): number {
  const next = active + by;
  if (next >= count) return -1;
  return next < -1 ? count - 1 : next;
}
