import type { Antwoorden } from '../../domain/regelingen/antwoorden.ts';
import type { WijzerGegevens } from '../../domain/regelingen/wijzer-gegevens.ts';

/** The O&O-fondsen of the visitor's own sector. */
export default function Fondsen({
  gegevens,
  antwoorden,
}: {
  gegevens: WijzerGegevens;
  antwoorden: Antwoorden;
}) {
  const sector = antwoorden.feiten.sector;
  const here = gegevens.fondsen.filter(({ sectoren }) => sectoren.includes(String(sector)));
  return (
    <div>
      {here.length > 0 && (
        <>
          <p>Fondsen in uw sector. Kijk welk fonds bij uw cao hoort:</p>
          <ul>
            {here.map(({ naam, branche, website, website_zeker }) => (
              <li key={naam}>
                {website ? <a href={website}>{naam}</a> : naam} ({branche})
                {website && !website_zeker && ' – wij weten niet zeker of dit de juiste site is'}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href="/regelingen/oeno-fondsen/">Alle fondsen per sector</a>
      </p>
    </div>
  );
}
