import { describe, expect, it, onTestFinished } from 'vitest';
import { MailFout } from '../../../src/server/mail/mail-fout.ts';
import { attempt, LEASE, startWorker } from '../../../src/server/outbox/worker.ts';
import type { Worker, WorkerParts } from '../../../src/server/outbox/worker.ts';
import { belMij, gesprek } from '../fixture-gegevens.ts';
import { useBalie } from './fixture-balie.ts';
import type { TestBalie } from './fixture-balie.ts';
import { DAY, HOUR, MINUTE, NOW } from './moments.ts';
import { STORAGES } from './storages.ts';

describe.each(STORAGES)('on %s,', (kind) => {
  const open = useBalie(kind);

  const smtp = (code: string, responseCode?: number, command?: string): Error =>
    Object.assign(new Error('de tekst van de server'), { code, responseCode, command });
  const states = async ({ mails }: TestBalie): Promise<string[]> => (await mails()).map(({ staat }) => staat);

  function start(test: TestBalie, change: Partial<WorkerParts> = {}): Worker {
    const worker = startWorker({ ...test.worker, ...change });
    onTestFinished(() => worker.stop());
    return worker;
  }

  describe('a mail', () => {
    it('is sent when the worker is woken, and only once', async () => {
      const test = await open();
      const worker = start(test);
      const referentie = await test.accept();
      worker.wake();
      await expect.poll(() => states(test)).toEqual(['bezorgd', 'bezorgd']);
      expect(test.sent.map(({ messageId }) => messageId).sort()).toEqual([
        `<${referentie}.bevestiging@loket.test>`,
        `<${referentie}.loket@loket.test>`,
      ]);
    });

    it('that hangs does not hold up another, and a stop waits for it', async () => {
      const test = await open();
      await test.accept();
      let release = (): void => {};
      test.server.deliver = ({ inhoud }) =>
        inhoud.soort === 'loket' ? new Promise((ready) => (release = ready)) : Promise.resolve();
      const worker = start(test);
      await expect.poll(() => states(test)).toEqual(['bezig', 'bezorgd']);
      const stopped = worker.stop();
      release();
      await stopped;
      expect(await states(test)).toEqual(['bezorgd', 'bezorgd']);
    });

    it('is delivered although the mail server was down for 72 hours', async () => {
      const test = await open();
      for (let i = 0; i < 20; i++) await test.accept(i % 2 ? belMij : gesprek);
      test.server.deliver = () =>
        test.clock.now < NOW + 72 * HOUR ? Promise.reject(smtp('ESOCKET')) : Promise.resolve();
      await test.runUntil(NOW + 80 * HOUR);
      const own = (await test.mails()).filter(({ inhoud }) =>
        ['loket', 'bevestiging'].includes(inhoud.soort),
      );
      expect(own).toHaveLength(30);
      expect(own.every(({ staat }) => staat === 'bezorgd')).toBe(true);
      expect(new Set(test.sent.map(({ messageId }) => messageId)).size).toBe(test.sent.length);
      expect(own.every(({ attempts }) => attempts > 15)).toBe(true);
    });

    it('is parked with an alarm when it takes too long, and stays', async () => {
      const test = await open();
      const referentie = await test.accept(belMij);
      test.server.deliver = () => Promise.reject(smtp('ETIMEDOUT'));
      await test.runUntil(NOW + 5 * DAY);
      expect(await test.mails()).toMatchObject([{ staat: 'geparkeerd', fout: 'ETIMEDOUT' }]);
      const facts = { referentie, aan: 'loket', staat: 'geparkeerd', fout: 'ETIMEDOUT' };
      expect(test.log.at(-1)).toMatchObject({ soort: 'fout', ...facts });
    });

    it.each([
      ['a refused recipient', smtp('EENVELOPE', 550, 'RCPT TO'), 'geparkeerd', 'EENVELOPE 550 RCPT TO'],
      ['a refused content', smtp('EMESSAGE', 554, 'DATA'), 'geparkeerd', 'EMESSAGE 554 DATA'],
      ['a full mailbox', smtp('EENVELOPE', 452, 'RCPT TO'), 'opnieuw', 'EENVELOPE 452 RCPT TO'],
      ['a refused sender', smtp('EENVELOPE', 550, 'MAIL FROM'), 'opnieuw', 'EENVELOPE 550 MAIL FROM'],
      ['a wrong password', smtp('EAUTH', 535, 'AUTH PLAIN'), 'opnieuw', 'EAUTH 535 AUTH PLAIN'],
      ['a bad certificate', smtp('ESOCKET', undefined, 'CONN'), 'opnieuw', 'ESOCKET CONN'],
      ['a server that is confused', smtp('EMESSAGE', 503, 'DATA'), 'opnieuw', 'EMESSAGE 503 DATA'],
      ['an address that is none', new MailFout('ADRES ONGELDIG', true), 'geparkeerd', 'ADRES ONGELDIG'],
      ['a fault of our own', new Error('naam: Jan'), 'opnieuw', 'onbekend'],
      ['something else', 'Jan <jan@x.nl>', 'opnieuw', 'onbekend'],
    ])('with %s is kept', async (_, error, staat, fout) => {
      const test = await open();
      await test.accept(belMij);
      test.server.deliver = () => Promise.reject(error);
      await test.send();
      expect(await test.mails()).toMatchObject([{ staat, fout, attempts: 1 }]);
      expect(JSON.stringify(test.log)).not.toMatch(/Jan|tekst van de server/);
    });
  });

  describe('an alarm', () => {
    const refuse = (test: TestBalie): void => {
      test.server.deliver = ({ inhoud }) =>
        inhoud.soort === 'storing' ? Promise.resolve() : Promise.reject(smtp('EENVELOPE', 550, 'RCPT TO'));
    };

    it('goes to the operator for each parked mail, and says which', async () => {
      const test = await open({ beheerMail: 'beheer@voorbeeld.test' });
      const referentie = await test.accept();
      refuse(test);
      await test.send();
      expect(await states(test)).toEqual(['geparkeerd', 'geparkeerd', 'bezorgd', 'bezorgd']);
      const fout = 'EENVELOPE 550 RCPT TO';
      expect(test.sent).toMatchObject(
        ['loket', 'bevestiging'].map((aan) => ({
          recipient: 'beheer@voorbeeld.test',
          inhoud: { soort: 'storing', melding: { wat: 'geparkeerd', referentie, aan, fout } },
        })),
      );
    });

    it('comes again when the mail is sent again and parked again', async () => {
      const test = await open({ beheerMail: 'beheer@voorbeeld.test' });
      await test.accept(belMij);
      refuse(test);
      await test.send();
      test.clock.now += MINUTE;
      await test.storage.resend((await test.mails())[0]!.id, test.clock.now);
      await test.send();
      expect(new Set(test.sent.map(({ messageId }) => messageId)).size).toBe(2);
    });

    it('that is refused raises no other, and is in the log', async () => {
      const test = await open({ beheerMail: 'beheer@voorbeeld.test' });
      await test.accept(belMij);
      test.server.deliver = () => Promise.reject(smtp('EENVELOPE', 550, 'RCPT TO'));
      await test.send();
      expect(await states(test)).toEqual(['geparkeerd', 'geparkeerd']);
      expect(test.log.at(-1)).toMatchObject({ soort: 'fout', aan: 'storing', staat: 'geparkeerd' });
    });

    it('needs an address: without it there is only the log', async () => {
      const test = await open();
      await test.accept(belMij);
      refuse(test);
      await test.send();
      expect(await states(test)).toEqual(['geparkeerd']);
      expect(test.log.at(-1)).toMatchObject({ soort: 'fout', staat: 'geparkeerd' });
    });
  });

  describe('a lease', () => {
    it.each([
      ['delivered', async () => {}],
      ['failed', () => Promise.reject(smtp('ESOCKET'))],
      ['refused', () => Promise.reject(smtp('EENVELOPE', 550, 'RCPT TO'))],
    ])('that was lost while the mail was %s writes nothing down but that', async (_, deliver) => {
      const test = await open({ beheerMail: 'beheer@voorbeeld.test' });
      await test.accept(belMij);
      const first = (await test.storage.claimBericht(NOW, NOW + LEASE))!;
      const second = (await test.storage.claimBericht(NOW + LEASE, NOW + 2 * LEASE))!;
      expect(second).toMatchObject({ id: first.id, attempts: 2, messageId: first.messageId });
      await attempt({ ...test.worker, deliver }, first);
      expect(await test.mails()).toMatchObject([{ staat: 'bezig' }]);
      expect(test.log.at(-1)).toMatchObject({ soort: 'bericht', staat: 'overgenomen', poging: 1 });
      await attempt(test.worker, second);
      expect(test.log.at(-1)).toMatchObject({ staat: 'bezorgd', poging: 2 });
    });

    it('lasts longer than the longest attempt', () => {
      expect(LEASE).toBeGreaterThan(2 * MINUTE);
    });
  });

  describe('the worker', () => {
    it('goes on after a fault of the storage', async () => {
      const test = await open();
      await test.accept(belMij);
      let faults = 1;
      const claimBericht = (now: number, until: number) =>
        faults-- > 0 ? Promise.reject(new Error('vol')) : test.storage.claimBericht(now, until);
      const worker = start(test, { storage: { ...test.storage, claimBericht } });
      await expect.poll(() => test.log.some(({ fout }) => fout === 'Error: vol')).toBe(true);
      worker.wake();
      await expect.poll(() => states(test)).toEqual(['bezorgd']);
    });
  });
});
