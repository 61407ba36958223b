import { BEROEPSNIVEAU_NAMEN } from '../../domain/beroepen/beroepsniveau-namen.ts';
import {
  filterBeroepen,
  findByName,
  isPlat,
  KEUZES,
  readKeuzes,
  writeKeuzes,
  type Keuzes,
} from '../../domain/beroepen/filter-beroepen.ts';
import type { BeroepTreffer } from '../../domain/beroepen/search-beroepen.ts';
import type { Beroepsniveau } from '../../schemas/beroep.ts';
import { loadSearch } from './load-search.ts';
import { readRijen, type Rij } from './read-rijen.ts';

// Filters the rows that stand on the page (BeroepenFilter.astro and KansLijst.astro). The choice stands in the address, so
// that a link, a reload and "back" give the same list.
const form = document.querySelector<HTMLFormElement>('[data-beroepen-filter]')!;
const lijst = document.querySelector<HTMLElement>('[data-beroepen]')!;
const plat = lijst.querySelector<HTMLElement>('[data-plat]')!;
const [status, clearButton, empty] = ['status', 'wis', 'leeg'].map((naam) =>
  form.querySelector<HTMLElement>(`[data-filter-${naam}]`)!,
) as [HTMLElement, HTMLElement, HTMLElement];
const search = form.elements.namedItem('q') as HTMLInputElement;
/** Milliseconds without a letter before the list follows: a screen reader would else count along with each letter. */
const PAUSE = 250;

const rijen = readRijen(lijst);
const slugs = new Set(rijen.map(({ slug }) => slug));

type Veld = HTMLInputElement | HTMLSelectElement;
/** A list without degrees of chance has no field for them. */
const velden = KEUZES.flatMap((naam): [keyof Keuzes, Veld][] => {
  const veld = naam === 'q' ? search : document.querySelector<Veld>(`#kies-${naam}`);
  return veld ? [[naam, veld]] : [];
});
const isBox = (veld: Veld): veld is HTMLInputElement => veld.type === 'checkbox';
const readVeld = (veld: Veld) => (isBox(veld) && !veld.checked ? '' : veld.value);

function readChoices(): Keuzes {
  return { ...readKeuzes(''), ...Object.fromEntries(velden.map(([naam, veld]) => [naam, readVeld(veld)])) };
}

/** Counts the questions: an answer that comes after a newer question is not shown. */
let asked = 0;

async function show(): Promise<void> {
  const keuzes = readChoices();
  const query = writeKeuzes(keuzes);
  if (query !== location.search) history.replaceState(history.state, '', location.pathname + query);
  const turn = ++asked;
  const vraag = keuzes.q.trim();
  const treffers = vraag ? await ask(vraag) : [];
  if (turn !== asked) return;
  const found = vraag ? treffers.map(({ beroep }) => beroep.slug) : undefined;
  const left = filterBeroepen(rijen, keuzes, found);
  const via = new Map(treffers.map((treffer) => [treffer.beroep.slug, treffer.via]));
  if (isPlat(keuzes)) showFlat(left, via);
  else showBySector(left);
  const gegokt = treffers.length > 0 && treffers.every((treffer) => treffer.gegokt);
  announce(left.length, gegokt);
  // What leads to a sector would lead to nothing.
  document.querySelector<HTMLElement>('[data-sprong]')!.hidden = query !== '';
  // The message that nothing is left has a button of its own.
  clearButton.hidden = !query || left.length === 0;
}

type Treffer = { beroep: { slug: string } } & Partial<Pick<BeroepTreffer, 'via' | 'gegokt'>>;

async function ask(vraag: string): Promise<Treffer[]> {
  try {
    return (await loadSearch(slugs))(vraag);
  } catch {
    return findByName(rijen, vraag).map((slug) => ({ beroep: { slug } }));
  }
}

function announce(aantal: number, gegokt: boolean): void {
  const count = `${aantal} ${aantal === 1 ? 'beroep' : 'beroepen'}`;
  status.textContent =
    aantal === 0 ? 'Niets gevonden' : gegokt ? `Niet precies gevonden. Bedoelt u dit? ${count}` : count;
  empty.hidden = aantal > 0;
}

/** Sector and niveau stand above the rows only while these are under their headings. */
function showFlat(left: readonly Rij[], via: ReadonlyMap<string, string | undefined>): void {
  for (const rij of left) {
    label(rij, via.get(rij.slug));
    rij.element.hidden = false;
  }
  plat.replaceChildren(...left.map(({ element }) => element));
  plat.hidden = false;
  for (const section of lijst.querySelectorAll<HTMLElement>('[data-sector]')) section.hidden = true;
}

function showBySector(left: readonly Rij[]): void {
  const shown = new Set(left);
  for (const rij of rijen) {
    rij.element.querySelector('[data-plek]')?.remove();
    rij.element.hidden = !shown.has(rij);
    // In the order of the page, so that each comes back to its own place.
    rij.thuis.append(rij.element);
  }
  plat.hidden = true;
  // A heading without rows under it says nothing.
  for (const group of lijst.querySelectorAll<HTMLElement>('[data-sector], [data-niveau]'))
    group.hidden = !group.querySelector('li:not([hidden])');
}

function label({ element, sectorNaam, niveau }: Rij, via: string | undefined): void {
  const text = `${sectorNaam}, ${BEROEPSNIVEAU_NAMEN[niveau as Beroepsniveau]}${via ? `. Gevonden op: ${via}` : ''}`;
  const known = element.querySelector('[data-plek]');
  const plek = known ?? document.createElement('p');
  plek.textContent = text;
  if (known) return;
  plek.setAttribute('data-plek', '');
  element.querySelector('a')!.after(plek);
}

function readAddress(): void {
  for (const [naam, veld] of velden) {
    const waarde = readKeuzes(location.search)[naam];
    if (isBox(veld)) veld.checked = waarde === 'ja';
    else {
      veld.value = waarde;
      // A value that this list does not have is no choice.
      if (veld.value !== waarde) veld.value = '';
    }
    // A choice that narrows the list is seen.
    if (veld !== search && readVeld(veld)) form.querySelector('details')!.open = true;
  }
}

let timer: ReturnType<typeof setTimeout> | undefined;
form.addEventListener('input', ({ target }) => {
  clearTimeout(timer);
  timer = setTimeout(() => void show(), target === search ? PAUSE : 0);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  void show().then(() => status.focus());
});
for (const button of form.querySelectorAll('[data-filter-wis], [data-filter-leeg] button'))
  button.addEventListener('click', () => {
    for (const [, veld] of velden) {
      if (isBox(veld)) veld.checked = false;
      else veld.value = '';
    }
    void show();
    search.focus();
  });
// What was typed before this woke up stays, unless the address asks for something.
if (location.search) readAddress();
void show();
