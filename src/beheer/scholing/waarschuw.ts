import { normalise } from '../../domain/zoeken/normalise.ts';
import type { MatrixVeld } from '../../domain/scholing/matrix-kolommen.ts';
import type { MatrixBron } from '../../domain/scholing/matrix-bron.ts';
import type { PlekVan } from './check-rij.ts';
import { citeer, meld } from './melding.ts';
import type { MatrixMelding } from './matrix-verslag.ts';
import type { Vergelijking } from './vergelijk.ts';

type Straks = Vergelijking['straks'][number];

/** Fewest rows, and part of all, that may go without a word. */
const [FEW, PART] = [10, 0.1];

/** What may be meant, but mostly is not. Rows that the sheet does not change are only looked at for what time changes. */
export function waarschuw(
  { straks, telling, wijzigingen }: Vergelijking,
  bron: MatrixBron,
  plekVan: PlekVan,
): MatrixMelding[] {
  return [
    ...straks.filter(({ cellen }) => cellen.kosten === '0').map((item) => kostenNul(item, plekVan)),
    ...straks
      .filter(({ cellen }) => cellen.start !== '' && cellen.start < bron.vandaag)
      .map((item) => startVoorbij(item, plekVan)),
    ...findDouble(straks, plekVan),
    ...findLinks(straks, plekVan),
    ...findElders(straks, wijzigingen, bron, plekVan),
    ...veelWeg(telling),
  ];
}

function kostenNul({ rij }: Straks, plekVan: PlekVan): MatrixMelding {
  return meld(
    'kosten-nul',
    'De kosten zijn 0. Op de site staat dan dat het gratis is.',
    'Zijn de kosten niet bekend? Maak de cel dan leeg.',
    plekVan(rij, 'kosten'),
  );
}

function startVoorbij({ rij, cellen }: Straks, plekVan: PlekVan): MatrixMelding {
  return meld(
    'start-voorbij',
    `De startdatum ${cellen.start.split('-').reverse().join('-')} is voorbij.`,
    'Vul de volgende startdatum in, of maak de cel leeg.',
    plekVan(rij, 'start'),
  );
}

const SAME: readonly MatrixVeld[] = ['titel', 'opleider', 'niveau', 'leerweg', 'plaatsen', 'start'];

function findDouble(straks: readonly Straks[], plekVan: PlekVan): MatrixMelding[] {
  const shown = straks.filter(({ cellen }) => cellen.verbergen !== 'ja' && cellen.titel !== '');
  const key = ({ cellen }: Straks) => SAME.map((veld) => normalise(cellen[veld])).join('\u0000');
  return findPairs(shown, key).map(([first, second]) =>
    meld(
      'scholing-dubbel',
      `Deze scholing lijkt dezelfde als die in rij ${first.rij.nummer}.`,
      'Is het dezelfde? Haal een van de twee rijen weg.',
      plekVan(second.rij, 'titel'),
    ),
  );
}

function findLinks(straks: readonly Straks[], plekVan: PlekVan): MatrixMelding[] {
  const linked = straks.filter(({ cellen }) => cellen.url !== '');
  return findPairs(linked, ({ cellen }) => cellen.url.replace(/\/$/, '').toLowerCase()).map(
    ([first, second]) =>
      meld(
        'link-herhaald',
        `Dezelfde link staat ook in rij ${first.rij.nummer}.`,
        'Zoek de pagina die over deze ene scholing gaat.',
        plekVan(second.rij, 'url'),
      ),
  );
}

/** Items with the same key as an earlier one, when the sheet changes one of the two. */
function findPairs(items: readonly Straks[], keyOf: (item: Straks) => string): [Straks, Straks][] {
  const seen = new Map<string, Straks>();
  const pairs: [Straks, Straks][] = [];
  for (const item of items) {
    const key = keyOf(item);
    const first = seen.get(key);
    if (!first) seen.set(key, item);
    else if (first.veranderd || item.veranderd) pairs.push([first, item]);
  }
  return pairs;
}

function findElders(
  straks: readonly Straks[],
  wijzigingen: Vergelijking['wijzigingen'],
  bron: MatrixBron,
  plekVan: PlekVan,
): MatrixMelding[] {
  const here = new Set(bron.plaatsen);
  const before = new Map(
    wijzigingen.flatMap(({ rij, velden }) =>
      velden.filter(({ veld }) => veld === 'plaatsen').map(({ oud }) => [rij, oud.split(', ')] as const),
    ),
  );
  return straks.flatMap(({ rij, cellen }) => {
    const old = before.get(rij.nummer);
    const far =
      old && cellen.plaatsen.split('|').filter((naam) => naam && !here.has(naam) && !old.includes(naam));
    if (!far || far.length === 0) return [];
    return [
      meld(
        'plaats-buiten-regio',
        `${citeer(far.join(', '))} ligt niet in de regio ${bron.regio.naam}.`,
        'Klopt dat? Dan hoeft u niets te doen.',
        plekVan(rij, 'plaatsen'),
      ),
    ];
  });
}

function veelWeg({ weg, gewijzigd, gelijk }: Vergelijking['telling']): MatrixMelding[] {
  if (weg < FEW || weg < PART * (weg + gewijzigd + gelijk)) return [];
  return [
    meld(
      'veel-weg',
      `Er zijn ${weg} scholingen weg. Die staan straks niet meer op de site.`,
      'Hebt u alleen een deel gekopieerd? Begin dan opnieuw met het hele bestand.',
    ),
  ];
}
