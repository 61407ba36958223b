import { formatList, formatNumber, vul } from '../taal/zin.ts';
import type { TaalTeksten } from '../taal/teksten.ts';
import type { AgeGroup } from './age-groups.ts';
import type { Voorwaarde } from './bestemming.ts';

type Woorden = Pick<TaalTeksten, 'taal' | 'vooraf'>;

/** An age group as a choice of a form: "Jonger dan 27 jaar". */
export function sayAgeGroup({ vanaf, totEnMet }: AgeGroup, { taal, vooraf }: Woorden): string {
  const figure = (age: number) => formatNumber(taal, age);
  if (totEnMet === undefined) return vul(vooraf.leeftijd_vanaf, { leeftijd: figure(vanaf) });
  return vanaf === 0
    ? vul(vooraf.leeftijd_onder, { leeftijd: figure(totEnMet + 1) })
    : vul(vooraf.leeftijd_tussen, { van: figure(vanaf), tot: figure(totEnMet) });
}

/** What must be true for a rule, as questions to the visitor in their language; empty when nothing but the kind of form. */
export function sayVoorwaarde(
  { leeftijdVanaf = 0, leeftijdOnder, opSchool, postcodes }: Voorwaarde,
  { taal, vooraf }: Woorden,
): string[] {
  const figure = (age: number) => formatNumber(taal, age);
  const questions: string[] = [];
  if (leeftijdOnder !== undefined)
    questions.push(
      leeftijdVanaf > 0
        ? vul(vooraf.regel_leeftijd_tussen, { van: figure(leeftijdVanaf), tot: figure(leeftijdOnder - 1) })
        : vul(vooraf.regel_leeftijd_onder, { leeftijd: figure(leeftijdOnder) }),
    );
  else if (leeftijdVanaf > 0)
    questions.push(vul(vooraf.regel_leeftijd_vanaf, { leeftijd: figure(leeftijdVanaf) }));
  if (opSchool !== undefined) questions.push(opSchool ? vooraf.op_school : vooraf.regel_niet_op_school);
  if (postcodes)
    questions.push(vul(vooraf.regel_postcodes, { postcodes: formatList(taal, postcodes, 'disjunction') }));
  return questions;
}
