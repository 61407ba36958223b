import { describe, expect, it } from 'vitest';
import type { Verwijzing } from '../../../src/domain/afspraak/balie.ts';
import { createLink } from '../../../src/server/outbox/signed-link.ts';
import { belMij, gesprek, SLEUTEL } from '../fixture-gegevens.ts';
import { useBalie } from './fixture-balie.ts';
import type { TestBalie } from './fixture-balie.ts';
import { DAY, NOW } from './moments.ts';
import { STORAGES } from './storages.ts';

describe.each(STORAGES)('on %s,', (kind) => {
  const open = useBalie(kind);

  const verwijzing: Verwijzing = {
    regio: 'twente',
    soort: 'bibliotheek',
    email: 'client@voorbeeld.test',
    ouder: false,
    verwijzerEmail: 'bieb@voorbeeld.test',
  };

  describe('a link', () => {
    it('for the visitor opens what the visitor may do, and nothing of the desk', async () => {
      const { balie, accept, clock } = await open();
      const referentie = await accept();
      const link = balie.createVisitorLink(referentie);
      expect(balie.readLink('bezoeker', link)).toBe(referentie);
      expect(balie.readLink('loket', link)).toBeUndefined();
      expect(
        balie.readLink('bezoeker', `${link.slice(0, -1)}${link.endsWith('A') ? 'B' : 'A'}`),
      ).toBeUndefined();
      clock.now = NOW + 30 * DAY;
      expect(balie.readLink('bezoeker', link)).toBe(referentie);
      clock.now++;
      expect(balie.readLink('bezoeker', link)).toBeUndefined();
    });

    it('is no form token and the other way round', async () => {
      const { balie } = await open();
      expect(await balie.accept(gesprek, createLink('bezoeker', 'AAAAAAAA', SLEUTEL, NOW))).toEqual({
        status: 'token-ongeldig',
      });
      expect(balie.readLink('bezoeker', balie.createToken())).toBeUndefined();
    });
  });

  describe('the desk', () => {
    it('takes a request up and has the talk; twice changes nothing', async () => {
      const { balie, accept, clock } = await open();
      const referentie = await accept();
      expect(await balie.takeUp(referentie)).toBe('gedaan');
      clock.now += DAY;
      expect([await balie.takeUp(referentie), await balie.markTalked(referentie)]).toEqual([
        'al-gedaan',
        'gedaan',
      ]);
      expect(await balie.findStand(referentie)).toMatchObject({ opgepaktOp: NOW, gesprekOp: NOW + DAY });
    });

    it.each(['AAAAAAAA', 'geen kenmerk', '', "A' OR 1=1"])(
      'cannot do anything with %j',
      async (referentie) => {
        const { balie } = await open();
        const daden = [
          await balie.takeUp(referentie),
          await balie.markTalked(referentie),
          await balie.withdraw(referentie),
          await balie.setVervolg(referentie, '2026-11'),
          await balie.setVervolg(referentie, undefined),
        ];
        expect(new Set(daden)).toEqual(new Set(['onbekend']));
        expect(await balie.findStand(referentie)).toBeUndefined();
        expect(await balie.findReceipt(referentie)).toBeUndefined();
        expect(await balie.findVerwijzing(referentie)).toBeUndefined();
        await balie.endVervolg(referentie);
      },
    );
  });

  describe('a visitor who takes a request back', () => {
    it('before it left: nobody gets anything', async () => {
      const { balie, accept, send, sent } = await open();
      const referentie = await accept();
      expect(await balie.withdraw(referentie)).toBe('gedaan');
      await send();
      expect(sent).toEqual([]);
      expect([await balie.withdraw(referentie), await balie.takeUp(referentie)]).toEqual([
        'ingetrokken',
        'ingetrokken',
      ]);
    });

    it.each([
      ['the loket', gesprek, 'twente@loket.example'],
      ['another desk', { ...gesprek, bestemming: 'jongerenloket' }, 'jongeren@loket.example'],
    ])('after it left: %s is told, without what was written', async (_, aanvraag, mailbox) => {
      const { balie, accept, send, sent } = await open();
      const referentie = await accept(aanvraag);
      await send();
      sent.length = 0;
      await balie.withdraw(referentie);
      await send();
      expect(sent).toMatchObject([
        { recipient: mailbox, referentie, inhoud: { soort: 'ingetrokken', regio: 'twente' } },
      ]);
      expect(JSON.stringify(sent)).not.toContain(gesprek.naam);
    });
  });

  describe('a follow-up', () => {
    it('can be asked for later, once, and is counted', async () => {
      const { balie, accept, storage, clock, mails } = await open();
      const referentie = await accept();
      clock.now = NOW + 10 * DAY;
      expect(await balie.setVervolg(referentie, '2026-11')).toBe('gedaan');
      expect(await balie.setVervolg(referentie, '2026-11')).toBe('al-gedaan');
      expect((await mails()).at(-1)).toMatchObject({
        recipient: 'zoe@voorbeeld.test',
        nextAt: Date.UTC(2027, 1, 14, 9, 15, 30),
      });
      expect(await storage.readTellingen()).toContainEqual(
        expect.objectContaining({ soort: 'vervolg', aantal: 1 }),
      );
    });

    it('can be refused and asked for again: two mails with two Message-IDs', async () => {
      const { balie, accept, clock, mails } = await open();
      const followUps = async (): Promise<string[]> =>
        (await mails()).filter(({ inhoud }) => inhoud.soort === 'vervolg').map((mail) => mail.messageId);
      const referentie = await accept({ ...gesprek, vervolg: '2026-11' });
      const [first] = await followUps();
      expect(await balie.setVervolg(referentie, undefined)).toBe('gedaan');
      expect(await followUps()).toEqual([]);
      clock.now++;
      expect(await balie.setVervolg(referentie, '2026-11')).toBe('gedaan');
      expect(await followUps()).toEqual([expect.not.stringMatching(first!)]);
    });

    it('needs an address, and a request that was not taken back', async () => {
      const { balie, accept } = await open();
      expect(await balie.setVervolg(await accept(belMij), '2026-11')).toBe('onbekend');
      const referentie = await accept();
      await balie.withdraw(referentie);
      expect(await balie.setVervolg(referentie, '2026-11')).toBe('ingetrokken');
    });
  });

  describe('a referral', () => {
    const refer = async (test: TestBalie, change: Partial<Verwijzing> = {}): Promise<string> => {
      const { balie } = test;
      const answer = await balie.refer({ ...verwijzing, ...change }, balie.createToken());
      return (answer as { referentie: string }).referentie;
    };

    it('mails only the client, and holds nothing but what that needs', async () => {
      const test = await open();
      const referentie = await refer(test);
      await test.send();
      expect(test.sent).toMatchObject([
        {
          recipient: 'client@voorbeeld.test',
          messageId: `<${referentie}.verwijzing@loket.test>`,
          inhoud: { soort: 'verwijzing', regio: 'twente', verwijzer: 'bibliotheek', ouder: false },
        },
      ]);
      expect(await test.balie.findVerwijzing(referentie)).toEqual(verwijzing);
    });

    it('sent twice by one form is one referral', async () => {
      const { balie, mails } = await open();
      const token = balie.createToken();
      const first = await balie.refer(verwijzing, token);
      expect(await balie.refer({ ...verwijzing }, token)).toEqual({ ...first, nieuw: false });
      expect(await balie.refer({ ...verwijzing, ouder: true }, token)).toMatchObject({
        status: 'al-verstuurd',
      });
      expect(await mails()).toHaveLength(1);
    });

    it.each([
      [true, 'bieb@voorbeeld.test', ['bieb@voorbeeld.test']],
      [false, 'bieb@voorbeeld.test', []],
      [true, undefined, []],
      [true, 'bieb@voorbeeld.test, meer@voorbeeld.test', []],
    ])('answered with "may hear" %s tells %s', async (meldOntvangst, verwijzerEmail, expected) => {
      const test = await open();
      const referentie = await refer(test, { verwijzerEmail });
      const { balie, mails } = test;
      await balie.accept(gesprek, balie.createToken(), { referentie, meldOntvangst });
      const told = (await mails()).filter(({ inhoud }) => inhoud.soort === 'verwijzer-ontvangen');
      expect(told.map(({ recipient }) => recipient)).toEqual(expected);
      expect(JSON.stringify(told)).not.toContain(gesprek.naam);
      expect(await balie.findVerwijzing(referentie)).toBeUndefined();
    });

    it('that is gone does not stop the request, and tells nobody', async () => {
      const test = await open();
      const referentie = await refer(test);
      test.clock.now = NOW + 8 * DAY;
      const { balie, mails } = test;
      const answer = await balie.accept(gesprek, balie.createToken(), { referentie, meldOntvangst: true });
      expect(answer).toMatchObject({ status: 'aanvaard' });
      expect((await mails()).some(({ inhoud }) => inhoud.soort === 'verwijzer-ontvangen')).toBe(false);
    });

    it.each([
      ['an unknown regio', { regio: 'utrecht' }, 'heeft geen loket'],
      ['an address that is none', { email: 'a@x.nl, b@y.nl' }, 'geldig e-mailadres'],
    ])('with %s is refused', async (_, change, message) => {
      const { balie, mails } = await open();
      await expect(balie.refer({ ...verwijzing, ...change }, balie.createToken())).rejects.toThrow(message);
      expect(await mails()).toEqual([]);
    });
  });

  describe('the log', () => {
    it('holds references and states, and nothing of a person, whatever happens', async () => {
      const test = await open({ beheerMail: 'beheer@voorbeeld.test' });
      const { balie, clock } = test;
      const aanvraag = {
        ...gesprek,
        naam: 'KANARIE-NAAM',
        email: 'kanarie@voorbeeld.test',
        telefoon: '06 87 65 43 21',
        bericht: 'KANARIE-TEKST',
        vervolg: '2026-11',
      };
      const refer = await balie.refer(
        { ...verwijzing, email: 'kanarie-client@voorbeeld.test' },
        balie.createToken(),
      );
      const { referentie } = refer as { referentie: string };
      await balie.admit('203.0.113.77', aanvraag.email);
      await balie.accept(aanvraag, balie.createToken(), { referentie, meldOntvangst: true });
      await test.send();
      test.server.deliver = () =>
        Promise.reject(
          Object.assign(new Error('550 kanarie@voorbeeld.test KANARIE-NAAM'), {
            code: 'EENVELOPE',
            responseCode: 550,
            command: 'RCPT TO',
          }),
        );
      const parked = await test.accept(aanvraag);
      await test.send();
      test.server.deliver = () => Promise.reject(new Error('KANARIE-TEKST'));
      await balie.withdraw(await test.accept(aanvraag));
      const late = await test.accept({ ...aanvraag, naam: 'KANARIE-2' });
      test.server.deliver = async () => {};
      await test.runUntil(clock.now + 14 * DAY);
      await balie.takeUp(late);
      await balie.setVervolg(late, undefined);
      await test.purge();
      const text = JSON.stringify(test.log);
      expect(test.log.map(({ staat }) => staat)).toContain('geparkeerd');
      expect(test.log.some(({ soort }) => soort === 'herinnering')).toBe(true);
      expect(text).toContain(parked);
      expect(text).not.toMatch(/kanarie|voorbeeld\.test|loket\.example|87 65|203\.0\.113/i);
      // The alarm to the operator holds no more than the log does.
      const alarms = (await test.mails()).filter(({ inhoud }) => inhoud.soort === 'storing');
      expect(alarms.length).toBeGreaterThan(0);
      expect(JSON.stringify(alarms.map(({ inhoud }) => inhoud))).not.toMatch(/kanarie/i);
    });
  });
});
