import { unpackBeroepen } from '../src/domain/beroepen/beroepen-gegevens.ts';
import { createBeroepSearch } from '../src/domain/beroepen/search-beroepen.ts';
import { siteData } from '../src/site-data.ts';

// Answers like the search on the pages: npm run -s beroep -- <zoekterm>. A JSON list, best first; exit 2 on a mistake.
const vraag = process.argv.slice(2).join(' ').trim();
if (!vraag) {
  console.error(
    'Gebruik: npm run -s beroep -- <zoekterm>. Voorbeeld: npm run -s beroep -- vrachtwagenchauffeur',
  );
  process.exit(2);
}
// Through the packed form on purpose: what the browser reads is what is searched.
const zoek = createBeroepSearch(unpackBeroepen(siteData().beroepenGegevens));
const resultaten = zoek(vraag).map(({ beroep, via, gegokt }) => ({
  slug: beroep.slug,
  naam: beroep.bronNaam,
  enkelvoud: beroep.naam,
  kansberoep: beroep.soort === 'kansberoep',
  soort: beroep.soort,
  sector: beroep.sector,
  niveau: beroep.niveau,
  ...(via && { via }),
  ...(gegokt && { gegokt }),
}));
console.log(JSON.stringify(resultaten, null, 2));
