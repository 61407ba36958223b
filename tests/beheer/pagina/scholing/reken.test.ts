import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEADLINE, reken } from '../../../../src/beheer/pagina/scholing/reken.ts';
import type { Taak } from '../../../../src/beheer/pagina/scholing/taak.ts';

/** A worker that answers when the test says so. The real one is driven in a browser, in tests/site/beheer/. */
class HandWorker extends EventTarget {
  ended = false;
  got: unknown;
  postMessage(taak: unknown) {
    this.got = taak;
  }
  terminate() {
    this.ended = true;
  }
  say(data: unknown) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}
const taak = { soort: 'lees' } as Taak;
const begin = (signal = new AbortController().signal) => {
  const worker = new HandWorker();
  return { worker, outcome: reken(taak, signal, () => worker as unknown as Worker) };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('gives the outcome and ends the worker', async () => {
  const { worker, outcome } = begin();
  expect(worker.got).toBe(taak);
  worker.say({ klaar: 'verslag' });
  expect(await outcome).toBe('verslag');
  expect(worker.ended).toBe(true);
});

test('ends a worker that takes too long, and says what to do', async () => {
  const { worker, outcome } = begin();
  const refused = expect(outcome).rejects.toThrow(/na 10 seconden gestopt. Download de matrix opnieuw/);
  vi.advanceTimersByTime(DEADLINE - 1);
  expect(worker.ended).toBe(false);
  vi.advanceTimersByTime(1);
  await refused;
  expect(worker.ended).toBe(true);
});

test('ends at once when another file comes', async () => {
  const other = new AbortController();
  const { worker, outcome } = begin(other.signal);
  other.abort();
  await expect(outcome).rejects.toMatchObject({ name: 'AbortError' });
  expect(worker.ended).toBe(true);
});

describe('says in words for an editor', () => {
  test.each([
    ['that the file is locked', { onleesbaar: true }, /Sluit het eerst in Excel/],
    [
      'that reading failed, without its technical words',
      { mislukt: 'TypeError: x' },
      /Laad deze pagina opnieuw/,
    ],
  ])('%s', async (_, answer, words) => {
    const { worker, outcome } = begin();
    worker.say(answer);
    await expect(outcome).rejects.toThrow(words);
    await expect(outcome).rejects.not.toThrow(/TypeError/);
    expect(worker.ended).toBe(true);
  });
});
