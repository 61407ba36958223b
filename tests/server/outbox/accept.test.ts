import { describe, expect, it } from 'vitest';
import type { Aanvraag } from '../../../src/domain/afspraak/aanvraag.ts';
import { createFormToken, TOKEN_VALID } from '../../../src/server/outbox/form-token.ts';
import { belMij, gesprek, SLEUTEL } from '../fixture-gegevens.ts';
import { useBalie } from './fixture-balie.ts';
import { HOUR, MINUTE, NOW } from './moments.ts';
import { STORAGES } from './storages.ts';

describe.each(STORAGES)('on %s,', (kind) => {
  const open = useBalie(kind);

  describe('accepting a request', () => {
    it('stores it and queues a mail to the desk and one to the visitor', async () => {
      const { balie, storage, mails } = await open();
      const acceptatie = await balie.accept(gesprek, balie.createToken());
      expect(acceptatie).toMatchObject({ status: 'aanvaard', nieuw: true });
      const { referentie } = acceptatie as { referentie: string };
      expect(referentie).toMatch(/^[A-HJ-NPR-Z2-9]{8}$/);
      expect(await mails()).toMatchObject([
        {
          recipient: 'twente@loket.example',
          messageId: `<${referentie}.loket@loket.test>`,
          inhoud: { soort: 'loket' },
          createdAt: NOW,
        },
        {
          recipient: 'zoe@voorbeeld.test',
          messageId: `<${referentie}.bevestiging@loket.test>`,
          inhoud: { soort: 'bevestiging' },
        },
      ]);
      expect(await storage.findAanvraag(referentie)).toEqual(gesprek);
      expect(await balie.findReceipt(referentie)).toMatchObject({ referentie, bevestiging: true });
    });

    it('needs no e-mail address of the visitor', async () => {
      const { accept, mails } = await open();
      await accept(belMij);
      expect(await mails()).toMatchObject([{ inhoud: { soort: 'loket' } }]);
    });

    it.each(['a@x.nl, b@y.nl', 'a@x.nl\nBcc: b@y.nl', 'Jan <a@x.nl>'])(
      'writes to nobody at %j, but loses no request',
      async (email) => {
        const { storage, accept, mails } = await open();
        const referentie = await accept({ ...gesprek, email, vervolg: '2026-11' });
        expect(await mails()).toMatchObject([{ inhoud: { soort: 'loket' } }]);
        expect(await storage.findAanvraag(referentie)).toMatchObject({ email });
      },
    );

    it.each([
      ['the loket', { ...gesprek }, 'twente@loket.example'],
      ['another desk', { ...gesprek, bestemming: 'jongerenloket' }, 'jongeren@loket.example'],
      ['another regio', belMij, 'drenthe@loket.example'],
    ])('sends it to %s and to no other desk', async (_, aanvraag, mailbox) => {
      const { accept, mails } = await open();
      await accept(aanvraag);
      const desks = (await mails()).filter(({ inhoud }) => inhoud.soort === 'loket');
      expect(desks.map(({ recipient }) => recipient)).toEqual([mailbox]);
    });

    it.each([
      ['a regio without loket', { regio: 'utrecht' }, 'heeft geen loket'],
      ['no regio', { regio: '' }, 'heeft geen loket'],
      ['a regio by the name of something else', { regio: 'constructor' }, 'heeft geen loket'],
      ['the regio __proto__', { regio: '__proto__' }, 'heeft geen loket'],
      ['an unknown desk', { bestemming: 'rmc' }, 'geen bestemming "rmc"'],
      ['a desk without mailbox', { bestemming: 'uwv' }, 'geen bestemming "uwv"'],
    ])('has no desk to fall back on: %s', async (_, change, message) => {
      const { balie, mails, requests } = await open();
      const sending = balie.accept({ ...gesprek, ...change }, balie.createToken());
      await expect(sending).rejects.toThrow(message);
      expect([await requests(), await mails()]).toEqual([[], []]);
    });

    it('counts the form, the desk, each subject once and the follow-up', async () => {
      const { storage, accept } = await open();
      await accept({
        ...gesprek,
        bestemming: 'jongerenloket',
        onderwerpen: ['leren', 'geld', 'leren'],
        vervolg: '2026-11',
      });
      const tellingen = await storage.readTellingen();
      expect(tellingen.map(({ soort, detail, aantal }) => [soort, detail, aantal].join(' ')).sort()).toEqual([
        'bestemming jongerenloket 1',
        'onderwerp geld 1',
        'onderwerp leren 1',
        'verstuurd gesprek 1',
        'vervolg  1',
      ]);
      expect(new Set(tellingen.map(({ maand, regio }) => `${maand} ${regio}`))).toEqual(
        new Set(['2026-11 twente']),
      );
    });

    it('plans the follow-up in three months, in the language of the form', async () => {
      const { balie, accept, mails } = await open();
      const referentie = await accept({ ...gesprek, vervolg: '2026-11', formulierTaal: 'pl' });
      expect(await balie.findStand(referentie)).toMatchObject({ vervolg: true, kanVervolg: true });
      expect((await mails()).at(-1)).toMatchObject({
        referentie,
        recipient: 'zoe@voorbeeld.test',
        nextAt: Date.UTC(2027, 1, 4, 9, 15, 30),
        inhoud: { soort: 'vervolg', regio: 'twente', taal: 'pl' },
      });
    });
  });

  describe('the promise of an answer', () => {
    const promise = async (aanvraag: Aanvraag, at = NOW): Promise<string> => {
      const { requests, clock, accept } = await open();
      clock.now = at;
      await accept(aanvraag);
      return new Date(Number((await requests())[0]!.antwoord_voor)).toISOString();
    };

    it.each([
      ['is that of the loket', gesprek, NOW, '2026-11-11T22:59:59.999Z'],
      [
        'is that of another desk',
        { ...gesprek, bestemming: 'jongerenloket' },
        NOW,
        '2026-11-06T22:59:59.999Z',
      ],
      ['skips the days on which the desk is closed', belMij, NOW, '2026-11-09T22:59:59.999Z'],
      ['skips Christmas', gesprek, Date.UTC(2026, 11, 23, 9), '2026-12-31T22:59:59.999Z'],
    ])('%s', async (_, aanvraag, at, end) => {
      expect(await promise(aanvraag, at)).toBe(end);
    });
  });

  describe('the same form sent again', () => {
    it('with the same content gets the same reference, also after the form has expired', async () => {
      const { balie, clock, requests } = await open();
      const token = balie.createToken();
      const first = await balie.accept(gesprek, token);
      clock.now = NOW + HOUR;
      const again = await balie.accept({ ...gesprek }, token);
      clock.now = NOW + TOKEN_VALID + 1;
      const late = await balie.accept(gesprek, token);
      expect([again, late]).toEqual([
        { ...first, nieuw: false },
        { ...first, nieuw: false },
      ]);
      expect(await requests()).toHaveLength(1);
    });

    it('with other content is told under which reference the first stands', async () => {
      const { balie, clock, requests } = await open();
      const token = balie.createToken();
      const { referentie } = (await balie.accept(gesprek, token)) as { referentie: string };
      const changed = { ...gesprek, bericht: 'Toch iets anders.' };
      expect(await balie.accept(changed, token)).toEqual({ status: 'al-verstuurd', referentie });
      clock.now = NOW + TOKEN_VALID + 1;
      expect(await balie.accept(changed, token)).toEqual({ status: 'al-verstuurd', referentie });
      expect(await requests()).toHaveLength(1);
    });

    it('a hundred times at the same moment is one request', async () => {
      const { balie, mails, requests } = await open();
      const token = balie.createToken();
      const answers = await Promise.all(Array.from({ length: 100 }, () => balie.accept(gesprek, token)));
      expect(answers.filter((answer) => answer.status === 'aanvaard' && answer.nieuw)).toHaveLength(1);
      expect(new Set(answers.map((answer) => 'referentie' in answer && answer.referentie)).size).toBe(1);
      expect([(await requests()).length, (await mails()).length]).toEqual([1, 2]);
    });
  });

  describe('a token', () => {
    const valid = createFormToken(SLEUTEL, NOW);
    it.each([
      ['is missing', ''],
      ['is cut off', valid.slice(0, -1)],
      ['is signed with another secret', createFormToken('een-ander-geheim-van-32-tekens-lang!', NOW)],
      ['has another time', valid.replace(/\.[0-9a-z]+\./, '.zzzzzzzz.')],
      ['has another id', (valid.startsWith('A') ? 'B' : 'A') + valid.slice(1)],
      ['comes from far in the future', createFormToken(SLEUTEL, NOW + HOUR)],
      ['is older than a day', createFormToken(SLEUTEL, NOW - TOKEN_VALID - 1)],
      ['is a link', 'AAAAAAAA.abc.def'],
    ])('that %s is not accepted', async (_, token) => {
      const { balie, requests } = await open();
      expect(await balie.accept(gesprek, token)).toEqual({ status: 'token-ongeldig' });
      expect(await requests()).toEqual([]);
    });

    it('is valid to the last minute of its day', async () => {
      const { balie } = await open();
      const token = createFormToken(SLEUTEL, NOW - TOKEN_VALID);
      expect(await balie.accept(gesprek, token)).toMatchObject({ status: 'aanvaard' });
    });

    it('that comes back too soon is asked for once more, and is then accepted', async () => {
      const { balie, clock, requests } = await open({ minsteSeconden: 3 });
      const token = balie.createToken();
      clock.now = NOW + 2_999;
      expect(await balie.accept(gesprek, token)).toEqual({ status: 'te-snel' });
      expect(await requests()).toEqual([]);
      clock.now = NOW + 3_000;
      expect(await balie.accept(gesprek, token)).toMatchObject({ status: 'aanvaard' });
    });

    it('of a machine whose clock is a little ahead is not too soon', async () => {
      const { balie } = await open({ minsteSeconden: 3 });
      const token = createFormToken(SLEUTEL, NOW + MINUTE);
      expect(await balie.accept(gesprek, token)).toMatchObject({ status: 'aanvaard' });
    });
  });

  describe('a reference', () => {
    it('that is taken is drawn again', async () => {
      const draws = ['AAAAAAAA', 'AAAAAAAA', 'AAAAAAAA', 'BBBBBBBB'];
      const { accept } = await open({ createReference: () => draws.shift()! });
      expect([await accept(), await accept()]).toEqual(['AAAAAAAA', 'BBBBBBBB']);
    });
  });
});
