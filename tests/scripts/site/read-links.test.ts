import { describe, expect, it } from 'vitest';
import { readLinks } from '../../../scripts/site/read-links.ts';

const read = (html: string) => {
  const { links, bestanden, ids } = readLinks(html, 'http://localhost:4321', '/regio/twente/');
  return { links: [...links], bestanden: [...bestanden], ids: [...ids] };
};

describe('the links of a page', () => {
  it.each([
    ['an absolute path', '<a href="/over/">x</a>', ['/over/']],
    ['a relative path', '<a href="scholing/">x</a>', ['/regio/twente/scholing/']],
    ['a fragment of the page itself', '<a href="#inhoud">x</a>', ['/regio/twente/#inhoud']],
    ['a query with its ampersand written out', '<a href="/a/?x=1&amp;y=2">x</a>', ['/a/?x=1&y=2']],
    ['the whole own address', '<a href="http://localhost:4321/over/">x</a>', ['/over/']],
    [
      'where a form goes',
      '<form method="post" action="/regio/twente/afspraak/">',
      ['/regio/twente/afspraak/'],
    ],
    ['not another site', '<a href="https://www.kiesmbo.nl/">x</a>', []],
    ['not an e-mail address', '<a href="mailto:a@b.example">x</a>', []],
    ['not a place in the page without address', '<a id="hier">x</a>', []],
    ['not what stands in a comment', '<!-- <a href="/weg/">x</a> -->', []],
    ['not what stands in a script', '<script>"<a href=\'/weg/\'>"</script>', []],
    ['after a value with a >', '<p title="1 > 0"><a href="/over/">x</a>', ['/over/']],
    ['in single quotes and without', "<a href='/een/'>x</a><a href=/twee/>y</a>", ['/een/', '/twee/']],
  ])('hold %s', (_, html, links) => {
    expect(read(html).links).toEqual(links);
  });

  it('are told apart from the files that it needs, and from the places in it', () => {
    const page = `<link rel="canonical" href="/regio/twente/"><link rel="stylesheet" href="/assets/a.css">
      <script type="module" src="/assets/b.js"></script><svg><use href="/assets/c.svg#zorg"/></svg>
      <main id="inhoud"><img src="/d.png" alt=""></main>`;
    expect(read(page)).toEqual({
      links: [],
      bestanden: ['/assets/a.css', '/assets/b.js', '/assets/c.svg', '/d.png'],
      ids: ['inhoud'],
    });
  });
});
