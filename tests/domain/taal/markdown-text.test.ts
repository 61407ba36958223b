import { describe, expect, it } from 'vitest';
import { readMarkdownBlocks, readMarkdownLinks } from '../../../src/domain/taal/markdown-text.ts';

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
