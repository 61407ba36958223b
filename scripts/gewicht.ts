// `npm run gewicht`: what do pages weigh on the wire? Takes the heaviest of each type; exit 1 when one is over its limit.
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CLIENT, fileOf } from './site/built-pages.ts';
import { groupBuiltPages } from './site/page-types.ts';
import { weigh, weighPage } from './site/weigh-page.ts';
import type { Gewicht } from './site/weigh-page.ts';

interface Grens {
  wat: string;
  bytes: (gewicht: Gewicht) => number;
  /** In bytes; a KB is 1,000 bytes here. */
  hoogstens: number;
}
const KB = 1000;
const GEEN_EILAND: Grens[] = [
  { wat: 'HTML + CSS', bytes: ({ html, css }) => html + css, hoogstens: 25 * KB },
  { wat: 'JavaScript', bytes: ({ js }) => js, hoogstens: 0 },
];
const GRENZEN: Record<string, Grens[]> = {
  scholingsmatrix: [{ wat: 'JavaScript + CSS', bytes: ({ css, js }) => css + js, hoogstens: 40 * KB }],
  // Pages with the finder: the page itself is as light as any other, its island comes on top.
  ...Object.fromEntries(
    ['begin', "lijst van regio's", 'scholing landelijk', 'foutpagina'].map((naam) => [
      naam,
      [GEEN_EILAND[0]!, { wat: 'JavaScript', bytes: ({ js }: Gewicht) => js, hoogstens: 20 * KB }],
    ]),
  ),
};
const DATA = [
  { naam: 'gegevens van de vinder', patroon: 'gegevens/gebieden.json', hoogstens: 30 * KB },
  { naam: 'gegevens van de matrix', patroon: 'regio/*/scholing/gegevens.json', hoogstens: 60 * KB },
];
/** So many of the largest files of a type are weighed: the largest is not always the heaviest after compression. */
const CANDIDATES = 5;

const tooHeavy: string[] = [];
const kb = (bytes: number): string => (bytes / KB).toFixed(1).replace('.', ',').padStart(6);
const largest = (files: string[]): string[] =>
  files
    .map((file) => ({ file, size: statSync(file).size }))
    .sort((a, b) => b.size - a.size)
    .slice(0, CANDIDATES)
    .map(({ file }) => file);

console.log('KB over de lijn (brotli), zwaarste pagina van elke soort, zonder lettertype');
console.log(`${'soort'.padEnd(24)}  HTML   CSS     JS   samen  adres`);
for (const { type, adressen } of groupBuiltPages()) {
  const files = new Map(adressen.map((adres) => [fileOf(adres), adres]));
  const weighed = largest([...files.keys()]).map((file) => {
    const adres = files.get(file)!;
    return { adres, gewicht: weighPage(adres) };
  });
  const total = ({ html, css, js }: Gewicht): number => html + css + js;
  const { adres, gewicht } = weighed.reduce((a, b) => (total(b.gewicht) > total(a.gewicht) ? b : a));
  const { html, css, js } = gewicht;
  console.log(`${type.naam.padEnd(24)}${kb(html)}${kb(css)}${kb(js)}${kb(total(gewicht))}   ${adres}`);
  for (const { wat, bytes, hoogstens } of GRENZEN[type.naam] ?? GEEN_EILAND)
    if (bytes(gewicht) > hoogstens)
      tooHeavy.push(
        `${type.naam}: ${wat} is ${kb(bytes(gewicht)).trim()} KB, hoogstens ${hoogstens / KB} KB (${adres})`,
      );
}
for (const { naam, patroon, hoogstens } of DATA) {
  const files = largest(globSync(patroon, { cwd: CLIENT }).map((file) => join(CLIENT, file)));
  const heaviest = Math.max(...files.map((file) => weigh(readFileSync(file), 10)));
  console.log(`${naam.padEnd(24)}${kb(heaviest)}   hoogstens ${hoogstens / KB}`);
  if (!(heaviest <= hoogstens))
    tooHeavy.push(`${naam}: ${kb(heaviest).trim()} KB, hoogstens ${hoogstens / KB} KB`);
}
for (const regel of tooHeavy) console.error(`Te zwaar. ${regel}`);
if (tooHeavy.length > 0) process.exit(1);
