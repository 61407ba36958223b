import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { acceptAanvraag } from '../../../src/server/outbox/accept.ts';
import { createFormToken, TOKEN_VALID } from '../../../src/server/outbox/form-token.ts';
import { openSqliteStorage } from '../../../src/server/outbox/sqlite-storage.ts';
import { belMij, gesprek, SLEUTEL } from '../fixture-gegevens.ts';
import { HOUR, NOW, openTestOutbox } from './fixture-outbox.ts';

const count = (file: string, table: string): number => {
  const database = new DatabaseSync(file, { readOnly: true });
  const row = database.prepare(`SELECT count(*) AS n FROM ${table}`).get();
  database.close();
  return Number(row?.n);
};

describe('accepting a request', () => {
  it('stores it and queues a mail to the desk and one to the visitor', async () => {
    const { storage, context, file } = openTestOutbox();
    const acceptatie = await acceptAanvraag(context, gesprek, createFormToken(SLEUTEL, NOW), NOW);
    expect(acceptatie).toMatchObject({ status: 'aanvaard', nieuw: true });
    const { referentie } = acceptatie as { referentie: string };
    expect(referentie).toMatch(/^[A-HJ-NPR-Z2-9]{8}$/);
    const berichten = [await storage.claimBericht(NOW, NOW + 1), await storage.claimBericht(NOW, NOW + 1)];
    expect(berichten).toMatchObject([
      {
        soort: 'loket',
        recipient: 'twente@loket.example',
        messageId: `<${referentie}.loket@loket.test>`,
        aanvraag: gesprek,
        createdAt: NOW,
      },
      {
        soort: 'bevestiging',
        recipient: 'zoe@voorbeeld.test',
        messageId: `<${referentie}.bevestiging@loket.test>`,
        referentie,
      },
    ]);
    expect([count(file, 'aanvragen'), count(file, 'berichten')]).toEqual([1, 2]);
    expect(await storage.findReceipt(referentie)).toEqual({
      referentie,
      regio: 'twente',
      vorm: 'gesprek',
      bevestiging: true,
    });
  });

  it('is on the disk when the answer comes: another connection sees it at once', async () => {
    const { context, file } = openTestOutbox();
    await acceptAanvraag(context, gesprek, createFormToken(SLEUTEL, NOW), NOW);
    const database = new DatabaseSync(file, { readOnly: true });
    expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    expect(database.prepare('SELECT regio FROM aanvragen').all()).toEqual([{ regio: 'twente' }]);
    database.close();
  });

  it('needs no e-mail address of the visitor', async () => {
    const { storage, context, file } = openTestOutbox();
    const { referentie } = (await acceptAanvraag(context, belMij, createFormToken(SLEUTEL, NOW), NOW)) as {
      referentie: string;
    };
    expect(count(file, 'berichten')).toBe(1);
    expect(await storage.findReceipt(referentie)).toMatchObject({ bevestiging: false, vorm: 'bel-mij' });
  });

  it.each(['a@x.nl, b@y.nl', 'a@x.nl\nBcc: b@y.nl', 'Jan <a@x.nl>'])(
    'writes to nobody at %j, but loses no request',
    async (email) => {
      const { storage, context } = openTestOutbox();
      await acceptAanvraag(context, { ...gesprek, email }, createFormToken(SLEUTEL, NOW), NOW);
      expect(await storage.claimBericht(NOW, NOW + 1)).toMatchObject({ soort: 'loket', aanvraag: { email } });
      expect(await storage.claimBericht(NOW, NOW + 1)).toBeUndefined();
    },
  );

  it.each(['utrecht', '', 'constructor', '__proto__'])(
    'has no desk of its own for the regio %j and says so',
    async (regio) => {
      const { context, file } = openTestOutbox();
      await expect(
        acceptAanvraag(context, { ...gesprek, regio }, createFormToken(SLEUTEL, NOW), NOW),
      ).rejects.toThrow('heeft geen loket');
      expect(count(file, 'aanvragen')).toBe(0);
    },
  );

  it('keeps every character: quotes, tags, emoji, NUL, half a surrogate, a lot', async () => {
    const { storage, context } = openTestOutbox();
    const bericht = `'"\`;--<script>alert(1)</script>😀\0\u202e\ud800${'x'.repeat(100_000)}`;
    await acceptAanvraag(
      context,
      { ...gesprek, naam: "Robert'); DROP TABLE aanvragen;--", bericht },
      createFormToken(SLEUTEL, NOW),
      NOW,
    );
    const taken = await storage.claimBericht(NOW, NOW + 1);
    expect(taken?.aanvraag.bericht).toBe(bericht);
    expect(taken?.aanvraag.naam).toBe("Robert'); DROP TABLE aanvragen;--");
  });
});

