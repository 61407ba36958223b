import { brotliCompressSync } from 'node:zlib';
import { packScholing } from '../src/domain/scholing/pack-scholing.ts';
import { buildSearchIndex } from '../src/domain/scholing/search-index.ts';
import { searchScholing } from '../src/domain/scholing/search-scholing.ts';
import { sortScholing } from '../src/domain/scholing/sort-scholing.ts';
import { unpackScholing } from '../src/domain/scholing/unpack-scholing.ts';
import { createSimilarWords } from '../src/domain/zoeken/similar-words.ts';
import { siteData } from '../src/site-data.ts';
import { generateRegio } from './schaal/generate-regio.ts';

// Does the matrix stay light when a regio grows? Packs and searches a made-up regio; exit 1 when the data weighs too much.
const omvang = { trainingen: 3000, titels: 600 };
const grens = 60 * 1024;
const vragen = [
  'zorg',
  'verpleegkundige',
  'metaaltechniek',
  'medewerker keuken',
  'basis bouwonderhoud',
  'enschede',
  'mbo 2 hout',
  'tandverzorgign',
  'podiumtechnik',
  'vrachtwagenlogistiek',
  'niets',
  'a',
];

const { taxonomie, synoniemen } = siteData();
const scholing = sortScholing(
  generateRegio(omvang),
  taxonomie.zekerheden.map(({ id }) => id),
);
const json = JSON.stringify(packScholing(scholing, { ...taxonomie, synoniemen }));
const bytes = brotliCompressSync(json).length;

const started = performance.now();
const gegevens = unpackScholing(JSON.parse(json));
const index = buildSearchIndex(gegevens.scholing, gegevens);
const ready = performance.now() - started;
const findSimilar = createSimilarWords(
  index.woorden.map(({ tekst }) => tekst),
  true,
);
const times: number[] = [];
for (let round = 0; round < 20; round++)
  for (const vraag of vragen) {
    const begin = performance.now();
    searchScholing(index, vraag, findSimilar);
    times.push(performance.now() - begin);
  }
times.sort((a, b) => a - b);
const p95 = times[Math.floor(times.length * 0.95)]!;

console.log(`Regio van ${omvang.trainingen} trainingen met ${omvang.titels} verschillende titels`);
console.log(
  `gegevens.json   ${(bytes / 1024).toFixed(1)} KB brotli (${(json.length / 1024).toFixed(0)} KB), grens ${grens / 1024} KB`,
);
console.log(`klaarmaken      ${ready.toFixed(1)} ms`);
console.log(`zoeken, p95     ${p95.toFixed(1)} ms over ${times.length} vragen`);
if (bytes > grens) {
  console.error('Te zwaar: maak de gegevens in src/domain/scholing/pack-scholing.ts kleiner.');
  process.exit(1);
}
