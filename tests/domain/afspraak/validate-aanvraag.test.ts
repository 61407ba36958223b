import { describe, expect, it } from 'vitest';
import type { Invoer } from '../../../src/domain/afspraak/invoer.ts';
import { validateAanvraag } from '../../../src/domain/afspraak/validate-aanvraag.ts';
import { gebieden } from '../regio/real-rows.ts';
import { VERVOLG_TEKST } from '../../../src/domain/afspraak/vervolg-tekst.ts';
import { belMij, gegevens, gesprek, werkgever } from './fixture-gegevens.ts';
import { inDutch } from './in-dutch.ts';
import { HOSTILE } from './hostile.ts';

const judge = (invoer: Invoer) => validateAanvraag(invoer, gegevens, gebieden);
const accepted = (invoer: Invoer) => {
  const judged = judge(invoer);
  if ('fouten' in judged) throw new Error(JSON.stringify(judged.fouten));
  return judged.aanvraag;
};
const fouten = (invoer: Invoer) => {
  const judged = judge(invoer);
  return 'fouten' in judged ? judged.fouten.map((fout) => ({ veld: fout.veld, tekst: inDutch(fout) })) : [];
};

describe('a request that is right', () => {
  it('carries everything that was filled in', () => {
    expect(
      accepted(
        gesprek({
          naam: ' Zoë de Vries ',
          email: ' zoe@voorbeeld.nl ',
          telefoon: '06  12345678',
          postcode: '7511 ab',
          situatie: 'werk',
          onderwerpen: ['iets-anders', 'ander-werk', 'ander-werk'],
          gespreksvorm: 'video',
          dagdelen: ['middag', 'ochtend'],
          bericht: '\n Ik wil iets anders.\n',
          scholing: ['kok-bbl', 'bestaat-niet', 'kok-bbl'],
        }),
      ),
    ).toEqual({
      vorm: 'gesprek',
      naam: 'Zoë de Vries',
      email: 'zoe@voorbeeld.nl',
      telefoon: '06 12345678',
      postcode: '7511',
      situatie: 'werk',
      onderwerpen: ['ander-werk', 'iets-anders'],
      gespreksvorm: 'video',
      dagdelen: ['ochtend', 'middag'],
      bericht: 'Ik wil iets anders.',
      scholing: [{ id: 'kok-bbl', titel: 'Kok (ROC Test)' }],
    });
  });

  it('needs no more than a name, a postcode and one way to answer', () => {
    expect(accepted(gesprek({ email: '', telefoon: '0612345678' }))).toMatchObject({
      telefoon: '0612345678',
    });
    expect(accepted(gesprek())).toMatchObject({ email: 'zoe@voorbeeld.nl', telefoon: undefined });
  });

  it('in the short form carries name, number, postcode and language, and nothing else', () => {
    const more = { email: 'geen adres', bericht: 'x'.repeat(2000), scholing: ['kok-bbl'], situatie: 'onzin' };
    expect(accepted(belMij(more))).toEqual({
      vorm: 'bel-mij',
      naam: 'Zoë de Vries',
      email: undefined,
      telefoon: '06 12345678',
      postcode: '7511',
      taal: 'arabisch',
      tolk: false,
      onderwerpen: [],
      dagdelen: [],
      scholing: [],
    });
  });

  it.each(HOSTILE)('may hold %s in name and text, and carries it unchanged', (_, text) => {
    expect(accepted(gesprek({ naam: text, bericht: text }))).toMatchObject({ naam: text, bericht: text });
  });

  it('may hold a text of 1,000 characters, an emoji counted as one', () => {
    expect(accepted(gesprek({ bericht: '😀'.repeat(998) + '\n.' })).bericht).toHaveLength(1998);
  });
});

describe('a mistake', () => {
  it.each<[wat: string, changes: Partial<Invoer>, veld: string, part: string]>([
    ['no name', { naam: '' }, 'naam', 'Vul uw naam in.'],
    ['a name of spaces', { naam: ' \t ' }, 'naam', 'Vul uw naam in.'],
    ['a name that nobody can see', { naam: '\u200f\u202e\u3164\u2800\u200b' }, 'naam', 'Vul uw naam in.'],
    [
      'a name that is too long',
      { naam: 'x'.repeat(101) },
      'naam',
      '101 tekens. Er passen er 100. Maak uw naam 1 teken korter',
    ],
    [
      'no way to answer',
      { email: '', telefoon: ' ' },
      'email',
      'Vul uw e-mailadres of uw telefoonnummer in.',
    ],
    ['two addresses', { email: 'a@x.nl,b@y.nl' }, 'email', 'Vul één e-mailadres in'],
    ['a header in the address', { email: 'a@x.nl Bcc: b@y.nl' }, 'email', 'Vul één e-mailadres in'],
    ['a wrong number beside a right address', { telefoon: '06 123' }, 'telefoon', 'heeft 5 cijfers'],
    ['no postcode', { postcode: '' }, 'postcode', 'Vul uw postcode in.'],
    ['a postcode that does not exist', { postcode: '7500' }, 'postcode', 'kennen wij niet'],
    ['a situation of its own', { situatie: 'rijk' }, 'situatie', 'Kies iets uit deze lijst.'],
    ['a subject of its own', { onderwerpen: ['ander-werk', '__proto__'] }, 'onderwerpen', 'Kies iets'],
    ['a way of its own', { gespreksvorm: 'droom' }, 'gespreksvorm', 'Kies iets'],
    ['a time of its own', { dagdelen: ['nacht'] }, 'dagdelen', 'Kies iets'],
    [
      'a text that is too long',
      { bericht: 'x'.repeat(1234) },
      'bericht',
      '1.234 tekens. Er passen er 1.000. Maak uw tekst 234 tekens korter.',
    ],
    ['a text of 100 KB', { bericht: 'é'.repeat(100_000) }, 'bericht', 'Maak uw tekst 99.000 tekens korter.'],
  ])('is told with its remedy: %s', (_, changes, veld, part) => {
    expect(fouten(gesprek(changes))).toEqual([{ veld, tekst: expect.stringContaining(part) }]);
  });

  it.each<[wat: string, changes: Partial<Invoer>, veld: string]>([
    ['no number', { telefoon: '' }, 'telefoon'],
    ['an address in the place of a number', { telefoon: 'zoe@voorbeeld.nl' }, 'telefoon'],
    ['a language of its own', { taal: 'klingon' }, 'taal'],
  ])('in the short form is told too: %s', (_, changes, veld) => {
    expect(fouten(belMij(changes)).map((fout) => fout.veld)).toEqual([veld]);
  });

  it('does not hide another one: all are told, in the order of the form', () => {
    const wrong = {
      naam: '',
      email: 'x',
      telefoon: 'y',
      postcode: 'z',
      situatie: 'q',
      bericht: 'x'.repeat(1001),
    };
    expect(fouten(gesprek(wrong)).map(({ veld }) => veld)).toEqual([
      'naam',
      'email',
      'telefoon',
      'postcode',
      'situatie',
      'bericht',
    ]);
  });
});