describe('the same form sent again', () => {
  it('with the same content gets the same reference, also after the form has expired', async () => {
    const { context, file } = openTestOutbox();
    const token = createFormToken(SLEUTEL, NOW);
    const first = await acceptAanvraag(context, gesprek, token, NOW);
    const again = await acceptAanvraag(context, { ...gesprek }, token, NOW + HOUR);
    const late = await acceptAanvraag(context, gesprek, token, NOW + TOKEN_VALID + 1);
    expect([again, late]).toEqual([
      { ...first, nieuw: false },
      { ...first, nieuw: false },
    ]);
    expect([count(file, 'aanvragen'), count(file, 'berichten')]).toEqual([1, 2]);
  });

  it('with the fields in another order is the same content', async () => {
    const { context } = openTestOutbox();
    const token = createFormToken(SLEUTEL, NOW);
    await acceptAanvraag(context, gesprek, token, NOW);
    const turned = Object.fromEntries(
      Object.entries({ ...gesprek, taal: undefined }).reverse(),
    ) as unknown as typeof gesprek;
    expect(await acceptAanvraag(context, turned, token, NOW)).toMatchObject({
      status: 'aanvaard',
      nieuw: false,
    });
  });

  it.each([
    ['text', { bericht: 'Anders' }],
    ['regio', { regio: 'drenthe' }],
    ['choices', { onderwerpen: ['leren'] }],
    ['e-mail address', { email: undefined }],
  ])('with another %s is not accepted, and names the first reference', async (_, change) => {
    const { context, file } = openTestOutbox();
    const token = createFormToken(SLEUTEL, NOW);
    const { referentie } = (await acceptAanvraag(context, gesprek, token, NOW)) as { referentie: string };
    const changed = { ...gesprek, ...change };
    expect(await acceptAanvraag(context, changed, token, NOW)).toEqual({
      status: 'al-verstuurd',
      referentie,
    });
    expect(await acceptAanvraag(context, changed, token, NOW + TOKEN_VALID + 1)).toEqual({
      status: 'al-verstuurd',
      referentie,
    });
    expect(count(file, 'aanvragen')).toBe(1);
  });

  it('as an addition, with a token of its own, becomes a request that names the first', async () => {
    const { storage, context, file } = openTestOutbox();
    const { referentie } = (await acceptAanvraag(context, gesprek, createFormToken(SLEUTEL, NOW), NOW)) as {
      referentie: string;
    };
    const addition = { ...gesprek, bericht: 'Nog iets', aanvullingOp: referentie };
    const second = await acceptAanvraag(context, addition, createFormToken(SLEUTEL, NOW), NOW);
    expect(second).toMatchObject({ status: 'aanvaard', nieuw: true });
    expect(second).not.toMatchObject({ referentie });
    expect(count(file, 'aanvragen')).toBe(2);
    const taken = [
      await storage.claimBericht(NOW, NOW + 1),
      await storage.claimBericht(NOW, NOW + 1),
      await storage.claimBericht(NOW, NOW + 1),
    ];
    expect(taken[2]?.aanvraag.aanvullingOp).toBe(referentie);
  });

  it('a hundred times at once gives one request', async () => {
    const { context, file } = openTestOutbox();
    const token = createFormToken(SLEUTEL, NOW);
    const all = await Promise.all(
      Array.from({ length: 100 }, () => acceptAanvraag(context, gesprek, token, NOW)),
    );
    expect(new Set(all.map((one) => (one as { referentie: string }).referentie)).size).toBe(1);
    expect(all.filter((one) => one.status === 'aanvaard' && one.nieuw).length).toBe(1);
    expect([count(file, 'aanvragen'), count(file, 'berichten')]).toEqual([1, 2]);
  });

  it('through two processes on one file gives one request', async () => {
    const { context, file } = openTestOutbox();
    const other = openSqliteStorage(file, NOW);
    const token = createFormToken(SLEUTEL, NOW);
    const first = await acceptAanvraag(context, gesprek, token, NOW);
    const second = await acceptAanvraag({ ...context, storage: other }, gesprek, token, NOW);
    await other.close();
    expect(second).toEqual({ ...first, nieuw: false });
  });
});

describe('a token', () => {
  it.each([
    ['nothing', ''],
    ['text', 'x'.repeat(80)],
    ['one signed with another secret', createFormToken('een-ander-geheim-van-minstens-32-tekens', NOW)],
    ['one that is a day old', createFormToken(SLEUTEL, NOW - TOKEN_VALID - 1)],
    ['one from tomorrow', createFormToken(SLEUTEL, NOW + HOUR)],
    [
      'one with another time',
      createFormToken(SLEUTEL, NOW - TOKEN_VALID).replace(/\.[0-9a-z]+\./, `.${NOW.toString(36)}.`),
    ],
    ['one with something behind it', `${createFormToken(SLEUTEL, NOW)}A`],
  ])('that is %s is refused, and nothing is stored', async (_, token) => {
    const { context, file } = openTestOutbox();
    expect(await acceptAanvraag(context, gesprek, token, NOW)).toEqual({ status: 'token-ongeldig' });
    expect(count(file, 'aanvragen')).toBe(0);
  });

  it('is valid to the last minute of its day', async () => {
    const { context } = openTestOutbox();
    const token = createFormToken(SLEUTEL, NOW - TOKEN_VALID);
    expect(await acceptAanvraag(context, gesprek, token, NOW)).toMatchObject({ status: 'aanvaard' });
  });
});

describe('a reference', () => {
  it('that is taken is drawn again', async () => {
    const { context } = openTestOutbox();
    const draws = ['AAAAAAAA', 'AAAAAAAA', 'AAAAAAAA', 'BBBBBBBB'];
    const drawing = { ...context, createReference: () => draws.shift()! };
    const first = await acceptAanvraag(drawing, gesprek, createFormToken(SLEUTEL, NOW), NOW);
    const second = await acceptAanvraag(drawing, gesprek, createFormToken(SLEUTEL, NOW), NOW);
    expect([first, second]).toMatchObject([
      { referentie: 'AAAAAAAA' },
      { referentie: 'BBBBBBBB', nieuw: true },
    ]);
  });
});
