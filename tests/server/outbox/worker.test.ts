import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { MailFout } from '../../../src/server/mail/mail-fout.ts';
import { acceptAanvraag } from '../../../src/server/outbox/accept.ts';
import { createFormToken } from '../../../src/server/outbox/form-token.ts';
import type { Bericht } from '../../../src/server/outbox/storage.ts';
import { attempt, LEASE, startWorker } from '../../../src/server/outbox/worker.ts';
import { belMij, gesprek, SLEUTEL } from '../fixture-gegevens.ts';
import { HOUR, MINUTE, NOW, openTestOutbox } from './fixture-outbox.ts';
import type { TestOutbox } from './fixture-outbox.ts';

const states = (file: string): object[] => {
  const database = new DatabaseSync(file, { readOnly: true });
  const rows = database.prepare('SELECT soort, staat, attempts, last_error FROM berichten ORDER BY id').all();
  database.close();
  return rows.map((row) => ({ ...row }));
};
async function accept(outbox: TestOutbox, aanvraag = belMij): Promise<string> {
  const acceptatie = await acceptAanvraag(outbox.context, aanvraag, createFormToken(SLEUTEL, NOW), NOW);
  return (acceptatie as { referentie: string }).referentie;
}

/** A worker with a clock that jumps to each moment on which something is due. */
async function runUntilQuiet(
  outbox: TestOutbox,
  deliver: (bericht: Bericht, now: number) => Promise<void>,
  end: number,
): Promise<void> {
  let now = NOW;
  const parts = {
    storage: outbox.storage,
    log: outbox.log.push.bind(outbox.log),
    now: () => now,
    random: () => 0.5,
  };
  while (now < end) {
    const bericht = await outbox.storage.claimBericht(now, now + LEASE);
    if (bericht) await attempt({ ...parts, deliver: (one) => deliver(one, now) }, bericht);
    else {
      const next = await outbox.storage.nextDueAt();
      if (next === undefined) return;
      now = next;
    }
  }
}

