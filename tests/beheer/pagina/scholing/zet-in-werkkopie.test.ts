import { afterEach, describe, expect, test, vi } from 'vitest';
import { zetInWerkkopie } from '../../../../src/beheer/pagina/scholing/zet-in-werkkopie.ts';
import type { MatrixBron } from '../../../../src/domain/scholing/matrix-bron.ts';

const bron = (csv?: string) => ({ regio: { slug: 'twente', naam: 'Twente' }, csv }) as MatrixBron;
afterEach(() => vi.unstubAllGlobals());

/** A working copy with this file, or without it; gives what was written. */
function workingCopy(text?: string): { written: string[] } {
  const written: string[] = [];
  vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
    expect(address).toBe('/werkkopie/content/regios/twente/scholing.csv');
    if (init.method === 'PUT') written.push(init.body as string);
    else if (text === undefined) return new Response('Dit bestand is er niet meer.', { status: 404 });
    return new Response(init.method === 'PUT' ? null : text);
  });
  return { written };
}

describe('the new matrix is written', () => {
  test.each([
    ['over the one that was read', 'id\na\n', 'id\na\n'],
    ['where there was none', undefined, undefined],
    ['over one with a mark at the start, which a browser does not see', '\ufeffid\n', '\ufeffid\n'],
  ])('%s', async (_, file, read) => {
    const { written } = workingCopy(file);
    await zetInWerkkopie(bron(read), 'id\nb\n');
    expect(written).toEqual(['id\nb\n']);
  });
});

test.each([
  ['changed', 'id\nc\n', 'id\na\n'],
  ['came', 'id\n', undefined],
  ['went', undefined, 'id\n'],
])('a file that %s meanwhile stays as it is', async (_, file, read) => {
  const { written } = workingCopy(file);
  await expect(zetInWerkkopie(bron(read), 'id\nb\n')).rejects.toThrow(
    'De matrix van Twente is intussen veranderd. Laad deze pagina opnieuw en zet uw bestand terug.',
  );
  expect(written).toEqual([]);
});
