import { render } from 'preact';
import type { GitHostInstelling } from '../../githost/git-host.ts';
import type { RegioKeuze } from '../regio-keuze.ts';
import App from './App.tsx';

// Takes the place of the words for a browser without JavaScript.
const root = document.querySelector<HTMLElement>('[data-eiland="BeheerScholing"]')!;
const { regios = '[]', githost, werkkopie } = root.dataset;
root.replaceChildren();
render(
  <App
    regios={JSON.parse(regios) as RegioKeuze[]}
    githost={githost ? (JSON.parse(githost) as GitHostInstelling) : undefined}
    werkkopie={werkkopie !== undefined}
  />,
  root,
);
root.dataset.wakker = '';
