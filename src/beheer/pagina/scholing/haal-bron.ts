import type { MatrixBron } from '../../../domain/scholing/matrix-bron.ts';

const gehaald = new Map<string, Promise<MatrixBron>>();

/**
 * The matrix of a regio as it is now, fetched once per visit to the page.
 * @throws {Error} with the remedy, in words for an editor
 */
export function haalBron(slug: string): Promise<MatrixBron> {
  const known = gehaald.get(slug);
  if (known) return known;
  const bron = haal(slug);
  gehaald.set(slug, bron);
  // What failed may go well the next time.
  bron.catch(() => gehaald.delete(slug));
  return bron;
}

async function haal(slug: string): Promise<MatrixBron> {
  const answer = await fetch(`/beheer/scholing/${slug}.json`).catch(() => undefined);
  if (!answer?.ok)
    throw new Error(
      'De matrix van uw regio is niet te laden. Controleer uw internetverbinding. Kies daarna uw regio opnieuw.',
    );
  return (await answer.json()) as MatrixBron;
}
