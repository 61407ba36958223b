import { describe, expect, it } from 'vitest';
import type { Acceptatie, Balie, Verwijzing } from '../../../src/domain/afspraak/balie.ts';
import {
  needsNewVerwijzingToken,
  VERWIJZING_STATUS,
  verwijzingTitel,
  type VerwijzingAntwoordPagina,
} from '../../../src/domain/afspraak/describe-verwijzing.ts';
import { OpslagStoring } from '../../../src/domain/afspraak/opslag-storing.ts';
import { sendVerwijzing } from '../../../src/domain/afspraak/send-verwijzing.ts';
import { emptyVerwijzing } from '../../../src/domain/afspraak/verwijzing-invoer.ts';
import { balieWith } from './balie-with.ts';

const right = { ...emptyVerwijzing(), token: 't1', soort: 'uwv', jong: 'nee', email: 'noor@voorbeeld.test' };

/** A front door that answers this to every referral, and remembers what it was asked. */
function door(answer: Acceptatie | Error, admit: Balie['admit'] = async () => ({ door: true })) {
  const referred: [Verwijzing, string][] = [];
  const admitted: unknown[][] = [];
  const balie = balieWith({
    admit: (...asked) => (admitted.push(asked), admit(...asked)),
    refer: async (verwijzing, token) => {
      referred.push([verwijzing, token]);
      if (answer instanceof Error) throw answer;
      return answer;
    },
  });
  const send = (changes: Partial<typeof right> = {}) =>
    sendVerwijzing({ ...right, ...changes }, { balie, regio: 'twente', afzender: '192.0.2.1' });
  return { referred, admitted, send };
}
const accepted: Acceptatie = { status: 'aanvaard', referentie: 'K7RM2XWA', nieuw: true };

describe('sending a referral', () => {
  it('stores it with the token of the form', async () => {
    const { referred, admitted, send } = door(accepted);
    expect(await send()).toEqual({ soort: 'aanvaard', referentie: 'K7RM2XWA' });
    expect(referred).toEqual([
      [{ regio: 'twente', soort: 'uwv', email: 'noor@voorbeeld.test', ouder: false }, 't1'],
    ]);
    expect(admitted).toEqual([['192.0.2.1', 'noor@voorbeeld.test']]);
  });

  it.each<[string, Acceptatie | Error, object]>([
    [
      'the token was used with another content',
      { status: 'al-verstuurd', referentie: 'K7RM2XWA' },
      { soort: 'al-verstuurd', referentie: 'K7RM2XWA' },
    ],
    ['the form stood open too long', { status: 'token-ongeldig' }, { soort: 'verlopen' }],
    ['it came back quicker than a person can', { status: 'te-snel' }, { soort: 'controle' }],
    ['the storage does not answer', new OpslagStoring('vol'), { soort: 'storing' }],
  ])('says so when %s', async (_, answer, uitkomst) => {
    expect(await door(answer).send()).toEqual(uitkomst);
  });

  it('sends nothing when something is wrong', async () => {
    const { referred, send } = door(accepted);
    expect(await send({ email: '' })).toMatchObject({ soort: 'fouten' });
    expect(referred).toEqual([]);
  });

  it('asks again when a program filled in the field that nobody sees', async () => {
    const { referred, send } = door(accepted);
    expect(await send({ website: 'https://koop.test' })).toEqual({ soort: 'controle' });
    expect(referred).toEqual([]);
  });

  it('stops a sender who sends too often, and says for how long', async () => {
    const { referred, send } = door(accepted, async () => ({ door: false, minuten: 7 }));
    expect(await send()).toEqual({ soort: 'te-veel', minuten: 7 });
    expect(referred).toEqual([]);
  });

  it('passes an unknown error on', async () => {
    await expect(door(new TypeError('stuk')).send()).rejects.toThrow('stuk');
  });
});

describe('the page after it', () => {
  it.each<[VerwijzingAntwoordPagina, number, boolean]>([
    [{ soort: 'fouten', fouten: [] }, 422, false],
    [{ soort: 'verlopen' }, 422, true],
    [{ soort: 'controle' }, 422, false],
    [{ soort: 'al-verstuurd', referentie: 'K7RM2XWA' }, 409, true],
    [{ soort: 'te-veel', minuten: 7 }, 429, false],
    [{ soort: 'storing' }, 503, false],
  ])('%j has status %i; new token: %s', (antwoord, status, fresh) => {
    expect(VERWIJZING_STATUS[antwoord.soort]).toBe(status);
    expect(needsNewVerwijzingToken(antwoord)).toBe(fresh);
    const own = verwijzingTitel(antwoord) !== verwijzingTitel(undefined);
    expect(own).toBe(antwoord.soort !== 'fouten');
  });
});
