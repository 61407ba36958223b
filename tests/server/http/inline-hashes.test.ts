import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { collectInlineHashes } from '../../../src/server/http/inline-hashes.ts';

const hash = (code: string): string => `sha256-${createHash('sha256').update(code).digest('base64')}`;

describe('the hashes of inline scripts', () => {
  it.each([
    ['a script', '<script>let a = 1;</script>', ['let a = 1;']],
    ['a module', '<script type="module">let b;</script>', ['let b;']],
    ['with white space and lines kept', '<script>\n a\n</script >', ['\n a\n']],
    ['Windows lines as the browser reads them', '<script>a\r\nb</script>', ['a\nb']],
    ['in capitals', '<SCRIPT TYPE=MODULE>c</SCRIPT>', ['c']],
    ['with a > in an attribute', '<script data-x="a > b">d</script>', ['d']],
    ['two in a page', '<script>e</script><p></p><script>f</script>', ['e', 'f']],
    ['an import map', '<script type="importmap">{}</script>', ['{}']],
    ['none for a file', '<script src="/x.js"></script><script type="module" src=y.js></script>', []],
    [
      'none for data',
      '<script type="application/ld+json">{}</script><script type="application/json">[]</script>',
      [],
    ],
    ['not fooled by data-src', '<script data-src="x">g</script>', ['g']],
  ])('%s', (_, page, codes) => {
    expect(collectInlineHashes([page]).scripts).toEqual(codes.map(hash).sort());
  });

  it('stand in the list once, in a fixed order, however many pages there are', () => {
    const pages = ['<script>z</script>', '<script>a</script><script>z</script>'];
    expect(collectInlineHashes(pages).scripts).toEqual([hash('a'), hash('z')].sort());
    expect(collectInlineHashes(pages)).toEqual(collectInlineHashes(pages.toReversed()));
  });

  it('hold inline styles apart from scripts', () => {
    const page = '<style>a{b:c}</style><script>d</script><style media="print">\n</style>';
    expect(collectInlineHashes([page])).toEqual({
      scripts: [hash('d')],
      styles: [hash('a{b:c}'), hash('\n')].sort(),
    });
  });
});
