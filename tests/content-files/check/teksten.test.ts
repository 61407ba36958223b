import { describe, expect, it } from 'vitest';
import { findProblems, treeWith, type Edit } from '../base-tree.ts';

describe('a mistake in texts and addresses is told with place and remedy', () => {
  it.each<[string, Edit, string[]]>([
    [
      'http where https exists',
      { bestand: 'regios/twente/scholing.csv', van: 'https://www.roc.nl/til', naar: 'http://roc.nl/til' },
      [
        'regios/twente/scholing.csv:3 [url] http://roc.nl/til begint met http, en deze site heeft ook https. Schrijf https://roc.nl/til',
      ],
    ],
    [
      'http where no https is known',
      { bestand: 'regios/twente/scholing.csv', van: 'https://www.roc.nl/til', naar: 'http://anders.nl/til' },
      [
        'regios/twente/scholing.csv:3 [url] (let op) http://anders.nl/til begint met http. Probeer of de site ook met https:// opent, en schrijf dat dan.',
      ],
    ],
    [
      'an old address that leads to itself',
      { bestand: 'landelijk/omleidingen.yaml', van: 'naar: /over/', naar: 'naar: /oud/' },
      [
        'landelijk/omleidingen.yaml:2 [naar] /oud/ leidt naar zichzelf. Zet hier meteen het adres van de pagina die nu bestaat.',
      ],
    ],
    [
      'an old address that leads to an old address',
      {
        bestand: 'landelijk/omleidingen.yaml',
        van: '- van',
        naar: '- { van: /eerder/, naar: /oud/ }\n- van',
      },
      [
        'landelijk/omleidingen.yaml:1 [naar] /eerder/ leidt naar /oud/, en dat is zelf een oud adres. Zet hier meteen het adres van de pagina die nu bestaat.',
      ],
    ],
    [
      'an old address that leads to two pages',
      {
        bestand: 'landelijk/omleidingen.yaml',
        van: '- van',
        naar: '- { van: /oud/, naar: /over/ }\n- van',
      },
      [
        'landelijk/omleidingen.yaml:2 [van] "/oud/" komt twee keer voor, ook in content/landelijk/omleidingen.yaml op regel 1. Verander een van de twee, of haal er een weg.',
      ],
    ],
    [
      'an empty piece of text',
      { bestand: 'landelijk/fragmenten/uitleg.md', naar: '\n' },
      [
        'landelijk/fragmenten/uitleg.md:1 [tekst] Er staat geen tekst in dit bestand. Schrijf de tekst, of haal het bestand weg.',
      ],
    ],
    [
      'an empty page',
      { bestand: 'landelijk/paginas/over.md', van: '\nTekst.\n', naar: '' },
      [
        'landelijk/paginas/over.md:6 [tekst] Er staat geen tekst in dit bestand. Schrijf de tekst, of haal het bestand weg.',
      ],
    ],
    [
      'a page with the address of another',
      {
        bestand: 'landelijk/paginas/regio.md',
        naar: '---\ntitel: Regio\nbeschrijving: Een beschrijving van meer dan twintig letters.\ngecontroleerd_op: 2026-11-01\n---\nTekst.\n',
      },
      [
        'landelijk/paginas/regio.md De naam van dit bestand is al het adres van een andere pagina. Geef het bestand een andere naam.',
      ],
    ],
    [
      'a link in a text to http where https exists',
      { bestand: 'landelijk/fragmenten/uitleg.md', naar: 'Kijk\nop [DUO](http://duo.nl/x).\n' },
      [
        'landelijk/fragmenten/uitleg.md:2 [tekst] http://duo.nl/x begint met http, en deze site heeft ook https. Schrijf https://duo.nl/x',
      ],
    ],
    [
      'a link in a page to http',
      {
        bestand: 'landelijk/paginas/over.md',
        van: 'Tekst.',
        naar: 'Tekst\nop [Elders](http://elders.nl) en [de ander](https://elders.org).',
      },
      [
        'landelijk/paginas/over.md:8 [tekst] (let op) http://elders.nl begint met http. Probeer of de site ook met https:// opent, en schrijf dat dan.',
      ],
    ],
    [
      'a synonym that stands twice',
      {
        bestand: 'landelijk/synoniemen.csv',
        van: 'verzorgende,',
        naar: 'verzorgende,hulp,redactie\nverzorgende,',
      },
      [
        'landelijk/synoniemen.csv:3 [term] "verzorgende (redactie)" komt twee keer voor, ook in content/landelijk/synoniemen.csv op regel 2. Verander een van de twee, of haal er een weg.',
      ],
    ],
    [
      'a term without other words',
      { bestand: 'landelijk/synoniemen.csv', van: 'zorghulp', naar: '|' },
      [
        'landelijk/synoniemen.csv:2 [synoniemen] Bij "verzorgende" staat geen ander woord. Vul er een in, of haal de rij weg.',
      ],
    ],
  ])('%s', (_, edit, expected) => {
    expect(findProblems(treeWith(edit))).toEqual(expected);
  });
});
