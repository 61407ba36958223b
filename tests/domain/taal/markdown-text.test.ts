import { describe, expect, it } from 'vitest';
import {
  readMarkdownBlocks,
  readMarkdownLinks,
  readVerwijzingen,
} from '../../../src/domain/taal/markdown-text.ts';

const PAGE = `## Een kop

Een **vette** zin
op twee regels met een [link](/over/).

- Eerste punt
  gaat door.
- Tweede \`code\` punt

| Wat | Waarom |
| --- | --- |
| naam | zodat wij het weten |

<!-- Voor de redactie. -->
1. Een stap
`;

describe('a Markdown text', () => {
  it('is read as people see it, block by block with its line', () => {
    expect(readMarkdownBlocks(PAGE)).toEqual([
      { soort: 'kop', tekst: 'Een kop', regel: 1 },
      { soort: 'alinea', tekst: 'Een vette zin\nop twee regels met een link.', regel: 3 },
      { soort: 'alinea', tekst: 'Eerste punt\n  gaat door.', regel: 6 },
      { soort: 'alinea', tekst: expect.stringMatching(/^Tweede +punt$/), regel: 8 },
      { soort: 'cel', tekst: 'Wat', regel: 10 },
      { soort: 'cel', tekst: 'Waarom', regel: 10 },
      { soort: 'cel', tekst: 'naam', regel: 12 },
      { soort: 'cel', tekst: 'zodat wij het weten', regel: 12 },
      { soort: 'alinea', tekst: 'Een stap', regel: 15 },
    ]);
  });

  it('names its links', () => {
    expect(readMarkdownLinks(PAGE)).toEqual([{ href: '/over/', regel: 4 }]);
  });
});

describe('links and images of a text', () => {
  it.each([
    ['a link', 'Zie [de **lijst**](/lijst/ "titel").', ['link', 'de lijst', '/lijst/', 1]],
    ['an image', 'a\n\n![Een kok](/kok.jpg)', ['beeld', 'Een kok', '/kok.jpg', 3]],
    ['a link by name', '[lijst]: /lijst/', ['link', 'lijst', '/lijst/', 1]],
    ['a bare address', 'Kijk op https://a.nl/b.', ['link', 'https://a.nl/b', 'https://a.nl/b', 1]],
    [
      'an address in sharp brackets',
      'Kijk op <https://a.nl/b>',
      ['link', 'https://a.nl/b', 'https://a.nl/b', 1],
    ],
  ])('%s', (_, markdown, expected) => {
    const found = readVerwijzingen(markdown).map(({ soort, tekst, href, regel }) => [
      soort,
      tekst,
      href,
      regel,
    ]);
    expect(found).toEqual([expected]);
  });

  it('in code are none', () => {
    expect(readVerwijzingen('`[a](/b/)`\n\n```\n![](x.png)\n```\n<!-- https://a.nl -->')).toEqual([]);
  });
});
