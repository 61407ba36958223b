import { render } from 'preact';
import type { TePrijzen } from '../../domain/regelingen/prijs.ts';
import KostenLijnen from './KostenLijnen.tsx';
import { loadRekenaar } from './load-kosten.ts';

/** Puts what this training costs the visitor in the place of what it costs anybody. */
export async function renderKosten(block: HTMLElement, kept: string): Promise<void> {
  const scholing = JSON.parse(block.dataset.kosten!) as TePrijzen;
  const compute = await loadRekenaar(kept);
  block.replaceChildren();
  render(<KostenLijnen kosten={compute(scholing)} />, block);
}
