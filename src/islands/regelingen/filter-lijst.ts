import {
  filterRegelingen,
  KEUZES,
  readKeuzes,
  writeKeuzes,
  type Keuzes,
  type Rij,
} from '../../domain/regelingen/filter-regelingen.ts';

// Filters the rows that stand on the page (RegelingenFilter.astro and RegelingRij.astro). The choice stands in the
// address, so that a link, a reload and "back" give the same list.
const form = document.querySelector<HTMLFormElement>('[data-regelingen-filter]')!;
const [status, clearButton, empty] = ['status', 'wis', 'leeg'].map((naam) =>
  document.querySelector<HTMLElement>(`[data-filter-${naam}]`)!,
) as [HTMLElement, HTMLElement, HTMLElement];
const field = (naam: string) => form.elements.namedItem(naam) as HTMLInputElement | HTMLSelectElement;
/** Milliseconds without a letter before the list follows: a screen reader would else count along with each letter. */
const PAUSE = 250;

const rijen = [...document.querySelectorAll<HTMLElement>('[data-woorden]')].map((element) => {
  const list = (naam: string) => element.dataset[naam]!.split(' ').filter(Boolean);
  return {
    element,
    ...(Object.fromEntries(
      ['wie', 'waarvoor', 'regio', 'status', 'woorden'].map((naam) => [naam, list(naam)]),
    ) as unknown as Rij),
  };
});

function show(): void {
  const keuzes = Object.fromEntries(KEUZES.map((naam) => [naam, field(naam).value])) as Keuzes;
  const query = writeKeuzes(keuzes);
  if (query !== location.search) history.replaceState(history.state, '', location.pathname + query);
  const left = new Set(filterRegelingen(rijen, keuzes));
  for (const rij of rijen) rij.element.hidden = !left.has(rij);
  // A heading without rows under it says nothing.
  for (const group of document.querySelectorAll<HTMLElement>('[data-groep]'))
    group.hidden = !group.querySelector('[data-woorden]:not([hidden])');
  const count = left.size;
  status.textContent = count ? `${count} ${count === 1 ? 'regeling' : 'regelingen'}` : 'Niets gevonden';
  // The message that nothing is left has a button of its own.
  clearButton.hidden = !query || !count;
  empty.hidden = count > 0;
  empty.querySelector('a')!.href = `/regio/${keuzes.regio ? `${keuzes.regio}/` : ''}`;
}

function readAddress(): void {
  for (const [naam, waarde] of Object.entries(readKeuzes(location.search))) {
    const control = field(naam);
    control.value = waarde;
    // A value that this list does not have is no choice.
    if (control.value !== waarde) control.value = '';
  }
  show();
}

let timer: ReturnType<typeof setTimeout> | undefined;
form.addEventListener('input', ({ target }) => {
  clearTimeout(timer);
  timer = setTimeout(show, target === field('zoek') ? PAUSE : 0);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  show();
  status.focus();
});
for (const button of document.querySelectorAll('[data-filter-wis], [data-filter-leeg] button'))
  button.addEventListener('click', () => {
    for (const naam of KEUZES) field(naam).value = '';
    show();
    field('zoek').focus();
  });
// What was typed before this woke up stays, unless the address asks for something.
if (location.search) readAddress();
else show();
