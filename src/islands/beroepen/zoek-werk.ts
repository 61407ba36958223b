import { describeTreffer } from '../../domain/beroepen/describe-treffer.ts';
import { linkOverstap } from '../../domain/beroepen/link-overstap.ts';
import type { BeroepTreffer } from '../../domain/beroepen/search-beroepen.ts';
import { loadBeroepen } from './load-beroepen.ts';

// Makes the field of ZoekWerk.astro a combobox (WAI-ARIA 1.2, list autocomplete): suggestions while typing, from the
// same search as on the server. A choice goes to its page; without a choice the form is sent as always.
const form = document.querySelector<HTMLFormElement>('[data-zoek-werk]')!;
const input = form.querySelector<HTMLInputElement>('input[name="zoek"]')!;
const status = form.querySelector<HTMLElement>('[data-zoek-status]')!;
/** Milliseconds without a letter before suggestions come: an old phone needs them for the letters. */
const PAUSE = 120;
const MOST = 8;

const list = document.createElement('ul');
list.id = 'zoek-werk-lijst';
list.className = 'lwl-finder__list';
list.role = 'listbox';
list.ariaLabel = 'Gevonden werk';
list.hidden = true;
input.after(list);
let treffers: BeroepTreffer[] = [];
let active = -1;
for (const [name, value] of Object.entries({
  role: 'combobox',
  'aria-autocomplete': 'list',
  'aria-controls': list.id,
  'aria-expanded': 'false',
}))
  input.setAttribute(name, value);

function show(found: BeroepTreffer[], sectorNaam: (id: string) => string): void {
  treffers = found;
  list.replaceChildren(
    ...found.map((treffer, index) => {
      const option = document.createElement('li');
      option.id = `zoek-werk-${index}`;
      option.className = 'lwl-finder__option';
      option.role = 'option';
      option.ariaSelected = 'false';
      const naam = document.createElement('strong');
      naam.textContent = treffer.beroep.naam;
      const note = document.createElement('span');
      note.textContent = describeTreffer(treffer, sectorNaam);
      // The space keeps the two apart for who hears them.
      option.append(naam, ' ', note);
      option.addEventListener('click', () => choose(index));
      return option;
    }),
  );
  list.hidden = found.length === 0;
  input.setAttribute('aria-expanded', String(!list.hidden));
  select(-1);
}

function close(): void {
  clearTimeout(timer);
  show([], String);
  status.textContent = '';
}

function select(index: number): void {
  active = index;
  for (const [at, option] of [...list.children].entries()) {
    option.ariaSelected = String(at === index);
    if (at === index) option.scrollIntoView({ block: 'nearest' });
  }
  if (index < 0) input.removeAttribute('aria-activedescendant');
  else input.setAttribute('aria-activedescendant', `zoek-werk-${index}`);
}

function choose(index: number): void {
  const regio = form.querySelector<HTMLInputElement>('[name="regio"]')?.value;
  location.assign(linkOverstap(treffers[index]!.beroep.slug, regio));
}

async function suggest(): Promise<void> {
  const text = input.value;
  const { search, sectorNaam } = await loadBeroepen();
  // An answer to what was typed a few letters ago comes too late.
  if (input.value !== text || document.activeElement !== input) return;
  const found = text.trim().length > 1 ? search(text).slice(0, MOST) : [];
  show(found, sectorNaam);
  status.textContent = describeCount(found, text);
}

function describeCount({ length }: { length: number }, text: string): string {
  if (length > 0) return length === 1 ? '1 suggestie' : `${length} suggesties`;
  return text.trim().length > 1 ? 'Geen suggesties. Druk op Zoek.' : '';
}

let timer: ReturnType<typeof setTimeout> | undefined;
function suggestSoon(pause: number): void {
  clearTimeout(timer);
  timer = setTimeout(() => void suggest().catch(() => {}), pause);
}

const KEYS: Record<string, () => boolean> = {
  Escape: () => {
    if (list.hidden) return false;
    close();
    return true;
  },
  Enter: () => {
    if (active < 0) return false;
    choose(active);
    return true;
  },
  ArrowDown: () => move(1),
  ArrowUp: () => move(-1),
};

/** Next option; past the last or the first comes the field itself (-1). */
function move(by: 1 | -1): true {
  if (list.hidden) suggestSoon(0);
  else {
    const next = active + by;
    select(next < -1 ? treffers.length - 1 : next >= treffers.length ? -1 : next);
  }
  return true;
}

input.addEventListener('keydown', (event) => {
  if (KEYS[event.key]?.()) event.preventDefault();
});
input.addEventListener('input', () => suggestSoon(PAUSE));
input.addEventListener('blur', close);
// The field keeps the focus, so that the list does not close before the click arrives.
list.addEventListener('mousedown', (event) => event.preventDefault());
form.addEventListener('submit', close);
loadBeroepen().catch(() => {});
// What was typed while this woke up is answered too.
if (input.value !== input.defaultValue) suggestSoon(0);
