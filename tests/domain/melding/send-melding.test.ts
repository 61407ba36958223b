import { describe, expect, it } from 'vitest';
import type { Balie, MeldingAcceptatie } from '../../../src/domain/afspraak/balie.ts';
import { OpslagStoring } from '../../../src/domain/afspraak/opslag-storing.ts';
import { LONGEST_MELDING, type Melding } from '../../../src/domain/melding/melding.ts';
import { readMelding } from '../../../src/domain/melding/read-melding.ts';
import { MELDING_STATUS, sendMelding } from '../../../src/domain/melding/send-melding.ts';
import { balieWith } from '../afspraak/balie-with.ts';

const WAAR = { pagina: '/regio/twente/', regio: 'twente' };
const form = (changes: Record<string, string> = {}) =>
  readMelding(new URLSearchParams({ token: 't1', tekst: 'De tijden kloppen niet.', ...changes }));

/** A front door that answers this to every report, and remembers what it was given. */
function door(answer: MeldingAcceptatie | Error, admit: Balie['admit'] = async () => ({ door: true })) {
  const reported: [Melding, string][] = [];
  const balie = balieWith({
    admit,
    report: async (melding, token) => {
      reported.push([melding, token]);
      if (answer instanceof Error) throw answer;
      return answer;
    },
  });
  return { reported, send: (changes = {}) => sendMelding(form(changes), WAAR, balie, '192.0.2.1') };
}

describe('saying that something is wrong', () => {
  it('brings the text to the door, with the token of the form', async () => {
    const { reported, send } = door('aanvaard');
    expect(await send({ email: 'zoe@voorbeeld.test' })).toEqual({ soort: 'verstuurd' });
    expect(reported).toEqual([
      [{ ...WAAR, tekst: 'De tijden kloppen niet.', email: 'zoe@voorbeeld.test' }, 't1'],
    ]);
  });

  it.each<[string, Record<string, string>, string, string]>([
    ['nothing', { tekst: ' \u200b\n' }, 'tekst', 'Schrijf wat er niet klopt.'],
    ['too much', { tekst: 'a'.repeat(LONGEST_MELDING + 5) }, 'tekst', 'Haal 5 tekens weg.'],
    ['a number that may be a BSN', { tekst: 'Mijn nummer is 123456782.' }, 'tekst', 'burgerservicenummer'],
    ['two addresses', { email: 'a@x.nl, b@y.nl' }, 'email', 'Dit e-mailadres klopt niet.'],
  ])('is refused with %s, and says what to do', async (_, changes, veld, message) => {
    const { reported, send } = door('aanvaard');
    const { fouten } = (await send(changes)) as { fouten: { veld: string; tekst: string }[] };
    expect(fouten).toMatchObject([{ veld }]);
    expect(fouten[0]!.tekst).toContain(message);
    expect(reported).toEqual([]);
  });

  it('names every mistake at once', async () => {
    const { send } = door('aanvaard');
    expect(await send({ tekst: '', email: 'x' })).toMatchObject({
      fouten: [{ veld: 'tekst' }, { veld: 'email' }],
    });
  });

  it.each<[string, MeldingAcceptatie | Error, Record<string, string>, string]>([
    ['the form stood open too long', 'token-ongeldig', {}, 'nog-een-keer'],
    ['it came quicker than a person can', 'te-snel', {}, 'nog-een-keer'],
    ['a program filled in the field that nobody sees', 'aanvaard', { website: 'x' }, 'nog-een-keer'],
    ['the storage does not answer', new OpslagStoring('vol'), {}, 'storing'],
  ])('says so when %s', async (_, answer, changes, soort) => {
    expect(await door(answer).send(changes)).toEqual({ soort });
  });

  it('stops a sender who sends too often', async () => {
    const { reported, send } = door('aanvaard', async () => ({ door: false, minuten: 7 }));
    expect(await send()).toEqual({ soort: 'te-veel', minuten: 7 });
    expect(reported).toEqual([]);
  });

  it('passes an unknown error on', async () => {
    await expect(door(new TypeError('stuk')).send()).rejects.toThrow('stuk');
  });

  it('has a status for every outcome that the page shows', () => {
    expect(MELDING_STATUS).toEqual({ fouten: 422, 'nog-een-keer': 422, 'te-veel': 429, storing: 503 });
  });
});
