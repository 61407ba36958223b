import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Bericht, NieuwBericht } from '../../../src/server/outbox/bericht.ts';
import type { NieuweAanvraag, OutboxStorage } from '../../../src/server/outbox/storage.ts';
import type { Telling } from '../../../src/server/outbox/telling.ts';
import { gesprek } from '../fixture-gegevens.ts';
import { openUntilEnd, STORAGES, usePlaces } from './storages.ts';

const NOW = Date.UTC(2026, 10, 4, 9, 15, 30);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const LEASE = 5 * MINUTE;

const mail = (ref: string, soort: 'loket' | 'bevestiging', to = 'twente@loket.example'): NieuwBericht => ({
  recipient: to,
  messageId: `<${ref}.${soort}@loket.test>`,
  inhoud: { soort, aanvraag: gesprek },
});
const about = (ref: string): NieuwBericht => ({
  recipient: 'twente@loket.example',
  messageId: `<${ref}.ingetrokken@loket.test>`,
  inhoud: { soort: 'ingetrokken', regio: 'twente' },
});
const count = (soort: Telling['soort'], aantal = 1): Telling => ({
  maand: '2026-11',
  regio: 'twente',
  soort,
  detail: '',
  aantal,
});
const request = (ref: string, other: Partial<NieuweAanvraag> = {}): NieuweAanvraag => ({
  tokenId: `token-${ref}`,
  bodyHash: `hash-${ref}`,
  referentie: ref,
  aanvraag: gesprek,
  antwoordVoor: NOW + 7 * DAY,
  berichten: [mail(ref, 'loket'), mail(ref, 'bevestiging', 'zoe@voorbeeld.test')],
  tellingen: [count('verstuurd')],
  ...other,
});
const FOLLOW_UP = {
  email: 'zoe@voorbeeld.test',
  regio: 'twente',
  tekst: '2026-11',
  bericht: {
    recipient: 'zoe@voorbeeld.test',
    messageId: '<KKKKKKKK.vervolg@loket.test>',
    nietVoor: NOW + 90 * DAY,
    inhoud: { soort: 'vervolg', regio: 'twente', taal: 'nl' },
  } satisfies NieuwBericht,
};

/** Claims and delivers all that is due. */
async function deliverAll(storage: OutboxStorage, now = NOW): Promise<string[]> {
  const sent: string[] = [];
  for (;;) {
    const bericht = await storage.claimBericht(now, now + LEASE);
    if (!bericht) return sent;
    sent.push(bericht.inhoud.soort);
    await storage.markBezorgd(bericht, now);
  }
}