describe('a number that may be a BSN', () => {
  const bsn = 'Mijn nummer is 111.222.333.';
  it.each(['naam', 'bericht'] as const)('is asked about in %s, and passes with a tick', (veld) => {
    expect(fouten(gesprek({ [veld]: bsn }))).toEqual([
      { veld, tekst: expect.stringContaining('Dit lijkt een BSN. Stuur dat niet mee.') },
    ]);
    expect(accepted(gesprek({ [veld]: bsn, geenBsn: [veld] }))[veld]).toBe(bsn);
  });
  it('is asked about in each field on its own', () => {
    const both = { naam: bsn, bericht: bsn, geenBsn: ['naam'] };
    expect(fouten(gesprek(both)).map(({ veld }) => veld)).toEqual(['bericht']);
  });
  it('is asked about in the short form and in that of a firm', () => {
    expect(fouten(belMij({ naam: bsn })).map(({ veld }) => veld)).toEqual(['naam']);
    expect(fouten(werkgever({ bericht: bsn })).map(({ veld }) => veld)).toEqual(['bericht']);
  });
});

describe('a mail after three months', () => {
  it('is off unless somebody ticks it', () => {
    expect(accepted(gesprek())).not.toHaveProperty('vervolg');
  });
  it('keeps the version of the text that was agreed to', () => {
    expect(accepted(gesprek({ vervolg: 'ja' })).vervolg).toBe(VERVOLG_TEKST);
  });
  it('needs an address', () => {
    const open = gesprek({ vervolg: 'ja', email: '', telefoon: '0612345678' });
    expect(fouten(open)).toEqual([{ veld: 'vervolg', tekst: expect.stringContaining('e-mailadres') }]);
  });
  it('is not asked for in the other forms', () => {
    expect(accepted(belMij({ vervolg: 'ja' }))).not.toHaveProperty('vervolg');
    expect(accepted(werkgever({ vervolg: 'ja', email: 'a@x.nl' }))).not.toHaveProperty('vervolg');
  });
  it.each([
    ['K7RM2XWA', 'K7RM2XWA'],
    ['K7RM2XW', undefined],
    ['<script>', undefined],
  ])('leads back with a reference: %s', (vervolgOp, expected) => {
    expect(accepted(belMij({ vervolgOp })).vervolgOp).toBe(expected);
    expect(accepted(gesprek({ vervolgOp }))).not.toHaveProperty('vervolgOp');
  });
});

describe('the question of a firm', () => {
  it('carries the firm and nothing of a person', () => {
    const more = { situatie: 'onzin', onderwerpen: ['onzin'], scholing: ['kok-bbl'], dagdelen: ['nacht'] };
    expect(accepted(werkgever(more))).toEqual({
      vorm: 'werkgever',
      naam: 'Zoë de Vries',
      email: undefined,
      telefoon: '053 1234567',
      postcode: '7511',
      medewerkers: 3,
      bericht: 'Wij zoeken een leerling.',
      onderwerpen: [],
      dagdelen: [],
      scholing: [],
    });
  });
  it.each([
    ['1', 1],
    [' 3 ', 3],
    ['٣', 3],
    ['007', 7],
    ['1.200', 1200],
    ['100 000', 100_000],
  ])('counts %j as %i', (medewerkers, expected) => {
    expect(accepted(werkgever({ medewerkers })).medewerkers).toBe(expected);
  });
  it.each(['', '0', '-3', '2,5', '1.5', 'drie', '3 of 4', '100001', '1e3', '99999999999999999999'])(
    'asks again for a number: %j',
    (medewerkers) => {
      expect(fouten(werkgever({ medewerkers }))).toEqual([
        { veld: 'medewerkers', tekst: 'Vul een heel getal in, van 1 tot en met 100.000.' },
      ]);
    },
  );
  it('needs a question', () => {
    expect(fouten(werkgever({ bericht: ' \n' }))).toEqual([
      { veld: 'bericht', tekst: 'Schrijf uw vraag op.' },
    ]);
  });
});
