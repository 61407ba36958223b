// `npm run talen`: what is missing or out of date in each language.
//   klaar <taal> [<sectie>…]   says that these parts (or all) are translated from the Dutch of today
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { checkTalen } from '../src/content-files/check/check-talen.ts';
import { loadContent } from '../src/content-files/load-content.ts';
import { findNederlands, stampDutch, VERTAALDE_SECTIES, type Sectie } from '../src/content-files/talen.ts';
import { isVertaling, VERTALINGEN } from '../src/domain/taal/talen.ts';

const { content, problems } = loadContent(resolve('content'));
const [command, taal, ...secties] = process.argv.slice(2);
if (command === undefined) report();
else if (command === 'klaar' && isVertaling(taal) && secties.every(isSectie)) stamp(taal, secties);
else refuse();

function report(): void {
  const found = [...problems, ...checkTalen(content)].filter(({ bestand }) =>
    bestand.startsWith('content/talen/'),
  );
  for (const { bestand, regel, veld, wat, remedie } of found)
    console.log(`${[bestand, regel].filter(Boolean).join(':')} ${veld ? `[${veld}] ` : ''}${wat} ${remedie}`);
  const unchecked = content.vertalingen.filter(({ waarde }) => waarde.meta.nagekeken === 'nee');
  console.log(
    found.length === 0 ? 'Elke taal is compleet en van nu.' : `${found.length} dingen om na te kijken.`,
    unchecked.length === 0
      ? ''
      : `Nog niet nagekeken door lezers van die taal: ${unchecked.map(({ waarde }) => waarde.meta.naam).join(', ')}.`,
  );
}

/** Writes the fingerprints under `vertaald_van`; nothing else in the file changes. */
function stamp(code: string, only: Sectie[]): void {
  const nederlands = findNederlands(content);
  if (!nederlands) return refuse();
  const stamps = stampDutch(content, nederlands.waarde);
  const file = `content/talen/${code}.yaml`;
  const document = parseDocument(readFileSync(file, 'utf8'));
  for (const sectie of only.length > 0 ? only : VERTAALDE_SECTIES)
    document.setIn(['vertaald_van', sectie], stamps[sectie]);
  writeFileSync(file, document.toString({ lineWidth: 0, flowCollectionPadding: true }));
  console.log(`${file}: ${only.length > 0 ? only.join(', ') : 'alles'} is van nu.`);
}

function isSectie(text: string): text is Sectie {
  return (VERTAALDE_SECTIES as readonly string[]).includes(text);
}

function refuse(): void {
  console.error(
    `Gebruik: npm run talen, of: npm run talen -- klaar <${VERTALINGEN.join('|')}> [${VERTAALDE_SECTIES.join('|')}]`,
  );
  process.exitCode = 2;
}
