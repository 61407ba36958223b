import { describe, expect, it } from 'vitest';
import {
  hasTopButton,
  mistakesOf,
  needsNewToken,
  retryAfter,
  STATUS,
  titleOf,
  type Antwoord,
} from '../../../src/domain/afspraak/describe-uitkomst.ts';
import { nl } from '../../talen.ts';

const bij = { regio: 'twente' };
const uitkomsten: [antwoord: Antwoord, status: number, titel: string, retry: number | undefined][] = [
  [{ soort: 'fouten', fouten: [] }, 422, 'Vraag een gesprek aan', undefined],
  [{ soort: 'controle' }, 422, 'Verstuur nog een keer', undefined],
  [{ soort: 'verlopen' }, 422, 'Verstuur uw aanvraag nog een keer', undefined],
  [{ soort: 'te-veel', minuten: 7, bij }, 429, 'Versturen kan nu even niet', 420],
  [{ soort: 'gesloten', regio: 'twente' }, 409, 'Dit loket is nu gesloten', undefined],
  [{ soort: 'storing', bij }, 503, 'Versturen lukt nu niet', 120],
];

describe('an outcome', () => {
  it.each(uitkomsten)(
    '%j has its status, its title and its time to wait',
    (antwoord, status, titel, retry) => {
      expect([STATUS[antwoord.soort], titleOf(antwoord, nl), retryAfter(antwoord)]).toEqual([
        status,
        titel,
        retry,
      ]);
    },
  );

  it.each(['controle', 'te-veel', 'storing'])(
    '%s keeps its token: sent again it is the same request',
    (soort) => {
      const antwoord = uitkomsten.map(([one]) => one).find((one) => one.soort === soort)!;
      expect([needsNewToken(antwoord), hasTopButton(antwoord)]).toEqual([false, true]);
    },
  );
});

it('questions of a rule that stayed open are mistakes, each with its field', () => {
  const vraag = {
    soort: 'vraag-regel' as const,
    regio: 'twente',
    vragen: ['leeftijd' as const, 'opSchool' as const],
    groepen: [],
  };
  const ask = (gemist: boolean) => mistakesOf({ soort: 'vraag', vraag, postcode: '7511', gemist });
  expect(ask(false)).toEqual([]);
  expect(ask(true).map(({ veld }) => veld)).toEqual(['leeftijd', 'opSchool']);
});
