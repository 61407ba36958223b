import { haalRegios } from './regios.ts';

// The page of the site says which regio's there are; here the server does. From then on it is the same program.
const root = document.querySelector<HTMLElement>('[data-eiland="BeheerScholing"]')!;
root.dataset.regios = JSON.stringify(await haalRegios());
await import('../pagina/scholing/start.tsx');
