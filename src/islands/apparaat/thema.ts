import { announceKept } from './kept.ts';

// The switch between light and dark. Only a choice against the device's own preference is kept, so that who goes back
// to that preference leaves nothing behind. ThemaVooraf.astro applies it on the next page, before the first paint.
const KEY = 'thema';
const root = document.documentElement;
const preference = () => (matchMedia('(prefers-color-scheme: dark)').matches ? 'donker' : 'licht');

function readKept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function apply(thema: string | null): void {
  if (thema) root.dataset.thema = thema;
  else delete root.dataset.thema;
}

function choose(thema: string): void {
  const kept = thema === preference() ? null : thema;
  apply(kept);
  try {
    if (kept) localStorage.setItem(KEY, kept);
    else localStorage.removeItem(KEY);
  } catch {
    // No storage: the choice holds for this page.
  }
  announceKept();
}

for (const button of document.querySelectorAll('[data-thema-knop]'))
  button.addEventListener('click', () =>
    choose((root.dataset.thema ?? preference()) === 'donker' ? 'licht' : 'donker'),
  );
// A page that the browser kept as it was, or another tab, may have missed a change.
window.addEventListener('pageshow', ({ persisted }) => persisted && apply(readKept()));
window.addEventListener('storage', () => apply(readKept()));
