import { describe, expect, it } from 'vitest';
import type { Sluiting, Voorwaarde } from '../../../src/domain/afspraak/bestemming.ts';
import { deskOf } from '../../../src/domain/afspraak/desk-of.ts';
import { isClosed } from '../../../src/domain/afspraak/is-closed.ts';
import { describeVoorwaarde, noticesOf } from '../../../src/domain/afspraak/notices-of.ts';
import { waitingTime } from '../../../src/domain/afspraak/waiting-time.ts';
import { jongerenloket, loket, regel, rmc } from './fixture-loket.ts';

describe('the desk behind a request', () => {
  it('is the loket itself when no other is named', () => {
    const itself = {
      id: 'loket',
      naam: 'Leerwerkloket Proef',
      mailbox: 'loket@proef.example',
      reactieWerkdagen: 5,
    };
    expect(deskOf(loket())).toMatchObject(itself);
    expect(deskOf(loket(), 'loket')).toEqual(deskOf(loket()));
  });

  it('has its own promise and responsible organisation', () => {
    expect(deskOf(loket(), 'rmc')).toMatchObject({
      naam: rmc.naam,
      mailbox: rmc.mailbox,
      telefoon: rmc.telefoon,
      reactieWerkdagen: 2,
      verwerkingsverantwoordelijke: 'Gemeente RMC',
    });
  });

  it('takes over what it does not say, but never the phone number of the loket', () => {
    expect(deskOf(loket(), 'jongerenloket')).toEqual({
      id: 'jongerenloket',
      soort: 'jongerenloket',
      naam: jongerenloket.naam,
      mailbox: jongerenloket.mailbox,
      telefoon: undefined,
      reactieWerkdagen: 5,
      verwerkingsverantwoordelijke: 'Gemeente Proef',
      reserveMailbox: 'reserve@proef.example',
      privacyContact: 'privacy@proef.example',
    });
  });

  it.each(['bestaat-niet', 'taal', 'constructor'])('is never another than the one named: %s', (id) => {
    expect(() => deskOf(loket(), id)).toThrow(`Twente heeft geen bestemming "${id}" met een mailbox.`);
  });
});

describe('what a visitor is told before typing', () => {
  it.each<[Voorwaarde, string]>([
    [{ leeftijdOnder: 27 }, 'Bent u jonger dan 27?'],
    [{ leeftijdVanaf: 27 }, 'Bent u 27 of ouder?'],
    [{ leeftijdVanaf: 18, leeftijdOnder: 27 }, 'Bent u 18 tot en met 26?'],
    [{ opSchool: true }, 'Gaat u naar school?'],
    [{ opSchool: false }, 'Gaat u niet naar school?'],
    [{ leeftijdOnder: 23, opSchool: true }, 'Bent u jonger dan 23 en gaat u naar school?'],
    [{ postcodes: ['75', '76', '7811'] }, 'Begint uw postcode met 75, 76 of 7811?'],
    [
      { leeftijdOnder: 23, opSchool: true, postcodes: ['45'] },
      'Bent u jonger dan 23, gaat u naar school en begint uw postcode met 45?',
    ],
    [{ wie: 'werkgever' }, 'Bent u werkgever?'],
  ])('%j', (voorwaarde, vraag) => {
    expect(describeVoorwaarde(voorwaarde)).toBe(vraag);
  });

  it('says who answers, in the order of the rules, to persons and firms apart', () => {
    const regels = [
      regel({ leeftijdOnder: 23, opSchool: true }, 'rmc'),
      regel({ wie: 'werkgever' }, 'loket'),
      regel({ leeftijdOnder: 27 }, 'jongerenloket'),
    ];
    expect(noticesOf(loket({ regels }), 'burger').map(({ zin }) => zin)).toEqual([
      'Bent u jonger dan 23 en gaat u naar school? Dan krijgt u antwoord van RMC Proef.',
      'Bent u jonger dan 27? Dan krijgt u antwoord van Jongerenloket Proef.',
    ]);
    expect(noticesOf(loket({ regels }), 'werkgever').map(({ zin }) => zin)).toEqual([
      'Bent u werkgever? Dan krijgt u antwoord van Leerwerkloket Proef.',
    ]);
  });
});

describe('a closed loket', () => {
  const kerst: Sluiting = {
    van: '2026-12-24',
    tot: '2027-01-03',
    tekst: 'Wij hebben vakantie.',
    alternatief: { naam: 'Proef' },
    formulierOpen: true,
  };
  it.each([
    ['2026-12-23', undefined],
    ['2026-12-24', kerst],
    ['2027-01-01', kerst],
    ['2027-01-03', kerst],
    ['2027-01-04', undefined],
  ])('on %s: first and last day included', (day, expected) => {
    expect(isClosed([kerst], day)).toBe(expected);
  });
});

describe('the waiting time', () => {
  it.each([
    ['2026-11-09', undefined],
    ['2026-11-10', 8],
    ['2026-11-24', 8],
    ['2026-11-25', undefined],
  ])('on %s: shown from the day that somebody confirmed it, for 14 days', (day, expected) => {
    expect(waitingTime({ werkdagen: 8, bevestigdOp: '2026-11-10' }, day)).toBe(expected);
  });
  it('is not there when nobody gave one', () => expect(waitingTime(undefined, '2026-11-10')).toBeUndefined());
  it('can be nothing at all', () => {
    expect(waitingTime({ werkdagen: 0, bevestigdOp: '2026-11-10' }, '2026-11-10')).toBe(0);
  });
});
