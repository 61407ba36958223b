import { describe, expect, it } from 'vitest';
import type { Stand } from '../../../src/domain/versheid/stand.ts';
import { judgeVersheid } from '../../../src/domain/versheid/judge-versheid.ts';
import { queueStandMails } from '../../../src/server/outbox/stand-mails.ts';
import type { OutboxStorage } from '../../../src/server/outbox/storage.ts';
import { openUntilEnd, STORAGES, usePlaces } from './storages.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 10, 1, 7);
const LEASE = 5 * 60_000;

const part = (regio: string | undefined, nagekekenOp: string, mailbox?: string): Stand['delen'][number] => ({
  ...(regio && { regio }),
  naam: regio ?? 'Heel Nederland',
  eigenaar: { naam: `Loket ${regio}`, ...(mailbox && { mailbox }), redacteuren: [] },
  records: [judgeVersheid({ soort: 'loket', naam: 'L', bestand: 'x', nagekekenOp }, '2026-11-01')],
});
const STAND: Stand = {
  vandaag: '2026-11-01',
  delen: [
    part(undefined, '2020-01-01', 'land@redactie.example'),
    part('twente', '2020-01-01', 'twente@loket.example'),
    part('drenthe', '2026-10-31', 'drenthe@loket.example'),
    part('zeeland', '2020-01-01'),
  ],
};

describe.each(STORAGES)('the monthly mails, on %s', (kind) => {
  const places = usePlaces(kind);
  const queue = (storage: Pick<OutboxStorage, 'queueOnce'>, now = NOW) =>
    queueStandMails({ storage, stand: STAND, mailDomein: 'loket.test', now });
  const sendAll = async (storage: OutboxStorage, now = NOW): Promise<string[]> => {
    const sent: string[] = [];
    for (
      let next = await storage.claimBericht(now, now + LEASE);
      next;
      next = await storage.claimBericht(now, now + LEASE)
    ) {
      expect(next.inhoud.soort).toBe('stand');
      await storage.markBezorgd(next, now);
      sent.push(next.recipient);
    }
    return sent;
  };

  it('go to each owner with something due, once a month', async () => {
    const storage = await openUntilEnd(await places.make(), NOW);
    expect(await queue(storage)).toEqual({
      nieuw: 2,
      eerder: 0,
      nietNodig: 1,
      zonderMailbox: ['Loket zeeland'],
    });
    expect(await sendAll(storage)).toEqual(['land@redactie.example', 'twente@loket.example']);
    expect(await queue(storage)).toMatchObject({ nieuw: 0, eerder: 2 });
    expect(await queue(storage, Date.UTC(2026, 11, 1, 7))).toMatchObject({ nieuw: 2, eerder: 0 });
  });

  it('are not sent again when the mail itself was erased meanwhile', async () => {
    const storage = await openUntilEnd(await places.make(), NOW);
    await queue(storage);
    await sendAll(storage);
    await storage.purge(NOW + 29.5 * DAY);
    await storage.purge(NOW + 200 * DAY);
    expect(await storage.listWachtrij()).toEqual([]);
    expect(await queue(storage)).toMatchObject({ nieuw: 0, eerder: 2 });
  });

  it('go on where a run was killed, and lose or double none', async () => {
    const storage = await openUntilEnd(await places.make(), NOW);
    let turns = 0;
    const killed: Pick<OutboxStorage, 'queueOnce'> = {
      queueOnce: (...args) => {
        turns += 1;
        if (turns === 2) throw new Error('killed');
        return storage.queueOnce(...args);
      },
    };
    await expect(queue(killed)).rejects.toThrow('killed');
    expect(await queue(storage)).toMatchObject({ nieuw: 1, eerder: 1 });
    expect(await sendAll(storage)).toHaveLength(2);
  });

  it('of two runs at the same time are queued once', async () => {
    const place = await places.make();
    const [one, other] = [await openUntilEnd(place, NOW), await openUntilEnd(place, NOW)];
    const results = await Promise.all([queue(one), queue(other)]);
    expect(results.reduce((sum, { nieuw }) => sum + nieuw, 0)).toBe(2);
    expect(await sendAll(one)).toHaveLength(2);
  });
});
