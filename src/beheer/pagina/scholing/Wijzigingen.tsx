import { useState } from 'preact/hooks';
import type { MatrixWijziging } from '../../scholing/matrix-verslag.ts';
import { EERST } from './eerst.ts';
import ToonAlles from './ToonAlles.tsx';

const KOPPEN = ['Rij', 'Scholing', 'Was → wordt'];

/** Every change, old beside new. */
export default function Wijzigingen({ wijzigingen }: { wijzigingen: MatrixWijziging[] }) {
  const [alles, setAlles] = useState(false);
  if (wijzigingen.length === 0) return null;
  return (
    <>
      <h2 id="wijzigingen">Wat er verandert</h2>
      <table class="lwl-lijst lwl-lijst--wijzigingen" role="table" aria-labelledby="wijzigingen">
        <thead role="rowgroup">
          <tr role="row">
            {KOPPEN.map((kop) => (
              <th role="columnheader" scope="col">
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {(alles ? wijzigingen : wijzigingen.slice(0, EERST)).map((wijziging) => (
            <Wijziging key={`${wijziging.soort} ${wijziging.id} ${wijziging.rij}`} {...wijziging} />
          ))}
        </tbody>
      </table>
      {!alles && <ToonAlles aantal={wijzigingen.length} onToon={() => setAlles(true)} />}
    </>
  );
}

function Wijziging({ soort, titel, rij, velden }: MatrixWijziging) {
  return (
    <tr role="row" class={`lwl-wijziging--${soort}`}>
      <td role="cell" class="lwl-lijst__plek">
        {rij ?? 'geen'}
      </td>
      <td role="cell" class="lwl-lijst__titel" data-namen>
        {titel}
      </td>
      <td role="cell">
        <span class={`lwl-badge lwl-badge--${soort}`}>{soort}</span>
        {soort !== 'weg' && velden.length > 0 && (
          <ul class="lwl-velden" data-namen>
            {velden.map(({ veld, naam, oud, nieuw }) => (
              <li key={veld}>
                <span class="lwl-velden__naam">{naam}</span>{' '}
                <Waarde oud={oud} nieuw={nieuw} nieuwe={soort === 'nieuw'} />
              </li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
}

/** Old and new; of a new training there is no old. */
function Waarde({ oud, nieuw, nieuwe }: { oud: string; nieuw: string; nieuwe: boolean }) {
  return (
    <>
      {!nieuwe && (
        <>
          <del>{oud || 'leeg'}</del> <span aria-hidden="true">→</span>{' '}
        </>
      )}
      <ins>{nieuw || 'leeg'}</ins>
    </>
  );
}