describe.each(STORAGES)('the storage on %s', (kind) => {
  const places = usePlaces(kind);
  const open = async (): Promise<OutboxStorage> => openUntilEnd(await places.make(), NOW);

  it('keeps a request with its mails, and gives them one by one', async () => {
    const storage = await open();
    expect(await storage.addAanvraag(request('AAAAAAAA'), NOW)).toEqual({ uitkomst: 'nieuw' });
    const first = (await storage.claimBericht(NOW, NOW + LEASE)) as Bericht;
    expect(first).toMatchObject({
      referentie: 'AAAAAAAA',
      recipient: 'twente@loket.example',
      messageId: '<AAAAAAAA.loket@loket.test>',
      attempts: 1,
      leaseUntil: NOW + LEASE,
      createdAt: NOW,
      ontvangenOp: NOW,
      inhoud: { soort: 'loket', aanvraag: gesprek },
    });
    expect((await storage.claimBericht(NOW, NOW + LEASE))?.inhoud.soort).toBe('bevestiging');
    expect(await storage.claimBericht(NOW, NOW + LEASE)).toBeUndefined();
  });

  it('keeps one request of a hundred that are sent at once with the same form', async () => {
    const storage = await open();
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        storage.addAanvraag(
          request('AAAAAAAA', {
            referentie: `AAAA${String(index + 1000).replace(/[01]/g, 'X')}`,
            berichten: [mail(`AAAA${index}`, 'loket')],
          }),
          NOW,
        ),
      ),
    );
    expect(answers.filter(({ uitkomst }) => uitkomst === 'nieuw')).toHaveLength(1);
    const earlier = answers.filter((answer) => answer.uitkomst === 'token-gebruikt');
    expect(earlier).toHaveLength(99);
    expect(new Set(earlier.map(({ referentie }) => referentie)).size).toBe(1);
    expect(await deliverAll(storage)).toEqual(['loket']);
    expect(await storage.readTellingen()).toEqual([count('verstuurd')]);
  });

  it('says when a reference is taken, and stores nothing', async () => {
    const storage = await open();
    await storage.addAanvraag(request('AAAAAAAA'), NOW);
    expect(await storage.addAanvraag(request('AAAAAAAA', { tokenId: 'ander', berichten: [] }), NOW)).toEqual({
      uitkomst: 'referentie-bezet',
    });
    expect(await storage.findByToken('ander')).toBeUndefined();
  });

  it('gives a mail to one worker only, of eight that ask at once', async () => {
    const storage = await open();
    for (const ref of ['AAAAAAAA', 'BBBBBBBB', 'CCCCCCCC']) await storage.addAanvraag(request(ref), NOW);
    const claimed = await Promise.all(
      Array.from({ length: 8 }, () => storage.claimBericht(NOW, NOW + LEASE)),
    );
    const ids = claimed.flatMap((bericht) => bericht?.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length + (await deliverAll(storage)).length).toBe(6);
  });

  it('gives a mail to another worker when the lease ends, and the first one then changes nothing', async () => {
    const storage = await open();
    await storage.addAanvraag(request('AAAAAAAA', { berichten: [mail('AAAAAAAA', 'loket')] }), NOW);
    const slow = (await storage.claimBericht(NOW, NOW + LEASE))!;
    expect(await storage.claimBericht(NOW + LEASE - 1, NOW + 2 * LEASE)).toBeUndefined();
    expect(await storage.nextDueAt()).toBe(NOW + LEASE);
    const other = (await storage.claimBericht(NOW + LEASE, NOW + 2 * LEASE))!;
    expect(other).toMatchObject({ id: slow.id, attempts: 2, messageId: slow.messageId });
    expect(await storage.markOpnieuw(slow, NOW, 'ETIMEDOUT')).toBe(false);
    expect(await storage.markGeparkeerd(slow, 'EENVELOPE 550', undefined, NOW)).toBe(false);
    expect(await storage.markBezorgd(slow, NOW)).toBe(false);
    expect(await storage.markBezorgd(other, NOW + LEASE)).toBe(true);
    expect(await storage.readStand(NOW)).toMatchObject({ wachtend: 0, geparkeerd: 0 });
  });

  it('tries again at the moment that was set, and parks with an alarm in one step', async () => {
    const storage = await open();
    await storage.addAanvraag(request('AAAAAAAA', { berichten: [mail('AAAAAAAA', 'loket')] }), NOW);
    await storage.markOpnieuw((await storage.claimBericht(NOW, NOW + LEASE))!, NOW + MINUTE, 'ECONNREFUSED');
    expect(await storage.claimBericht(NOW + MINUTE - 1, NOW + LEASE)).toBeUndefined();
    expect(await storage.nextDueAt()).toBe(NOW + MINUTE);
    const again = (await storage.claimBericht(NOW + MINUTE, NOW + LEASE))!;
    await storage.markGeparkeerd(
      again,
      'EENVELOPE 550 RCPT TO',
      {
        recipient: 'beheer@loket.test',
        messageId: '<AAAAAAAA.loket.geparkeerd@loket.test>',
        inhoud: {
          soort: 'storing',
          melding: { wat: 'geparkeerd', referentie: 'AAAAAAAA', aan: 'loket', fout: 'EENVELOPE 550 RCPT TO' },
        },
      },
      NOW + MINUTE,
    );
    expect(await storage.readStand(NOW + MINUTE)).toMatchObject({ wachtend: 1, geparkeerd: 1 });
    expect(await deliverAll(storage, NOW + MINUTE)).toEqual(['storing']);
    expect(await storage.listWachtrij()).toMatchObject([
      {
        referentie: 'AAAAAAAA',
        staat: 'geparkeerd',
        attempts: 2,
        recipientDomein: 'loket.example',
        fout: 'EENVELOPE 550 RCPT TO',
      },
    ]);
  });

  it('lets the operator send again and park', async () => {
    const storage = await open();
    await storage.addAanvraag(request('AAAAAAAA', { berichten: [mail('AAAAAAAA', 'loket')] }), NOW);
    const [{ id }] = (await storage.listWachtrij()) as unknown as [{ id: number }];
    expect(await storage.park(id)).toBe(true);
    expect(await storage.park(id)).toBe(false);
    expect(await deliverAll(storage)).toEqual([]);
    expect(await storage.resend(id, NOW)).toBe(true);
    expect(await deliverAll(storage)).toEqual(['loket']);
    expect(await storage.resend(id, NOW)).toBe(false);
  });

  it('tells how far a request is, and counts what the desk does once', async () => {
    const storage = await open();
    await storage.addAanvraag(request('AAAAAAAA'), NOW);
    expect(await storage.findStand('AAAAAAAA')).toEqual({
      referentie: 'AAAAAAAA',
      regio: 'twente',
      vorm: 'gesprek',
      bevestiging: true,
      ontvangenOp: NOW,
      antwoordVoor: NOW + 7 * DAY,
      vervolg: false,
      kanVervolg: true,
    });
    await deliverAll(storage, NOW + MINUTE);
    expect(await storage.takeUp('AAAAAAAA', NOW + DAY)).toBe('gedaan');
    expect(await storage.takeUp('AAAAAAAA', NOW + 2 * DAY)).toBe('al-gedaan');
    expect(await storage.markTalked('AAAAAAAA', NOW + 3 * DAY)).toBe('gedaan');
    expect(await storage.findStand('AAAAAAAA')).toMatchObject({
      bezorgdOp: NOW + MINUTE,
      opgepaktOp: NOW + DAY,
      gesprekOp: NOW + 3 * DAY,
    });
    expect(await storage.takeUp('BBBBBBBB', NOW)).toBe('onbekend');
    expect(await storage.readTellingen()).toEqual(
      ['gesprek', 'op-tijd-opgepakt', 'verstuurd'].map((soort) => count(soort as Telling['soort'])),
    );
  });

  it('counts a request that was talked about too late as taken up too late', async () => {
    const storage = await open();
    await storage.addAanvraag(request('AAAAAAAA'), NOW);
    await storage.markTalked('AAAAAAAA', NOW + 8 * DAY);
    expect((await storage.readTellingen()).map(({ soort }) => soort)).toContain('te-laat-opgepakt');
  });

  describe('when the visitor takes a request back', () => {
    it('sends nothing when nothing had left', async () => {
      const storage = await open();
      await storage.addAanvraag(request('AAAAAAAA'), NOW);
      expect(await storage.withdraw('AAAAAAAA', about('AAAAAAAA'), NOW)).toBe('gedaan');
      expect(await storage.withdraw('AAAAAAAA', about('AAAAAAAA'), NOW)).toBe('ingetrokken');
      expect(await deliverAll(storage)).toEqual([]);
      expect(await storage.findAanvraag('AAAAAAAA')).toBeUndefined();
      expect(await storage.findReceipt('AAAAAAAA')).toBeUndefined();
      expect(await storage.takeUp('AAAAAAAA', NOW)).toBe('ingetrokken');
    });
    it('tells the desk when its mail had left', async () => {
      const storage = await open();
      await storage.addAanvraag(request('AAAAAAAA'), NOW);
      await deliverAll(storage);
      await storage.withdraw('AAAAAAAA', about('AAAAAAAA'), NOW);
      expect(await deliverAll(storage)).toEqual(['ingetrokken']);
    });
    it('drops a mail that was just leaving and failed, and tells the desk all the same', async () => {
      const storage = await open();
      await storage.addAanvraag(request('AAAAAAAA', { berichten: [mail('AAAAAAAA', 'loket')] }), NOW);
      const leaving = (await storage.claimBericht(NOW, NOW + LEASE))!;
      await storage.withdraw('AAAAAAAA', about('AAAAAAAA'), NOW);
      await storage.markOpnieuw(leaving, NOW, 'ECONNRESET');
      expect(await deliverAll(storage, NOW + DAY)).toEqual(['ingetrokken']);
    });
    it('drops a mail whose worker was killed', async () => {
      const storage = await open();
      await storage.addAanvraag(request('AAAAAAAA', { berichten: [mail('AAAAAAAA', 'loket')] }), NOW);
      await storage.claimBericht(NOW, NOW + LEASE);
      await storage.withdraw('AAAAAAAA', about('AAAAAAAA'), NOW);
      expect(await deliverAll(storage, NOW + DAY)).toEqual(['ingetrokken']);
    });
  });

  it('keeps a follow-up apart from the request, and sends it only on its day', async () => {
    const storage = await open();
    await storage.addAanvraag(request('KKKKKKKK', { berichten: [], vervolg: FOLLOW_UP }), NOW);
    expect(await storage.findStand('KKKKKKKK')).toMatchObject({ vervolg: true });
    expect(await storage.setVervolg('KKKKKKKK', FOLLOW_UP, NOW)).toBe('al-gedaan');
    expect(await storage.readStand(NOW + 89 * DAY)).toMatchObject({ wachtend: 0 });
    expect(await deliverAll(storage, NOW + 89 * DAY)).toEqual([]);
    // Its days of trying begin now, not three months ago.
    const bericht = (await storage.claimBericht(NOW + 90 * DAY, NOW + 90 * DAY + LEASE))!;
    expect(bericht.createdAt).toBe(NOW + 90 * DAY);
    await storage.markBezorgd(bericht, NOW + 90 * DAY);
    expect(await storage.purge(NOW + 91 * DAY)).toMatchObject({ vervolgen: 1 });
  });

  it('forgets a follow-up when the visitor no longer wants it', async () => {
    const storage = await open();
    await storage.addAanvraag(request('KKKKKKKK', { berichten: [], vervolg: FOLLOW_UP }), NOW);
    expect(await storage.setVervolg('KKKKKKKK', undefined, NOW)).toBe('gedaan');
    expect(await storage.setVervolg('KKKKKKKK', FOLLOW_UP, NOW)).toBe('gedaan');
    await storage.endVervolg('KKKKKKKK');
    expect(await deliverAll(storage, NOW + 91 * DAY)).toEqual([]);
  });

  it('keeps a referral for seven days, and erases it when it is answered', async () => {
    const storage = await open();
    const verwijzing = {
      regio: 'twente',
      soort: 'school',
      email: 'klant@voorbeeld.test',
      ouder: false,
    } as const;
    const refer = (ref: string) => ({
      tokenId: `token-${ref}`,
      bodyHash: 'hash',
      referentie: ref,
      verwijzing,
      bericht: {
        recipient: verwijzing.email,
        messageId: `<${ref}.verwijzing@loket.test>`,
        inhoud: { soort: 'verwijzing', regio: 'twente', verwijzer: 'school', ouder: false },
      } satisfies NieuwBericht,
    });
    expect(await storage.addVerwijzing(refer('AAAAAAAA'), NOW)).toEqual({ uitkomst: 'nieuw' });
    expect(await storage.addVerwijzing(refer('AAAAAAAA'), NOW)).toMatchObject({ uitkomst: 'token-gebruikt' });
    expect(await deliverAll(storage)).toEqual(['verwijzing']);
    expect(await storage.findVerwijzing('AAAAAAAA', NOW + 6 * DAY)).toEqual(verwijzing);
    expect(await storage.findVerwijzing('AAAAAAAA', NOW + 7 * DAY)).toBeUndefined();
    await storage.addAanvraag(request('BBBBBBBB', { verwijzing: 'AAAAAAAA' }), NOW);
    expect(await storage.findVerwijzing('AAAAAAAA', NOW)).toBeUndefined();
    await storage.addVerwijzing(refer('CCCCCCCC'), NOW);
    expect(await storage.purge(NOW + 7 * DAY)).toMatchObject({ verwijzingen: 1, berichten: 1 });
  });

  it('reminds only of what the desk has and nobody took up, twice at most', async () => {
    const storage = await open();
    await storage.addAanvraag(request('AAAAAAAA'), NOW);
    await storage.addAanvraag(request('BBBBBBBB'), NOW);
    const late = NOW + 8 * DAY;
    expect(await storage.listOnbeantwoord(late)).toEqual([]);
    await deliverAll(storage);
    await storage.takeUp('BBBBBBBB', NOW);
    expect(await storage.listOnbeantwoord(NOW + 6 * DAY)).toEqual([]);
    const [open1] = await storage.listOnbeantwoord(late);
    expect(open1).toMatchObject({ referentie: 'AAAAAAAA', herinnerd: 0, ontvangenOp: NOW });
    const reminder: NieuwBericht = {
      recipient: 'twente@loket.example',
      messageId: '<AAAAAAAA.herinnering@loket.test>',
      inhoud: { soort: 'herinnering', aanvraag: gesprek },
    };
    await storage.addHerinnering(open1!, reminder, late + 2 * DAY, late);
    await storage.addHerinnering(open1!, reminder, late + 2 * DAY, late);
    expect(await deliverAll(storage, late)).toEqual(['herinnering']);
    expect(await storage.listOnbeantwoord(late + DAY)).toEqual([]);
    const [open2] = await storage.listOnbeantwoord(late + 2 * DAY);
    expect(open2).toMatchObject({ herinnerd: 1 });
    await storage.addHerinnering(open2!, undefined, undefined, late);
    expect(await storage.listOnbeantwoord(late + 90 * DAY)).toEqual([]);
  });

  describe('purges', () => {
    it('a delivered request after 30 days, and not a moment sooner', async () => {
      const storage = await open();
      await storage.addAanvraag(request('AAAAAAAA'), NOW);
      await deliverAll(storage);
      expect(await storage.purge(NOW + 30 * DAY - 1)).toMatchObject({ aanvragen: 0 });
      expect(await storage.purge(NOW + 30 * DAY)).toMatchObject({ aanvragen: 1, sporenGewist: true });
      expect(await storage.findStand('AAAAAAAA')).toBeUndefined();
      expect(await storage.readStand(NOW)).toMatchObject({ laatsteOpruiming: NOW + 30 * DAY });
    });
    it('a parked request after 90 days, and warns of it once at 60 and once at 80', async () => {
      const storage = await open();
      await storage.addAanvraag(request('AAAAAAAA', { berichten: [mail('AAAAAAAA', 'loket')] }), NOW);
      await storage.markGeparkeerd((await storage.claimBericht(NOW, NOW + LEASE))!, 'X', undefined, NOW);
      const warned: unknown[] = [];
      for (const day of [1, 59, 60, 61, 79, 80, 81, 89]) {
        const { geparkeerd, bijna } = await storage.purge(NOW + day * DAY);
        expect(geparkeerd).toBe(0);
        if (bijna.length > 0) warned.push([day, bijna]);
      }
      expect(warned).toEqual([
        [60, [{ dagen: 60, referenties: ['AAAAAAAA'] }]],
        [80, [{ dagen: 80, referenties: ['AAAAAAAA'] }]],
      ]);
      expect(await storage.purge(NOW + 90 * DAY)).toMatchObject({ geparkeerd: 1, aanvragen: 0 });
    });
    it('a request that was taken back after 30 days', async () => {
      const storage = await open();
      await storage.addAanvraag(request('AAAAAAAA'), NOW);
      await storage.withdraw('AAAAAAAA', about('AAAAAAAA'), NOW);
      expect(await storage.purge(NOW + 30 * DAY)).toMatchObject({ aanvragen: 1 });
    });
    it('never a request that still waits', async () => {
      const storage = await open();
      await storage.addAanvraag(request('AAAAAAAA'), NOW);
      expect(await storage.purge(NOW + 365 * DAY)).toMatchObject({ aanvragen: 0, geparkeerd: 0 });
      expect(await deliverAll(storage, NOW + 365 * DAY)).toEqual(['loket', 'bevestiging']);
    });
  });

  it('finds a mail that a wrong clock put far ahead, and leaves a follow-up where it is', async () => {
    const storage = await open();
    await storage.addAanvraag(
      request('KKKKKKKK', { berichten: [mail('KKKKKKKK', 'loket')], vervolg: FOLLOW_UP }),
      NOW,
    );
    const bericht = (await storage.claimBericht(NOW, NOW + LEASE))!;
    await storage.markOpnieuw(bericht, NOW + 400 * DAY, 'ETIMEDOUT');
    expect(await storage.sweep(NOW)).toMatchObject({ 'te-ver-vooruit': 1, 'zonder-bericht': 0 });
    expect(await deliverAll(storage, NOW)).toEqual(['loket']);
    expect(await storage.nextDueAt()).toBe(NOW + 90 * DAY);
  });

  it('reports a request without a mail for the desk', async () => {
    const storage = await open();
    await storage.addAanvraag(request('AAAAAAAA', { berichten: [] }), NOW);
    expect(await storage.sweep(NOW)).toMatchObject({ 'zonder-bericht': 1 });
  });

  it('adds counts up, also when many add at once', async () => {
    const storage = await open();
    await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        storage.addTellingen(
          index % 2 ? [count('begonnen'), count('fout', 2)] : [count('fout', 2), count('begonnen')],
        ),
      ),
    );
    expect(await storage.readTellingen()).toEqual([count('begonnen', 40), count('fout', 80)]);
  });

  it('can be opened by two processes at once, and both see the same', async () => {
    const place = await places.make();
    const [one, two] = await Promise.all([openUntilEnd(place, NOW), openUntilEnd(place, NOW)]);
    await one.addAanvraag(request('AAAAAAAA'), NOW);
    await two.addAanvraag(request('BBBBBBBB'), NOW);
    const sent = await Promise.all([deliverAll(one), deliverAll(two)]);
    expect(sent.flat()).toHaveLength(4);
  });
});

