import { VERTALINGEN } from '../../domain/taal/talen.ts';
import type { Content, Located, Problem } from '../load-content.ts';
import { mistake } from './problem-at.ts';

/** Addresses of other pages, which a page of text cannot have. */
const TAKEN = [
  ...[
    '404',
    '500',
    'afspraak',
    'beheer',
    'gegevens',
    'gezondheid',
    'index',
    'regio',
    'scholing',
    'wie-betaalt',
    'woordenlijst',
  ],
  ...VERTALINGEN,
];

/** A page or a piece of text says something, at an address of its own. */
export function checkTeksten({ paginas, fragmenten }: Content): Problem[] {
  const texts: [Located<unknown>, string][] = [
    ...paginas.map((record): [Located<unknown>, string] => [record, record.waarde.tekst]),
    ...fragmenten.map((record): [Located<unknown>, string] => [record, record.waarde]),
  ];
  return [
    ...texts.filter(([, tekst]) => tekst.trim() === '').map(([record]) => emptyText(record)),
    ...paginas
      .filter(({ bestand }) => (TAKEN as string[]).includes(bestand.split('/').at(-1)!.replace(/\.md$/, '')))
      .map(({ bestand }): Problem => {
        const wat = 'De naam van dit bestand is al het adres van een andere pagina.';
        return {
          ernst: 'fout',
          code: 'verkeerde-bestandsnaam',
          bestand,
          wat,
          remedie: 'Geef het bestand een andere naam.',
        };
      }),
  ];
}

function emptyText(record: Located<unknown>): Problem {
  return mistake(
    record,
    'tekst',
    'Er staat geen tekst in dit bestand.',
    'Schrijf de tekst, of haal het bestand weg.',
    'leeg-bestand',
  );
}
