import { describe, expect, it } from 'vitest';
import { runWachtrij } from '../../../src/server/outbox/wachtrij.ts';
import { gesprek } from '../fixture-gegevens.ts';
import { useBalie } from './fixture-balie.ts';
import type { TestBalie } from './fixture-balie.ts';

const open = useBalie('sqlite');

interface Run {
  code: number;
  lines: string[];
  asked: string[];
}
async function run({ storage, clock }: TestBalie, command: string, answer?: string): Promise<Run> {
  const lines: string[] = [];
  const asked: string[] = [];
  const code = await runWachtrij({
    storage,
    args: command.split(' ').filter(Boolean),
    write: (line) => void lines.push(line),
    now: clock.now,
    ...(answer === undefined
      ? {}
      : {
          ask: async (vraag: string) => {
            asked.push(vraag);
            return answer;
          },
        }),
  });
  return { code, lines, asked };
}
/** Mail 1 is parked, mail 2 waits to be tried again. */
async function withTrouble(): Promise<TestBalie & { referentie: string }> {
  const test = await open();
  const referentie = await test.accept(gesprek);
  test.server.deliver = ({ inhoud }) =>
    Promise.reject(
      Object.assign(new Error(), {
        code: 'EENVELOPE',
        responseCode: inhoud.soort === 'loket' ? 550 : 450,
        command: 'RCPT TO',
      }),
    );
  await test.send();
  return { ...test, referentie };
}

describe('the queue', () => {
  it('that is empty says so; what was delivered is no queue', async () => {
    const test = await open();
    await test.accept(gesprek);
    await test.send();
    expect(await run(test, '')).toMatchObject({ code: 0, lines: ['De wachtrij is leeg.'] });
  });

  it('is a table of facts, without names, addresses and texts', async () => {
    const test = await withTrouble();
    const { code, lines } = await run(test, '');
    expect(code).toBe(0);
    expect(lines.map((line) => line.split(/\s{2,}/))).toEqual([
      ['id', 'kenmerk', 'soort', 'staat', 'pogingen', 'sinds', 'volgende', 'domein', 'fout'],
      [
        '1',
        test.referentie,
        'loket',
        'geparkeerd',
        '1',
        '2026-11-04 10:15',
        '-',
        'loket.example',
        'EENVELOPE 550 RCPT TO',
      ],
      [
        '2',
        test.referentie,
        'bevestiging',
        'opnieuw',
        '1',
        '2026-11-04 10:15',
        '2026-11-04 10:16',
        'voorbeeld.test',
        'EENVELOPE 450 RCPT TO',
      ],
    ]);
    expect(lines.join()).not.toMatch(/Zoë|zoe@|twente@|in de zorg/);
  });

  it('shows one mail', async () => {
    const test = await withTrouble();
    const { code, lines } = await run(test, 'toon 2');
    expect(code).toBe(0);
    expect(lines).toContain('staat:     opnieuw');
    expect(lines.join()).not.toMatch(/Zoë|zoe@/);
  });
});

describe('a change', () => {
  it.each([
    ['opnieuw 1', 0, 'opnieuw'],
    ['opnieuw 2', 1, 'opnieuw'],
    ['parkeer 2', 1, 'geparkeerd'],
  ])('%s is made after "ja"', async (command, index, staat) => {
    const test = await withTrouble();
    const { code, asked, lines } = await run(test, command, ' Ja ');
    expect(code).toBe(0);
    expect(asked[0]).toContain(test.referentie);
    expect(lines[0]).toMatch(staat === 'opnieuw' ? /staat klaar om te versturen/ : /is geparkeerd/);
    expect((await test.mails())[index]).toMatchObject({ staat });
  });

  it.each(['nee', '', 'j', 'ja graag'])('is not made after %j', async (answer) => {
    const test = await withTrouble();
    expect(await run(test, 'opnieuw 1', answer)).toMatchObject({
      code: 1,
      lines: ['Er is niets veranderd.'],
    });
    expect((await test.mails())[0]).toMatchObject({ staat: 'geparkeerd' });
  });

  it('needs --ja where nobody can be asked', async () => {
    const test = await withTrouble();
    expect(await run(test, 'opnieuw 1')).toMatchObject({ code: 2 });
    expect((await test.mails())[0]).toMatchObject({ staat: 'geparkeerd' });
    expect(await run(test, 'opnieuw 1 --ja')).toMatchObject({ code: 0 });
    expect((await test.mails())[0]).toMatchObject({ staat: 'opnieuw' });
  });

  it('sends the mail in the end', async () => {
    const test = await withTrouble();
    await run(test, 'opnieuw 1 --ja');
    test.server.deliver = async () => {};
    await test.send();
    expect(test.sent).toMatchObject([{ inhoud: { soort: 'loket' } }]);
  });

  it.each([
    ['parkeer 1', 1, /is geparkeerd: daar kan dit niet mee/],
    ['opnieuw 99', 1, /geen mail met nummer "99"/],
    ['opnieuw', 2, /^Gebruik:/],
    ['wis 1', 2, /^Gebruik:/],
    ['toon 1 2', 2, /^Gebruik:/],
    ['opnieuw 1;2', 1, /geen mail met nummer/],
  ])('%s is refused', async (command, code, message) => {
    const test = await withTrouble();
    const result = await run(test, command, 'ja');
    expect(result).toMatchObject({ code, asked: [] });
    expect(result.lines.join()).toMatch(message);
    expect((await test.mails()).map(({ staat }) => staat)).toEqual(['geparkeerd', 'opnieuw']);
  });

  it('that comes too late says so', async () => {
    const test = await withTrouble();
    test.storage.resend = async () => false;
    expect(await run(test, 'opnieuw 1 --ja')).toMatchObject({ code: 1 });
  });
});
