import { describe, expect, it } from 'vitest';
import { BEWIJZEN, runBewijs } from '../../scripts/storingen/bewijs.ts';
import { MAILBOX } from '../../scripts/storingen/mini-site.ts';
import { findMis, inParallel } from '../../scripts/storingen/run-storingen.ts';
import { STORINGEN } from '../../scripts/storingen/soorten.ts';
import { tel } from '../../scripts/storingen/telling.ts';

/** The real faults, a few times each: `npm run storingen` does the full numbers. */
const KEREN: Record<string, number> = { 'kill -9 bij aannemen': 3, 'kill -9 bij versturen': 3 };
const OTHERS = 1;

describe('no accepted request is lost or doubled by', { timeout: 180_000 }, () => {
  it.concurrent.each(STORINGEN)('$naam', async ({ naam, run }) => {
    const uitslag = await run(KEREN[naam] ?? OTHERS);
    expect(findMis(uitslag)).toEqual([]);
    expect(uitslag.aanvaard).toBeGreaterThan(0);
  });
});

describe('the counters find what goes wrong', { timeout: 180_000 }, () => {
  it.concurrent.each(BEWIJZEN.filter(({ traag }) => !traag))(
    'without $zonder, by $storing',
    async (bewijs) => {
      const uitslag = await runBewijs(bewijs);
      expect(uitslag[bewijs.vindt]).toBeGreaterThan(0);
      expect(findMis(uitslag)).not.toEqual([]);
    },
  );
});

describe('counting', () => {
  const bezoek = (nummer: number, ...kenmerken: string[]) => ({
    email: `proef-${nummer}@bezoeker.example`,
    fields: {},
    kenmerken: new Set(kenmerken),
  });
  const loketMail = (referentie: string, nummer: number) => ({
    aan: [MAILBOX],
    messageId: `<${referentie}.loket@localhost>`,
    antwoordAan: `proef-${nummer}@bezoeker.example`,
  });
  const goed = { aanvaard: 1, verloren: 0, dubbelZelfde: 0, dubbelAnders: 0, vreemd: 0 };
  const eigen = [bezoek(1, 'AAAA2222')];

  it.each([
    ['one request and its mail', eigen, [loketMail('AAAA2222', 1)], [], goed],
    ['a visitor without an answer', [bezoek(1)], [], [], { ...goed, aanvaard: 0 }],
    ['a request without a mail', eigen, [], [], { ...goed, verloren: 1 }],
    ['a mail of somebody else', eigen, [loketMail('BBBB2222', 2)], [], { ...goed, verloren: 1 }],
    ['a parked mail', eigen, [], ['AAAA2222'], goed],
    [
      'the same mail twice',
      eigen,
      [loketMail('AAAA2222', 1), loketMail('AAAA2222', 1)],
      [],
      { ...goed, dubbelZelfde: 1 },
    ],
    [
      'a second reference for one form',
      [bezoek(1, 'AAAA2222', 'BBBB2222')],
      [loketMail('AAAA2222', 1), loketMail('BBBB2222', 1)],
      [],
      { ...goed, dubbelAnders: 2 },
    ],
    [
      'a second Message-ID that no visitor heard of',
      eigen,
      [loketMail('AAAA2222', 1), loketMail('BBBB2222', 1)],
      [],
      { ...goed, dubbelAnders: 1 },
    ],
    [
      'a mail to a stranger',
      eigen,
      [loketMail('AAAA2222', 1), { ...loketMail('AAAA2222', 1), aan: ['vreemd@elders.example'] }],
      [],
      { ...goed, dubbelZelfde: 1, vreemd: 1 },
    ],
  ])('%s', (_, bezoeken, aangekomen, geparkeerd, telling) => {
    expect(tel(bezoeken, aangekomen, new Set(geparkeerd))).toEqual(telling);
  });

  it('a trial that breaks down is a failure', () => {
    expect(findMis(new Error('De site start niet.'))).toEqual(['De site start niet.']);
    expect(findMis({ ...goed, verloren: 2, dubbelAnders: 1, geparkeerd: 0, fouten: ['iets'] })).toEqual([
      '2 verloren',
      '1 dubbel met een ander Message-ID of kenmerk',
      'iets',
    ]);
  });

  it('results stand in the order of the list', async () => {
    const ends: (() => void)[] = [];
    const results = inParallel(
      [0, 1, 2],
      3,
      (nummer) => new Promise((done) => (ends[nummer] = () => done(nummer))),
    );
    for (const nummer of [2, 0, 1]) ends[nummer]!();
    expect(await results).toEqual([0, 1, 2]);
  });
});
