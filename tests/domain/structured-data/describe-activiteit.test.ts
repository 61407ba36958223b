import { describe, expect, it } from 'vitest';
import { describeActiviteit } from '../../../src/domain/structured-data/describe-activiteit.ts';
import { AgendaSchema } from '../../../src/schemas/agenda.ts';

const SITE = new URL('https://leerwerkloket.example');
const activiteit = (fields: object = {}) => ({
  ...AgendaSchema.parse({
    titel: 'Open avond',
    datum: '2026-12-01',
    van: '19:00',
    plaats: 'Stadhuis, Enschede',
    omschrijving: 'U kunt met een adviseur praten.',
    gecontroleerd_op: '2026-11-26',
    ...fields,
  }),
  naam: 'open-avond',
});

describe('what search engines read of the agenda', () => {
  it('is when, where and by whom', () => {
    expect(describeActiviteit(activiteit({ tot: '21:00' }), 'twente', 'Leerwerkloket Twente', SITE)).toEqual([
      expect.objectContaining({
        startDate: '2026-12-01T19:00',
        endDate: '2026-12-01T21:00',
        url: 'https://leerwerkloket.example/regio/twente/agenda/#open-avond',
        organizer: expect.objectContaining({ name: 'Leerwerkloket Twente' }),
      }),
    ]);
  });

  it('has no end where nobody knows it', () => {
    expect(describeActiviteit(activiteit(), 'twente', 'Loket', SITE)[0]).not.toHaveProperty('endDate');
  });

  it('is nothing for an example', () => {
    expect(describeActiviteit(activiteit({ voorbeeld: true }), 'twente', 'Loket', SITE)).toEqual([]);
  });
});

describe('an activity in a file', () => {
  it.each([
    ['ends before it begins', { tot: '18:00' }, 'niet later dan het begin'],
    ['has a time that does not exist', { van: '25:00' }, 'Schrijf een tijd'],
    ['has a day that does not exist', { datum: '2026-02-30' }, 'geen datum'],
    ['has nothing to get in touch by', { aanmelden: 'bel ons' }, 'e-mailadres'],
  ])('is refused when it %s', (_, fields, message) => {
    expect(() => activiteit(fields)).toThrow(message);
  });
});
