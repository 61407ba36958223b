import { describe, expect, it } from 'vitest';
import { packBeroepen } from '../../src/domain/beroepen/beroepen-gegevens.ts';
import { answerBeroep } from '../../src/layouts/paginas/answer-beroep.ts';
import { makeInLijst } from '../domain/beroepen/make-beroep.ts';
import { gegevens as own } from '../server/fixture-gegevens.ts';

const lijst = [
  makeInLijst({ naam: 'kapper', synoniemen: ['kapster'] }),
  makeInLijst({ naam: 'kok' }),
  ...Array.from({ length: 40 }, (_, index) => makeInLijst({ naam: `monteur soort ${index}` })),
  makeInLijst({ naam: 'vakkenvuller', soort: 'beroep', instap: undefined }),
];
const named = (ids: string[]) => ids.map((id) => ({ id, naam: id }));
const gegevens = {
  ...own,
  beroepen: packBeroepen(
    lijst,
    [{ id: 'horeca-toerisme', naam: 'Horeca' }],
    named(['koken', 'hygienisch', 'samenwerken']),
  ),
};
const ask = (query: string) => answerBeroep(new URLSearchParams(query), gegevens);
const names = (query: string) => ask(query).treffers.map(({ beroep }) => beroep.naam);

describe('the search for an occupation without JavaScript', () => {
  it('asks nothing while nothing was typed', () => {
    expect(ask('')).toEqual({ vraag: '', treffers: [], meer: 0, gegokt: false });
    expect(ask('q=+%09+').vraag).toBe('');
  });

  it('finds an everyday name, and says by which', () => {
    expect(ask('q=Kapster')).toMatchObject({
      gegokt: false,
      treffers: [{ beroep: { naam: 'kapper' }, via: 'kapster', sectorNaam: 'Horeca' }],
    });
  });

  it('guesses what was mistyped, and says so', () => {
    expect(ask('q=kaperr').gegokt).toBe(true);
    expect(names('q=kaperr')).toContain('kapper');
  });

  it('tells of work that is known but not on the list', () => {
    expect(ask('q=vakkenvuller')).toMatchObject({ treffers: [], buitenLijst: { naam: 'vakkenvuller' } });
    expect(ask('q=kapper').buitenLijst).toBeUndefined();
  });

  it('shows no more than one can read, and counts the rest', () => {
    const { treffers, meer } = ask('q=monteur');
    expect([treffers.length, meer]).toEqual([30, 10]);
  });

  it('keeps a regio that exists', () => {
    expect(ask('q=kok&regio=twente').regio).toMatchObject({ slug: 'twente', naam: 'Twente' });
    for (const slug of ['nergens', '__proto__', 'toString', ''])
      expect(ask(`regio=${slug}`).regio).toBeUndefined();
  });

  it.each([
    ['ten thousand letters', 'a'.repeat(10_000)],
    ['ten thousand words', 'kok '.repeat(2500)],
    ['HTML', '<script>alert(1)</script>'],
    ['emoji that are cut in half', `a${'👩'.repeat(80)}`],
    ['control characters', 'kok\u0000\u0007\u001b'],
    ['a regular expression', '(.*)+$[\\'],
  ])('takes %s', (_, vraag) => {
    const answer = answerBeroep(new URLSearchParams([['q', vraag]]), gegevens);
    expect(answer.vraag.length).toBeLessThanOrEqual(100);
    expect(answer.vraag).not.toMatch(/\p{Cc}/u);
    expect(answer.vraag.isWellFormed()).toBe(true);
  });
});
