import { describe, expect, it } from 'vitest';
import { remind } from '../../../src/server/outbox/reminders.ts';
import { belMij, gesprek } from '../fixture-gegevens.ts';
import { useBalie } from './fixture-balie.ts';
import type { TestBalie } from './fixture-balie.ts';
import { DAY, MINUTE, NOW } from './moments.ts';
import { STORAGES } from './storages.ts';

describe.each(STORAGES)('on %s,', (kind) => {
  const open = useBalie(kind);

  /** Reminders that left: to whom, and on which day and hour in UTC. */
  const reminders = async ({ mails }: TestBalie): Promise<string[]> =>
    (await mails())
      .filter(({ inhoud }) => inhoud.soort.startsWith('herinnering'))
      .map(({ recipient, createdAt }) => `${recipient} ${new Date(createdAt).toISOString().slice(0, 13)}`);

  describe('a request that nobody takes up', () => {
    it('brings one reminder to the desk, two working days later one to its second mailbox, then none', async () => {
      const test = await open();
      // Wednesday; five working days are over at the end of the next Wednesday. The desk reads the reminder on Thursday
      // and has Friday and Monday.
      await test.accept(gesprek);
      await test.runUntil(NOW + 30 * DAY);
      expect(await reminders(test)).toEqual([
        'twente@loket.example 2026-11-11T23',
        'reserve@loket.example 2026-11-16T23',
      ]);
    });

    it('of another desk reminds that desk', async () => {
      const test = await open();
      await test.accept({ ...gesprek, bestemming: 'jongerenloket' });
      await test.runUntil(NOW + 4 * DAY);
      expect(await reminders(test)).toEqual(['jongeren@loket.example 2026-11-06T23']);
    });

    it('stops after one where there is no second mailbox', async () => {
      const test = await open();
      const referentie = await test.accept(belMij);
      await test.runUntil(NOW + 30 * DAY);
      expect(await reminders(test)).toEqual(['drenthe@loket.example 2026-11-09T23']);
      expect(test.sent.at(-1)).toMatchObject({ messageId: `<${referentie}.herinnering@loket.test>` });
    });

    it('waits over Christmas', async () => {
      const test = await open();
      test.clock.now = Date.UTC(2026, 11, 22, 9);
      await test.accept({ ...gesprek, bestemming: 'jongerenloket' });
      await test.runUntil(test.clock.now + 20 * DAY);
      // The 23rd and 24th; then the 28th and 29th.
      expect((await reminders(test)).map((line) => line.split(' ')[1])).toEqual([
        '2026-12-24T23',
        '2026-12-29T23',
      ]);
    });
  });

  describe('no reminder comes', () => {
    it.each([
      ['when the desk took it up in time', 0, 0],
      ['after the desk took it up late', 8 * DAY, 1],
    ])('%s', async (_, after, expected) => {
      const test = await open();
      const referentie = await test.accept(gesprek);
      await test.runUntil(NOW + after + MINUTE);
      await test.balie.takeUp(referentie);
      await test.runUntil(NOW + 30 * DAY);
      expect(await reminders(test)).toHaveLength(expected);
    });

    it('when the visitor took it back', async () => {
      const test = await open();
      const referentie = await test.accept(gesprek);
      await test.runUntil(NOW + DAY);
      await test.balie.withdraw(referentie);
      await test.runUntil(NOW + 30 * DAY);
      expect(await reminders(test)).toEqual([]);
    });

    it('while the desk does not even have the mail', async () => {
      const test = await open();
      await test.accept(gesprek);
      test.server.deliver = () => Promise.reject(Object.assign(new Error(), { code: 'ESOCKET' }));
      await test.runUntil(NOW + 12 * DAY);
      expect(await reminders(test)).toEqual([]);
    });
  });

  describe('a desk that is gone from the content', () => {
    it('is in the log, and the others are reminded', async () => {
      const test = await open();
      const gone = await test.accept(belMij);
      await test.accept({ ...gesprek, bestemming: 'jongerenloket' });
      await test.send();
      test.clock.now = NOW + 6 * DAY;
      const { twente } = test.parts.loketten();
      const { storage, mailDomein, log, now } = test.parts;
      await remind({
        storage,
        mailDomein,
        log,
        now,
        loketten: () => ({ twente: twente! }),
        onQueued: () => {},
      });
      expect(await reminders(test)).toHaveLength(1);
      expect(test.log).toContainEqual({
        soort: 'fout',
        waar: 'herinneren',
        referentie: gone,
        fout: 'geen loket',
      });
    });
  });
});