describe('on PostgreSQL, with another process in between,', () => {
  const places = usePlaces('postgres');
  const connect = async (place: string): Promise<pg.Client> => {
    const client = new pg.Client(place);
    await client.connect();
    onTestFinished(() => client.end());
    return client;
  };

  it('a visitor who takes a request back while it is claimed still has the desk told', async () => {
    const place = await places.make();
    const storage = await openUntilEnd(place, NOW);
    await storage.addAanvraag(request('AAAAAAAA', { berichten: [mail('AAAAAAAA', 'loket')] }), NOW);
    const worker = await connect(place);
    await worker.query(
      `BEGIN; UPDATE berichten SET staat = 'bezig', attempts = 1, lease_until = ${NOW + LEASE}`,
    );
    const withdrawn = storage.withdraw('AAAAAAAA', about('AAAAAAAA'), NOW);
    await untilSomebodyWaits(worker);
    await worker.query('COMMIT');
    expect(await withdrawn).toBe('gedaan');
    expect(await deliverAll(storage)).toEqual(['ingetrokken']);
  });

  it('a purge that cannot rewrite a table says so, and has purged all the same', async () => {
    const place = await places.make();
    const storage = await openUntilEnd(place, NOW);
    await storage.addAanvraag(request('AAAAAAAA'), NOW);
    await deliverAll(storage);
    const reader = await connect(place);
    await reader.query('BEGIN; SELECT count(*) FROM berichten');
    expect(await storage.purge(NOW + 30 * DAY)).toMatchObject({ aanvragen: 1, sporenGewist: false });
    await reader.query('COMMIT');
    expect(await storage.purge(NOW + 31 * DAY)).toMatchObject({ aanvragen: 0, sporenGewist: true });
  });
});

/** Resolves when another connection waits for a lock of this one. */
async function untilSomebodyWaits(client: pg.Client): Promise<void> {
  for (;;) {
    const { rows } = await client.query('SELECT 1 FROM pg_locks WHERE NOT granted');
    if (rows.length > 0) return;
    await pause(10);
  }
}
