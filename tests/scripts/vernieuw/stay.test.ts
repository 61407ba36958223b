import { describe, expect, it } from 'vitest';
import { stay } from '../../../scripts/vernieuw/stay.ts';

/** Looks as often as there are outcomes, then stops. */
async function lookAt(outcomes: (string | undefined)[]): Promise<string[]> {
  const told: string[] = [];
  const stopping = new AbortController();
  const queue = [...outcomes];
  const look = async () => {
    const outcome = queue.shift();
    if (queue.length === 0) stopping.abort();
    if (outcome !== undefined) throw new Error(outcome);
    return { folder: undefined };
  };
  await stay(look, (line) => told.push(line), stopping.signal, 1);
  return told;
}

describe('looking every minute', () => {
  it.each([
    ['says nothing while all is well', [undefined, undefined], []],
    ['tells what is wrong once, not every minute', ['stuk', 'stuk', 'stuk'], ['stuk']],
    ['tells what else is wrong', ['stuk', 'ook stuk'], ['stuk', 'ook stuk']],
    ['tells it again when it was well in between', ['stuk', undefined, 'stuk'], ['stuk', 'stuk']],
  ])('%s', async (_, outcomes, told) => {
    expect(await lookAt(outcomes)).toEqual(told);
  });

  it('ends at once when it is stopped while it waits', async () => {
    const stopping = new AbortController();
    setTimeout(() => stopping.abort(), 20);
    await stay(
      async () => ({ folder: undefined }),
      () => {},
      stopping.signal,
      600_000,
    );
  });
});
