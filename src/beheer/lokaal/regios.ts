import type { RegioKeuze } from '../pagina/regio-keuze.ts';

/** Where the server of `npm run beheer` names the regio's of the working copy. */
export const REGIOS = '/beheer/lokaal/regios.json';

/** The regio's of the working copy. */
export async function haalRegios(): Promise<RegioKeuze[]> {
  const answer = await fetch(REGIOS);
  if (!answer.ok) throw new Error(`The regio's do not come: ${answer.status}.`);
  return (await answer.json()) as RegioKeuze[];
}
