import { render } from 'preact';
import type { WijzerGegevens } from '../../domain/regelingen/wijzer-gegevens.ts';
import WijzerApp from './WijzerApp.tsx';

// Takes over from the page without JavaScript. Its forms stay until the data is there; without the data they go on.
const root = document.getElementById('wijzer')!;
const { adres = '', vandaag = '', gesprek, ingesloten } = root.dataset;
const response = await fetch('/gegevens/regelingen.json');
if (response.ok) {
  const gegevens = (await response.json()) as WijzerGegevens;
  root.replaceChildren();
  render(
    <WijzerApp
      {...{ gegevens, adres, vandaag }}
      gesprek={gesprek !== undefined}
      ingesloten={ingesloten !== undefined}
    />,
    root,
  );
  root.dataset.wakker = '';
}
