import { describe, expect, it } from 'vitest';
import { removeTyped } from '../../../src/server/http/private-output.ts';

describe('a line of output loses what a visitor typed', () => {
  it.each([
    [
      'Could not render http://x.nl/regio/vinden/?q=Jan%20de%20Vries\nError',
      'Could not render http://x.nl/regio/vinden/\nError',
    ],
    ['"pad":"/a/?naam=zoe","b":1', '"pad":"/a/","b":1'],
    ['GET /?a=1 en /b/?c=2', 'GET / en /b/'],
    ['Klaar? Ja, op http://localhost:4321', 'Klaar? Ja, op http://localhost:4321'],
    [
      '10:15:30 [ERROR] Error: Jan\nde Vries\n    at pagina (/x/a.mjs:1:2)\n    at /x/b.mjs:3:4\nverder',
      '10:15:30 [ERROR]\n    at pagina (/x/a.mjs:1:2)\n    at /x/b.mjs:3:4\nverder',
    ],
    [
      'De site start niet. Error: kapot\n    at a (b:1:1)',
      'De site start niet. Error: kapot\n    at a (b:1:1)',
    ],
  ])('%s', (line, left) => {
    expect(removeTyped(line)).toBe(left);
  });
});
