import { describe, expect, it } from 'vitest';
import type { Aanvraag } from '../../../src/domain/afspraak/aanvraag.ts';
import { createFormToken, TOKEN_VALID } from '../../../src/server/outbox/form-token.ts';
import { belMij, gesprek, SLEUTEL } from '../fixture-gegevens.ts';
import { openTestBalie } from './fixture-balie.ts';
import { HOUR, MINUTE, NOW } from './fixture-outbox.ts';

describe('accepting a request', () => {
  it('stores it and queues a mail to the desk and one to the visitor', async () => {
    const { balie, storage } = openTestBalie();
    const acceptatie = await balie.accept(gesprek, balie.createToken());
    expect(acceptatie).toMatchObject({ status: 'aanvaard', nieuw: true });
    const { referentie } = acceptatie as { referentie: string };
    expect(referentie).toMatch(/^[A-HJ-NPR-Z2-9]{8}$/);
    expect(storage.mails).toMatchObject([
      {
        recipient: 'twente@loket.example',
        messageId: `<${referentie}.loket@loket.test>`,
        inhoud: { soort: 'loket', aanvraag: gesprek },
        createdAt: NOW,
      },
      {
        recipient: 'zoe@voorbeeld.test',
        messageId: `<${referentie}.bevestiging@loket.test>`,
        inhoud: { soort: 'bevestiging' },
      },
    ]);
    expect(await balie.findReceipt(referentie)).toMatchObject({ referentie, bevestiging: true });
  });

  it('needs no e-mail address of the visitor', async () => {
    const { storage, accept } = openTestBalie();
    await accept(belMij);
    expect(storage.mails).toMatchObject([{ inhoud: { soort: 'loket' } }]);
  });

  it.each(['a@x.nl, b@y.nl', 'a@x.nl\nBcc: b@y.nl', 'Jan <a@x.nl>'])(
    'writes to nobody at %j, but loses no request',
    async (email) => {
      const { storage, accept } = openTestBalie();
      await accept({ ...gesprek, email, vervolg: '2026-11' });
      expect(storage.mails).toMatchObject([{ inhoud: { soort: 'loket', aanvraag: { email } } }]);
    },
  );

  it.each([
    ['the loket', { ...gesprek }, 'twente@loket.example'],
    ['another desk', { ...gesprek, bestemming: 'jongerenloket' }, 'jongeren@loket.example'],
    ['another regio', belMij, 'drenthe@loket.example'],
  ])('sends it to %s and to no other desk', async (_, aanvraag, mailbox) => {
    const { storage, accept } = openTestBalie();
    await accept(aanvraag);
    const desks = storage.mails.filter(({ inhoud }) => inhoud.soort === 'loket');
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
    const { balie, storage } = openTestBalie();
    const sending = balie.accept({ ...gesprek, ...change }, balie.createToken());
    await expect(sending).rejects.toThrow(message);
    expect([storage.requests, storage.mails]).toEqual([[], []]);
  });

  it('counts the form, the desk, each subject once and the follow-up', async () => {
    const { storage, accept } = openTestBalie();
    await accept({
      ...gesprek,
      bestemming: 'jongerenloket',
      onderwerpen: ['leren', 'geld', 'leren'],
      vervolg: '2026-11',
    });
    expect(storage.tellingen.map(({ soort, detail, aantal }) => [soort, detail, aantal])).toEqual([
      ['verstuurd', 'gesprek', 1],
      ['bestemming', 'jongerenloket', 1],
      ['onderwerp', 'leren', 1],
      ['onderwerp', 'geld', 1],
      ['vervolg', '', 1],
    ]);
    expect(new Set(storage.tellingen.map(({ maand, regio }) => `${maand} ${regio}`))).toEqual(
      new Set(['2026-11 twente']),
    );
  });

  it('plans the follow-up in three months, in the language of the form', async () => {
    const { storage, accept } = openTestBalie();
    const referentie = await accept({ ...gesprek, vervolg: '2026-11', formulierTaal: 'pl' });
    expect(storage.requests[0]!.vervolg).toMatchObject({
      email: 'zoe@voorbeeld.test',
      regio: 'twente',
      tekst: '2026-11',
    });
    expect(storage.mails.at(-1)).toMatchObject({
      referentie,
      recipient: 'zoe@voorbeeld.test',
      nextAt: Date.UTC(2027, 1, 4, 9, 15, 30),
      inhoud: { soort: 'vervolg', regio: 'twente', taal: 'pl' },
    });
  });
});

