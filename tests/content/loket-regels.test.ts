import { expect, test } from 'vitest';
import { loadContent } from '../../src/content-files/load-content.ts';
import { ageGroups, groupOfAge, LEEFTIJD_ONBEKEND } from '../../src/domain/afspraak/age-groups.ts';
import type { LoketGegevens } from '../../src/domain/afspraak/aanvraag.ts';
import { applyRules } from '../../src/domain/afspraak/apply-rules.ts';
import { deskOf } from '../../src/domain/afspraak/desk-of.ts';
import { toLoketGegevens } from '../../src/domain/afspraak/loket-gegevens.ts';
import { joinContent } from '../../src/site-data.ts';
import { CONTENT } from './content-lezen.ts';

// Written apart from the check of content, without its short cuts: every age, every postcode of the country.
const { content } = loadContent(CONTENT);
const loketten = joinContent(content, '2026-11-26').regios.map((regio): [string, LoketGegevens] => [
  regio.slug,
  toLoketGegevens(regio),
]);
const pc4s = [...new Set(content.postcodes.map(({ waarde }) => waarde.pc4))];
const ages = [undefined, ...Array.from({ length: 89 }, (_, index) => 12 + index)];

/** The first rule that is true, by hand; numbers and figures instead of groups. */
function byHand({ regels }: LoketGegevens, wie: string, age: number | undefined, school: boolean, pc4: string) {
  const rule = regels.find(({ wanneer: w }) => {
    const ageMatters = w.leeftijdVanaf !== undefined || w.leeftijdOnder !== undefined;
    if ((w.wie ?? 'burger') !== wie || (ageMatters && age === undefined)) return false;
    if (w.leeftijdVanaf !== undefined && age! < w.leeftijdVanaf) return false;
    if (w.leeftijdOnder !== undefined && age! >= w.leeftijdOnder) return false;
    if (w.opSchool !== undefined && w.opSchool !== school) return false;
    return w.postcodes?.some((start) => pc4.slice(0, start.length) === start) ?? true;
  });
  return rule?.naar ?? 'loket';
}

test.each(loketten)('%s: every combination of answers has one desk, with a mailbox', (_slug, loket) => {
  // Where no rule looks at postcodes they are all alike.
  const places = loket.regels.some(({ wanneer }) => wanneer.postcodes) ? pc4s : pc4s.slice(0, 1);
  const wrong: unknown[] = [];
  for (const wie of ['burger', 'werkgever'] as const) {
    const groups = ageGroups(loket.regels, wie);
    for (const age of ages)
      for (const opSchool of [true, false])
        for (const pc4 of places) {
          const leeftijd = (age !== undefined && groupOfAge(groups, age)?.id) || LEEFTIJD_ONBEKEND;
          const outcome = applyRules(loket.regels, { wie, leeftijd, opSchool, pc4 });
          const right = 'naar' in outcome && outcome.naar === byHand(loket, wie, age, opSchool, pc4);
          if (!right || !deskOf(loket, outcome.naar).mailbox) wrong.push([wie, age, opSchool, pc4, outcome]);
        }
  }
  expect(wrong).toEqual([]);
});

test.each(loketten)('%s: somebody looks when nobody answers, and there is somebody to ask', (slug, loket) => {
  expect([loket.reserveMailbox, loket.privacyContact]).toEqual([`${slug}@reserve.example`, `${slug}@privacy.example`]);
});

test('Twente sends people under 27 to the Jongerenloket, by a source of 2019 that nobody confirmed', () => {
  const twente = new Map(loketten).get('twente')!;
  expect(twente.regels).toMatchObject([
    { wanneer: { leeftijdOnder: 27 }, naar: 'jongerenloket', bron: 'Regionaal Leerwerkloket Twente, 2019', bevestigd: false },
  ]);
  const of = (age: number) => groupOfAge(ageGroups(twente.regels, 'burger'), age)!.id;
  const deskAt = (age: number) => applyRules(twente.regels, { wie: 'burger', leeftijd: of(age), pc4: '7511' });
  expect([deskAt(26), deskAt(27)]).toEqual([{ naar: 'jongerenloket' }, { naar: 'loket' }]);
});

test('no rule of an example counts as confirmed, and every desk says that it is an example', () => {
  const all = loketten.map(([, loket]) => loket);
  expect(all.flatMap(({ regels }) => regels).filter(({ bevestigd }) => bevestigd)).toEqual([]);
  const desks = all.flatMap(({ bestemmingen }) => bestemmingen);
  expect(desks.filter(({ naam, mailbox }) => !naam.endsWith('(voorbeeld)') || !mailbox?.endsWith('.example'))).toEqual([]);
  expect(desks.map(({ soort }) => soort).sort()).toEqual(['jongerenloket', 'locatie', 'rmc', 'werkgeversservicepunt']);
});