describe('a mail', () => {
  it('is sent at once when the worker is woken, and only once', async () => {
    const outbox = openTestOutbox();
    const sent: string[] = [];
    const worker = startWorker({
      storage: outbox.storage,
      log: (regel) => outbox.log.push(regel),
      now: () => NOW,
      deliver: async ({ messageId }) => void sent.push(messageId),
    });
    onTestFinished(() => worker.stop());
    await new Promise((ready) => setTimeout(ready, 50));
    const referentie = await accept(outbox, gesprek);
    worker.wake();
    await expect.poll(() => states(outbox.file)).toMatchObject([{ staat: 'bezorgd' }, { staat: 'bezorgd' }]);
    expect(sent.sort()).toEqual([
      `<${referentie}.bevestiging@loket.test>`,
      `<${referentie}.loket@loket.test>`,
    ]);
  });

  it('that hangs does not hold up another', async () => {
    const outbox = openTestOutbox();
    await accept(outbox, gesprek);
    let release = (): void => {};
    const worker = startWorker({
      storage: outbox.storage,
      log: () => {},
      now: () => NOW,
      deliver: ({ soort }) =>
        soort === 'loket' ? new Promise((ready) => (release = ready)) : Promise.resolve(),
    });
    await expect.poll(() => states(outbox.file)).toMatchObject([{ staat: 'bezig' }, { staat: 'bezorgd' }]);
    const stopped = worker.stop();
    release();
    await stopped;
    expect(states(outbox.file)).toMatchObject([{ staat: 'bezorgd' }, { staat: 'bezorgd' }]);
  });

  it('is delivered although the mail server was down for 72 hours', async () => {
    const outbox = openTestOutbox();
    await accept(outbox);
    let attempts = 0;
    await runUntilQuiet(
      outbox,
      async (_, now) => {
        attempts++;
        if (now < NOW + 72 * HOUR) throw Object.assign(new Error('connect'), { code: 'ESOCKET' });
      },
      NOW + 200 * HOUR,
    );
    expect(states(outbox.file)).toEqual([{ soort: 'loket', staat: 'bezorgd', attempts, last_error: null }]);
    expect(attempts).toBeGreaterThan(15);
  });

  it('is parked with an alarm when it takes too long, and stays', async () => {
    const outbox = openTestOutbox();
    const referentie = await accept(outbox);
    await runUntilQuiet(
      outbox,
      () => Promise.reject(Object.assign(new Error('weg'), { code: 'ETIMEDOUT' })),
      NOW + 300 * HOUR,
    );
    expect(states(outbox.file)).toMatchObject([{ staat: 'geparkeerd', last_error: 'ETIMEDOUT' }]);
    expect(outbox.log.at(-1)).toMatchObject({
      soort: 'fout',
      referentie,
      aan: 'loket',
      staat: 'geparkeerd',
      fout: 'ETIMEDOUT',
    });
    expect(await outbox.storage.readStand()).toEqual({ wachtend: 0, geparkeerd: 1 });
  });

  it.each([
    [
      'a refused recipient',
      { code: 'EENVELOPE', responseCode: 550, command: 'RCPT TO' },
      'geparkeerd',
      'EENVELOPE 550 RCPT TO',
    ],
    [
      'a refused content',
      { code: 'EMESSAGE', responseCode: 554, command: 'DATA' },
      'geparkeerd',
      'EMESSAGE 554 DATA',
    ],
    [
      'a full mailbox',
      { code: 'EENVELOPE', responseCode: 452, command: 'RCPT TO' },
      'opnieuw',
      'EENVELOPE 452 RCPT TO',
    ],
    [
      'a refused sender',
      { code: 'EENVELOPE', responseCode: 550, command: 'MAIL FROM' },
      'opnieuw',
      'EENVELOPE 550 MAIL FROM',
    ],
    [
      'a wrong password',
      { code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' },
      'opnieuw',
      'EAUTH 535 AUTH PLAIN',
    ],
    ['a bad certificate', { code: 'ESOCKET', command: 'CONN' }, 'opnieuw', 'ESOCKET CONN'],
    [
      'a server that is confused',
      { code: 'EMESSAGE', responseCode: 503, command: 'DATA' },
      'opnieuw',
      'EMESSAGE 503 DATA',
    ],
    ['an address that is none', new MailFout('ADRES ONGELDIG', true), 'geparkeerd', 'ADRES ONGELDIG'],
    ['a fault of our own', new Error('naam: Jan'), 'opnieuw', 'onbekend'],
    ['something else', 'Jan <jan@x.nl>', 'opnieuw', 'onbekend'],
  ])('with %s is kept', async (_, error, staat, fout) => {
    const outbox = openTestOutbox();
    await accept(outbox);
    const bericht = (await outbox.storage.claimBericht(NOW, NOW + LEASE))!;
    await attempt(
      {
        storage: outbox.storage,
        log: (regel) => outbox.log.push(regel),
        now: () => NOW,
        deliver: () => Promise.reject(error),
      },
      bericht,
    );
    expect(states(outbox.file)).toMatchObject([{ staat, last_error: fout, attempts: 1 }]);
    expect(JSON.stringify(outbox.log)).not.toContain('Jan');
  });
});

describe('a lease', () => {
  it('keeps other workers away until it ends; then one takes over', async () => {
    const outbox = openTestOutbox();
    await accept(outbox);
    const first = await outbox.storage.claimBericht(NOW, NOW + LEASE);
    expect(first).toMatchObject({ attempts: 1 });
    expect(await outbox.storage.claimBericht(NOW + LEASE - 1, NOW + 2 * LEASE)).toBeUndefined();
    expect(await outbox.storage.nextDueAt()).toBe(NOW + LEASE);
    const second = await outbox.storage.claimBericht(NOW + LEASE, NOW + 2 * LEASE);
    expect(second).toMatchObject({ id: first!.id, attempts: 2, messageId: first!.messageId });
  });

  it('that was lost writes nothing down any more', async () => {
    const outbox = openTestOutbox();
    await accept(outbox);
    const first = (await outbox.storage.claimBericht(NOW, NOW + LEASE))!;
    const second = (await outbox.storage.claimBericht(NOW + LEASE, NOW + 2 * LEASE))!;
    await outbox.storage.markGeparkeerd(first, 'te laat');
    await outbox.storage.markOpnieuw(first, NOW, 'te laat');
    await outbox.storage.markBezorgd(first, NOW);
    expect(states(outbox.file)).toMatchObject([{ staat: 'bezig', last_error: null }]);
    await outbox.storage.markBezorgd(second, NOW);
    expect(states(outbox.file)).toMatchObject([{ staat: 'bezorgd' }]);
  });

  it('lasts longer than the longest attempt', () => {
    expect(LEASE).toBeGreaterThan(2 * MINUTE);
  });
});

describe('the worker', () => {
  it('goes on after a fault of the storage', async () => {
    const outbox = openTestOutbox();
    await accept(outbox);
    let faults = 1;
    const storage = {
      ...outbox.storage,
      claimBericht: (now: number, until: number) =>
        faults-- > 0 ? Promise.reject(new Error('vol')) : outbox.storage.claimBericht(now, until),
    };
    const worker = startWorker({
      storage,
      log: (regel) => outbox.log.push(regel),
      now: () => NOW,
      deliver: async () => {},
    });
    onTestFinished(() => worker.stop());
    await expect.poll(() => states(outbox.file), { timeout: 10_000 }).toMatchObject([{ staat: 'bezorgd' }]);
    expect(outbox.log).toContainEqual({ soort: 'fout', waar: 'wachtrij', fout: 'Error: vol' });
  });
});
