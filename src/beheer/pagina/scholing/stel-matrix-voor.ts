import type { MatrixBron } from '../../../domain/scholing/matrix-bron.ts';
import type { GitHost, VoorstelUitkomst } from '../../githost/git-host.ts';
import { GitHostFout } from '../../githost/git-host.ts';
import type { MatrixVerslag, MatrixWijziging } from '../../scholing/matrix-verslag.ts';

/** So many changes are named in the text of a proposal; the rest is in its files. */
const MOST_NAMED = 50;

/**
 * Proposes the new matrix of a regio.
 * @throws {GitHostFout} when the matrix changed since this page was made, or the host says no; with the remedy
 */
export async function stelMatrixVoor(
  host: GitHost,
  bron: MatrixBron,
  csv: string,
  verslag: MatrixVerslag,
): Promise<VoorstelUitkomst> {
  const { slug, naam } = bron.regio;
  const pad = `content/regios/${slug}/scholing.csv`;
  // The whole file is replaced: what another editor did since must not be lost.
  if ((await host.lees(pad)) !== bron.csv)
    throw new GitHostFout(
      `De matrix van ${naam} is intussen veranderd. Wacht tot de site bij is: een paar minuten. Laad deze pagina dan opnieuw en zet uw bestand terug.`,
    );
  return host.stelVoor({
    regio: slug,
    titel: `Scholing ${naam}: ${vatSamen(verslag)}`,
    toelichting: licht(verslag),
    bestanden: { [pad]: csv },
  });
}

/** "3 nieuw, 1 weg": only what is there. */
function vatSamen({ telling: { nieuw, gewijzigd, weg } }: MatrixVerslag): string {
  return Object.entries({ nieuw, gewijzigd, weg })
    .filter(([, aantal]) => aantal > 0)
    .map(([soort, aantal]) => `${aantal} ${soort}`)
    .join(', ');
}

function licht({ wijzigingen }: MatrixVerslag): string {
  const named = wijzigingen.slice(0, MOST_NAMED).map(zegWijziging);
  const rest = wijzigingen.length - named.length;
  return [
    'Gemaakt op de pagina Scholing, met een Excel-bestand.',
    '',
    ...named,
    ...(rest > 0 ? [`- en nog ${rest}`] : []),
  ].join('\n');
}

function zegWijziging({ soort, titel, velden }: MatrixWijziging): string {
  const fields = soort === 'gewijzigd' ? ` (${velden.map(({ naam }) => naam).join(', ')})` : '';
  return `- ${soort}: ${titel}${fields}`;
}
