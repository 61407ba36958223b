import { useState } from 'preact/hooks';
import type { MatrixMelding } from '../../scholing/matrix-verslag.ts';
import { handboekHref } from '../onderdelen.ts';
import type { MeldingGroep } from './groepeer-meldingen.ts';
import { schrijfAantal } from './schrijf-aantal.ts';
import ToonAlles from './ToonAlles.tsx';
import { EERST } from './eerst.ts';

interface Props {
  ernst: MatrixMelding['ernst'];
  titel: string;
  groepen: MeldingGroep[];
}

/** Everything that is wrong (or doubtful), by kind. */
export default function Meldingen({ ernst, titel, groepen }: Props) {
  if (groepen.length === 0) return null;
  return (
    <>
      <h2>{titel}</h2>
      {groepen.map((groep) => (
        <Groep key={groep.code} ernst={ernst} {...groep} />
      ))}
    </>
  );
}

function Groep({ ernst, code, titel, meldingen }: MeldingGroep & { ernst: MatrixMelding['ernst'] }) {
  const [alles, setAlles] = useState(false);
  const href = handboekHref(code);
  return (
    <details class={`lwl-melding lwl-melding--${ernst}`} open={ernst === 'fout' || meldingen.length <= 5}>
      <summary>
        <h3>{titel}</h3>
        <span class="lwl-badge">{schrijfAantal(meldingen.length, 'keer', 'keer')}</span>
      </summary>
      {href && (
        <p>
          <a href={href}>Lees wat dit is en hoe u het verbetert</a>
        </p>
      )}
      <table class="lwl-lijst" role="table">
        <caption class="lwl-visually-hidden">{titel}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Waar
            </th>
            <th role="columnheader" scope="col">
              Wat is er
            </th>
            <th role="columnheader" scope="col">
              Wat kunt u doen
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {(alles ? meldingen : meldingen.slice(0, EERST)).map((melding) => (
            <tr role="row">
              <td role="cell" class="lwl-lijst__plek">
                {zegPlek(melding)}
              </td>
              <td role="cell">{melding.wat}</td>
              <td role="cell">{melding.remedie}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {!alles && <ToonAlles aantal={meldingen.length} onToon={() => setAlles(true)} />}
    </details>
  );
}

/** Where it is, as an editor finds it in the sheet: "rij 14, kolom F (Niveau)". */
function zegPlek({ rij, kolom, naam }: MatrixMelding): string {
  const column = kolom && `kolom ${kolom}${naam ? ` (${naam})` : ''}`;
  return [rij && `rij ${rij}`, column].filter(Boolean).join(', ') || 'het hele bestand';
}
