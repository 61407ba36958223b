import { describeKosten, describeZelf } from '../../domain/regelingen/describe-kosten.ts';
import type { Kosten } from '../../domain/regelingen/kosten.ts';

/** What a training costs this visitor: four lines that are never mixed, and what is left. */
export default function KostenLijnen({ kosten }: { kosten: Kosten }) {
  const zelf = describeZelf(kosten);
  return (
    <div class="lwl-kosten lwl-stack">
      <dl>
        {describeKosten(kosten).map(({ soort, term, tekst, regels }) => (
          <div key={soort} class={`lwl-kosten__${soort}`}>
            <dt>{term}</dt>
            <dd>
              {tekst}
              {regels.length > 0 && (
                <ul>
                  {regels.map(({ slug, naam, tot }) => (
                    <li key={slug}>
                      <a href={`/regelingen/${slug}/`}>{naam}</a>
                      {tot && `, ${tot}`}
                    </li>
                  ))}
                </ul>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {zelf && (
        <p>
          <strong>{zelf}</strong>
        </p>
      )}
      <p class="lwl-small">
        Dit rekenen wij uit met de antwoorden die u in deze browser bewaarde.{' '}
        <a href="/regelingen/wijzer/">Bekijk of verander ze</a>.
      </p>
    </div>
  );
}
