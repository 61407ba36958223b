import { describe, expect, it } from 'vitest';
import { zegVerwijzingFout } from '../../../src/domain/afspraak/describe-verwijzing.ts';
import { validateVerwijzing } from '../../../src/domain/afspraak/validate-verwijzing.ts';
import { readVerwijzing, type VerwijzingInvoer } from '../../../src/domain/afspraak/verwijzing-invoer.ts';
import { HOSTILE } from './hostile.ts';

const invoer = (changes: Partial<VerwijzingInvoer> = {}): VerwijzingInvoer => ({
  token: 't1',
  soort: 'gemeente',
  jong: 'nee',
  email: 'noor@voorbeeld.test',
  verwijzerEmail: '',
  website: '',
  ...changes,
});
const mistakes = (changes: Partial<VerwijzingInvoer>) => {
  const judged = validateVerwijzing(invoer(changes), 'twente');
  return 'fouten' in judged ? judged.fouten : [];
};

describe('a referral', () => {
  it('keeps the kind of organisation and the address of the client, and nothing else', () => {
    expect(validateVerwijzing(invoer(), 'twente')).toEqual({
      verwijzing: { regio: 'twente', soort: 'gemeente', email: 'noor@voorbeeld.test', ouder: false },
    });
  });

  it('of a client under 16 goes to a parent', () => {
    expect(validateVerwijzing(invoer({ jong: 'ja' }), 'twente')).toMatchObject({
      verwijzing: { ouder: true },
    });
  });

  it('keeps the address of the professional, when there is one', () => {
    const judged = validateVerwijzing(invoer({ verwijzerEmail: ' k.jansen@gemeente.test ' }), 'twente');
    expect(judged).toMatchObject({ verwijzing: { verwijzerEmail: 'k.jansen@gemeente.test' } });
  });

  it.each<[string, Partial<VerwijzingInvoer>, string, string]>([
    ['no kind of organisation', { soort: '' }, 'soort', 'kies_soort'],
    ['a kind that is not in the list', { soort: 'politie' }, 'soort', 'kies_soort'],
    ['no age', { jong: '' }, 'jong', 'kies_jong'],
    ['an age that is no answer', { jong: 'misschien' }, 'jong', 'kies_jong'],
    ['no address', { email: ' ' }, 'email', 'adres_leeg'],
    ['an address without an at sign', { email: 'noor' }, 'email', 'email_zonder_apenstaartje'],
    ['two addresses', { email: 'a@x.test, b@x.test' }, 'email', 'email_meer'],
    ['an own address that is wrong', { verwijzerEmail: 'k@' }, 'verwijzerEmail', 'email_onjuist'],
    [
      'the same address twice',
      { email: 'k@gemeente.test', verwijzerEmail: 'K@Gemeente.test' },
      'verwijzerEmail',
      'zelfde_adres',
    ],
  ])('is refused with %s', (_, changes, veld, code) => {
    expect(mistakes(changes)).toEqual([{ veld, code }]);
  });

  it('names every mistake at once, in the order of the form', () => {
    expect(mistakes({ soort: '', jong: '', email: '', verwijzerEmail: 'x' }).map(({ veld }) => veld)).toEqual(
      ['soort', 'jong', 'email', 'verwijzerEmail'],
    );
  });

  it('has words of its own for each mistake', () => {
    const codes = [
      'kies_soort',
      'kies_jong',
      'adres_leeg',
      'zelfde_adres',
      'email_meer',
      'email_onjuist',
    ] as const;
    expect(new Set(codes.map((code) => zegVerwijzingFout({ code }))).size).toBe(codes.length);
  });

  it.each([...HOSTILE, ['a header of a mail', 'noor@x.test\r\nBcc: ander@x.test\u0000']])(
    'has no place for %s',
    (_, text) => {
      const form = new URLSearchParams({ soort: text!, jong: text!, email: text!, verwijzerEmail: text! });
      form.set('naam', text!);
      form.set('bericht', text!);
      const read = readVerwijzing(form);
      expect(Object.keys(read).sort()).toEqual([
        'email',
        'jong',
        'soort',
        'token',
        'verwijzerEmail',
        'website',
      ]);
      expect(validateVerwijzing(read, 'twente')).toHaveProperty('fouten');
      expect(read.email).not.toMatch(/\p{Cc}/u);
    },
  );
});
