import { readKept } from '../wijzer/read-kept.ts';

// Only who kept answers in this browser gets more than the price, and only then is anything fetched for it.
const block = document.querySelector<HTMLElement>('[data-kosten]');
const kept = readKept();
if (block && kept)
  void import('./render-kosten.tsx').then(
    ({ renderKosten }) => renderKosten(block, kept),
    () => {
      // The price stands there already.
    },
  );
