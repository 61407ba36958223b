import { describe, expect, it } from 'vitest';
import { readAstroLine } from '../../../scripts/build/astro-log.ts';

describe('a line of the build', () => {
  it.each([
    ['a page', '11:02:10   ├─ /regio/twente/index.html', 'pagina'],
    [
      'a page in colour',
      '\u001b[2m11:02:10\u001b[22m   \u001b[34m├─\u001b[39m \u001b[2m/over/index.html\u001b[22m',
      'pagina',
    ],
    ['an error', '11:02:10 [ERROR] [glob-loader] Error rendering over.md: kapot', 'fout'],
    ['a folder that is not there', '[WARN] [glob-loader] The base directory "/x/" does not exist.', 'fout'],
    ['two texts of one name', '[WARN] [content] Duplicate id "over" found in over.md', 'fout'],
    ['a hint about bundles', '11:02:10 [WARN] [vite] Some chunks are larger than 500 kB', 'overig'],
    ['a step', '11:02:10 [build] Rearranging server assets...', 'overig'],
    ['a page whose address speaks of an error', '11:02:10   ├─ /scholing/error/index.html', 'pagina'],
  ])('%s', (_, line, soort) => {
    expect(readAstroLine(line).soort).toBe(soort);
  });
});
