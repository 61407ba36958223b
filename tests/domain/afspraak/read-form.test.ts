import { describe, expect, it } from 'vitest';
import { readForm } from '../../../src/domain/afspraak/read-form.ts';
import { HOSTILE } from './hostile.ts';

const send = (fields: Record<string, string>) => readForm(new URLSearchParams(fields));

describe('what was typed', () => {
  it.each(HOSTILE)('is kept whole: %s', (_, text) => {
    const invoer = send({ naam: text, email: text, telefoon: text, postcode: text, bericht: text });
    expect([invoer.naam, invoer.email, invoer.telefoon, invoer.postcode, invoer.bericht]).toEqual(
      Array(5).fill(text),
    );
  });

  it('is kept whole when it is 100 KB', () => {
    const text = 'a😀'.repeat(25_000);
    expect(send({ naam: text, bericht: text })).toMatchObject({ naam: text, bericht: text });
  });

  it.each([
    ['NUL', 'Jan\0 Bos', 'Jan Bos'],
    ['a bell and an escape', 'Jan\x07\x1b[31m Bos', 'Jan[31m Bos'],
    ['delete and C1 controls', 'Jan\x7f\x9b Bos', 'Jan Bos'],
    ['a header of a mail', 'Jan\r\nBcc: kwaad@x.test', 'Jan Bcc: kwaad@x.test'],
    ['line ends of other systems', 'Jan\u0085\u2028\u2029\nBos', 'Jan Bos'],
  ])('on one line loses what nobody can type: %s', (_, typed, kept) => {
    expect(send({ naam: typed }).naam).toBe(kept);
    expect(send({ email: typed }).email).toBe(kept);
    expect(send({ telefoon: typed }).telefoon).toBe(kept);
  });

  it('in the text keeps its lines and tabs, and nothing else that is no character', () => {
    expect(send({ bericht: '\r\nEen\r\ntwee\rdrie\n\tvier\0\x1b' }).bericht).toBe(
      '\nEen\ntwee\ndrie\n\tvier',
    );
  });

  it('keeps spaces at both ends: the visitor sees what was typed', () => {
    expect(send({ naam: '  Jan ' }).naam).toBe('  Jan ');
  });
});

describe('what was chosen', () => {
  it('comes as a list, in the order of the form', () => {
    const form = new URLSearchParams([
      ['onderwerpen', 'b'],
      ['onderwerpen', 'a'],
      ['scholing', 's1'],
    ]);
    expect(readForm(form)).toMatchObject({ onderwerpen: ['b', 'a'], scholing: ['s1'], dagdelen: [] });
  });

  it('is limited: nobody can make us carry a thousand long ids', () => {
    const form = new URLSearchParams(Array.from({ length: 1000 }, () => ['scholing', 'x'.repeat(1000)]));
    const { scholing } = readForm(form);
    expect([scholing.length, scholing[0]?.length]).toEqual([50, 200]);
  });
});

it.each([
  ['bel-mij', 'bel-mij'],
  ['werkgever', 'werkgever'],
  ['gesprek', 'gesprek'],
  ['', 'gesprek'],
  ['__proto__', 'gesprek'],
])('the form called %j is read as %s', (vorm, expected) => {
  expect(send({ vorm }).vorm).toBe(expected);
});

it('half an emoji from a program becomes a character that mail and database can hold', () => {
  const form = { get: () => 'Jan \ud83d', getAll: () => ['\udc00'] };
  expect(readForm(form)).toMatchObject({ naam: 'Jan \ufffd', bericht: 'Jan \ufffd', scholing: ['\ufffd'] });
});

it('a file in the place of a text counts as empty', () => {
  const form = new FormData();
  form.append('naam', new Blob(['x']), 'x.txt');
  expect(readForm(form).naam).toBe('');
});

it('an empty form has every field', () => {
  expect(readForm(new URLSearchParams())).toEqual({
    vorm: 'gesprek',
    token: '',
    naam: '',
    email: '',
    telefoon: '',
    postcode: '',
    situatie: '',
    onderwerpen: [],
    gespreksvorm: '',
    dagdelen: [],
    taal: '',
    tolk: '',
    bericht: '',
    scholing: [],
    gemeente: '',
    loket: '',
    gevraagd: '',
    gevraagdBij: '',
    aanvullingOp: '',
    leeftijd: '',
    opSchool: '',
    medewerkers: '',
    geenBsn: [],
    vervolg: '',
    vervolgOp: '',
    verwijzing: '',
    verwezenDoor: '',
    meldOntvangst: '',
    website: '',
  });
});
