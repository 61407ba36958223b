// `npm run gewicht`: what do pages weigh on the wire? Takes the heaviest of each type; exit 1 when one is over its limit.
import { globSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLIENT, fileOf, readBuiltPage } from './site/built-pages.ts';
import { groupBuiltPages, OP_VERZOEK } from './site/page-types.ts';
import { serveSite } from './site/serve-site.ts';
import { readParts, weighLater, weighPage } from './site/weigh-page.ts';
import type { Gewicht } from './site/weigh-page.ts';

interface Grens {
  wat: string;
  bytes: (gewicht: Gewicht) => number;
  /** In bytes; a KB is 1,000 bytes here. */
  hoogstens: number;
}
const KB = 1000;
const PAGINA: Grens = { wat: 'HTML + CSS', bytes: ({ html, css }) => html + css, hoogstens: 25 * KB };
/** By the island on the page. */
const GRENZEN: Record<string, Grens[]> = {
  // What every page may have: light or dark, "wis alles", and the button to read aloud.
  geen: [PAGINA, { wat: 'JavaScript', bytes: ({ js }) => js, hoogstens: 2 * KB }],
  // As light as any other page; the finder comes on top.
  Finder: [PAGINA, { wat: 'JavaScript', bytes: ({ js }) => js, hoogstens: 16 * KB }],
  Wijzer: [{ wat: 'JavaScript + CSS', bytes: ({ css, js }) => css + js, hoogstens: 40 * KB }],
  Matrix: [{ wat: 'JavaScript + CSS', bytes: ({ css, js }) => css + js, hoogstens: 40 * KB }],
  // Editors only, most at a desk: the page itself, with the checks of zod still in the worker.
  BeheerScholing: [PAGINA, { wat: 'JavaScript', bytes: ({ js }) => js, hoogstens: 40 * KB }],
};
/** Fetched when a visitor begins to type, opens the matrix, or has a page read aloud. */
const LATER = [
  { naam: 'gegevens van de vinder', patroon: 'gegevens/gebieden.json', hoogstens: 30 * KB },
  { naam: 'gegevens van de matrix', patroon: 'regio/*/scholing/gegevens.json', hoogstens: 60 * KB },
  { naam: 'gegevens van de regelingen', patroon: 'gegevens/regelingen.json', hoogstens: 25 * KB },
  { naam: 'gegevens van de beroepen', patroon: 'gegevens/beroepen.json', hoogstens: 40 * KB },
  { naam: 'suggesties bij overstappen', patroon: 'assets/zoek-werk.*.js', hoogstens: 16 * KB },
  { naam: 'Excel lezen en maken (redactie)', patroon: 'assets/rekenaar.worker*.js', hoogstens: 150 * KB },
  { naam: 'matrix van een regio (redactie)', patroon: 'beheer/scholing/*.json', hoogstens: 250 * KB },
  { naam: 'voorlezen', patroon: 'assets/create-reader.*.js', hoogstens: 4 * KB },
];
/** So many of the largest files of a type are weighed: the largest is not always the heaviest after compression. */
const CANDIDATES = 5;

const tooHeavy: string[] = [];
const kb = (bytes: number): string => (bytes / KB).toFixed(1).replace('.', ',');
const column = (bytes: number): string => kb(bytes).padStart(7);
const total = ({ html, css, js }: Gewicht): number => html + css + js;

console.log('KB over de lijn (brotli) van de zwaarste pagina van elke soort, zonder lettertype');
console.log(
  `${'soort'.padEnd(30)}${['HTML', 'CSS', 'JS', 'samen'].map((kop) => kop.padStart(7)).join('')}  adres`,
);
for (const { type, adressen } of groupBuiltPages()) {
  const largest = pickLargest(adressen.map((adres) => ({ adres, bestand: fileOf(adres) })));
  reportHeaviest(type.naam, new Map(largest.map(({ adres }) => [adres, readBuiltPage(adres)])));
}
await reportOnDemand();
for (const { naam, patroon, hoogstens } of LATER) {
  const files = pickLargest(
    globSync(patroon, { cwd: CLIENT }).map((file) => ({ bestand: join(CLIENT, file), adres: `/${file}` })),
  );
  const heaviest = Math.max(...files.map(({ adres }) => weighLater(adres)));
  console.log(`${naam.padEnd(51)}${column(heaviest)}  hoogstens ${kb(hoogstens)}`);
  if (!(heaviest > 0 && heaviest <= hoogstens))
    tooHeavy.push(`${naam}: ${kb(heaviest)} KB, hoogstens ${kb(hoogstens)} KB`);
}
for (const regel of tooHeavy) console.error(`Te zwaar. ${regel}`);
if (tooHeavy.length > 0) process.exit(1);

function reportHeaviest(naam: string, pages: Map<string, string>): void {
  const weighed = [...pages].map(([adres, html]) => ({ adres, html, gewicht: weighPage(html) }));
  const { adres, html, gewicht } = weighed.reduce((a, b) => (total(b.gewicht) > total(a.gewicht) ? b : a));
  const figures = [gewicht.html, gewicht.css, gewicht.js, total(gewicht)].map(column).join('');
  console.log(`${naam.padEnd(30)}${figures}  ${adres}`);
  const [eiland = 'geen'] = readParts(html).eilanden;
  for (const { wat, bytes, hoogstens } of GRENZEN[eiland] ?? [])
    if (bytes(gewicht) > hoogstens)
      tooHeavy.push(`${naam}: ${wat} is ${kb(bytes(gewicht))} KB, hoogstens ${kb(hoogstens)} KB (${adres})`);
  if (!GRENZEN[eiland]) tooHeavy.push(`${naam}: eiland ${eiland} heeft nog geen grens in scripts/gewicht.ts`);
}

async function reportOnDemand(): Promise<void> {
  const varDir = mkdtempSync(join(tmpdir(), 'loket-gewicht-'));
  const site = await serveSite(varDir);
  try {
    for (const { naam, adres } of OP_VERZOEK)
      reportHeaviest(naam, new Map([[adres, await (await fetch(site.base + adres)).text()]]));
  } finally {
    await site.stop();
    rmSync(varDir, { recursive: true });
  }
}

function pickLargest<T extends { bestand: string }>(files: T[]): T[] {
  const sized = files.map((file) => ({ file, size: statSync(file.bestand).size }));
  return sized
    .sort((a, b) => b.size - a.size)
    .slice(0, CANDIDATES)
    .map(({ file }) => file);
}