describe('the promise of an answer', () => {
  const promise = async (aanvraag: Aanvraag, at = NOW): Promise<string> => {
    const { storage, clock, accept } = openTestBalie();
    clock.now = at;
    await accept(aanvraag);
    return new Date(storage.requests[0]!.antwoordVoor).toISOString();
  };

  it.each([
    ['is that of the loket', gesprek, NOW, '2026-11-11T22:59:59.999Z'],
    ['is that of another desk', { ...gesprek, bestemming: 'jongerenloket' }, NOW, '2026-11-06T22:59:59.999Z'],
    ['skips the days on which the desk is closed', belMij, NOW, '2026-11-09T22:59:59.999Z'],
    ['skips Christmas', gesprek, Date.UTC(2026, 11, 23, 9), '2026-12-31T22:59:59.999Z'],
  ])('%s', async (_, aanvraag, at, end) => {
    expect(await promise(aanvraag, at)).toBe(end);
  });
});

describe('the same form sent again', () => {
  it('with the same content gets the same reference, also after the form has expired', async () => {
    const { balie, storage, clock } = openTestBalie();
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
    expect(storage.requests).toHaveLength(1);
  });

  it('with other content is told under which reference the first stands', async () => {
    const { balie, storage, clock } = openTestBalie();
    const token = balie.createToken();
    const { referentie } = (await balie.accept(gesprek, token)) as { referentie: string };
    const changed = { ...gesprek, bericht: 'Toch iets anders.' };
    expect(await balie.accept(changed, token)).toEqual({ status: 'al-verstuurd', referentie });
    clock.now = NOW + TOKEN_VALID + 1;
    expect(await balie.accept(changed, token)).toEqual({ status: 'al-verstuurd', referentie });
    expect(storage.requests).toHaveLength(1);
  });

  it('a hundred times at the same moment is one request', async () => {
    const { balie, storage } = openTestBalie();
    const token = balie.createToken();
    const answers = await Promise.all(Array.from({ length: 100 }, () => balie.accept(gesprek, token)));
    expect(answers.filter((answer) => answer.status === 'aanvaard' && answer.nieuw)).toHaveLength(1);
    expect(new Set(answers.map((answer) => 'referentie' in answer && answer.referentie)).size).toBe(1);
    expect([storage.requests.length, storage.mails.length]).toEqual([1, 2]);
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
    const { balie, storage } = openTestBalie();
    expect(await balie.accept(gesprek, token)).toEqual({ status: 'token-ongeldig' });
    expect(storage.requests).toEqual([]);
  });

  it('is valid to the last minute of its day', async () => {
    const { balie } = openTestBalie();
    const token = createFormToken(SLEUTEL, NOW - TOKEN_VALID);
    expect(await balie.accept(gesprek, token)).toMatchObject({ status: 'aanvaard' });
  });

  it('that comes back too soon is asked for once more, and is then accepted', async () => {
    const { balie, storage, clock } = openTestBalie({ minsteSeconden: 3 });
    const token = balie.createToken();
    clock.now = NOW + 2_999;
    expect(await balie.accept(gesprek, token)).toEqual({ status: 'te-snel' });
    expect(storage.requests).toEqual([]);
    clock.now = NOW + 3_000;
    expect(await balie.accept(gesprek, token)).toMatchObject({ status: 'aanvaard' });
  });

  it('of a machine whose clock is a little ahead is not too soon', async () => {
    const { balie } = openTestBalie({ minsteSeconden: 3 });
    const token = createFormToken(SLEUTEL, NOW + MINUTE);
    expect(await balie.accept(gesprek, token)).toMatchObject({ status: 'aanvaard' });
  });
});

describe('a reference', () => {
  it('that is taken is drawn again', async () => {
    const draws = ['AAAAAAAA', 'AAAAAAAA', 'AAAAAAAA', 'BBBBBBBB'];
    const { accept } = openTestBalie({ createReference: () => draws.shift()! });
    expect([await accept(), await accept()]).toEqual(['AAAAAAAA', 'BBBBBBBB']);
  });
});
