import { searchScholing } from '../../src/domain/scholing/search-scholing.ts';
import { buildSearchIndex } from '../../src/domain/scholing/search-index.ts';
import { unpackScholing } from '../../src/domain/scholing/unpack-scholing.ts';
import { createSimilarWords } from '../../src/domain/zoeken/similar-words.ts';
import { siteData } from '../../src/site-data.ts';
import { packRegio } from '../../src/site-data/pack-regio.ts';
import { Gebruiksfout } from './opdracht.ts';

/** Answers like the search on the page: `zoek <regio> <vraag>`, as JSON. */
export function zoekScholing([slug, ...words]: string[]): number {
  if (!slug)
    throw new Gebruiksfout(
      'Gebruik: npm run -s scholing -- zoek <regio> <vraag>. Voorbeeld: zoek twente verpleegkundige.',
    );
  const site = siteData();
  const slugs = site.regios.map((regio) => regio.slug);
  if (!slugs.includes(slug))
    throw new Gebruiksfout(`De regio "${slug}" bestaat niet. Kies uit: ${slugs.join(', ')}.`);

  // Through the packed form on purpose: what the browser reads is what is searched.
  const gegevens = unpackScholing(packRegio(site, slug));
  const index = buildSearchIndex(gegevens.scholing, gegevens);
  const findSimilar = createSimilarWords(
    index.woorden.map(({ tekst }) => tekst),
    true,
  );
  const vraag = words.join(' ');
  const { treffers, gelezenAls } = searchScholing(index, vraag, findSimilar);
  const answer = {
    regio: slug,
    vraag,
    aantal: treffers.length,
    ...(gelezenAls.length > 0 && { gelezenAls }),
    resultaten: treffers.map(({ scholing, trap }) => ({
      id: scholing.id,
      titel: scholing.titel,
      opleider: scholing.opleider.naam,
      niveau: scholing.niveau,
      leerweg: scholing.leerweg,
      plaatsen: scholing.plaatsen,
      trap,
    })),
  };
  console.log(JSON.stringify(answer, null, 2));
  return 0;
}
