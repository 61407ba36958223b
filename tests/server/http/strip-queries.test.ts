import { describe, expect, it } from 'vitest';
import { stripQueries } from '../../../src/server/http/strip-queries.ts';

describe('a line for the log loses every query', () => {
  it.each([
    [
      'Could not render http://x.nl/regio/vinden/?q=Jan%20de%20Vries\nError',
      'Could not render http://x.nl/regio/vinden/\nError',
    ],
    ['"pad":"/a/?naam=zoe","b":1', '"pad":"/a/","b":1'],
    ['GET /?a=1 en /b/?c=2', 'GET / en /b/'],
    ['Klaar? Ja, op http://localhost:4321', 'Klaar? Ja, op http://localhost:4321'],
  ])('%s', (line, stripped) => {
    expect(stripQueries(line)).toBe(stripped);
  });
});
