import { ageGroups, groupOfAge, LEEFTIJD_ONBEKEND, type Wie } from '../../domain/afspraak/age-groups.ts';
import { applyRules, ruleFits, type RegelAntwoorden } from '../../domain/afspraak/apply-rules.ts';
import type { Regel } from '../../domain/afspraak/bestemming.ts';
import { toRegel } from '../../domain/afspraak/loket-gegevens.ts';
import type { LoketBestand } from '../../schemas/loket.ts';
import { suggest } from '../closest-name.ts';
import type { Content, Located, Problem } from '../load-content.ts';
import { postcodesOfRegio } from './postcodes-of-regio.ts';
import { mistake } from './problem-at.ts';

type Loket = Located<LoketBestand>;

const YOUNGEST = 12;
const OLDEST = 100;

/** Every combination of answers has exactly one desk that can be reached, and every rule has its turn. */
export function checkLoketRegels(content: Content): Problem[] {
  return content.loketten.flatMap((record) => {
    if (record.waarde.regels.length === 0) return [];
    const pc4s = postcodesOfRegio(record.waarde.regio, content);
    const problems = [...checkNaar(record), ...checkAges(record), ...checkStarts(record, pc4s)];
    // What is wrong in a rule by itself is told first: that it never gets its turn would follow from it.
    return problems.length > 0 ? problems : checkCombinations(record, pc4s);
  });
}

/** A rule leads to a desk of this regio that has a mailbox. */
function checkNaar(record: Loket): Problem[] {
  const { bestemmingen, regels } = record.waarde;
  const ids = ['loket', ...bestemmingen.map(({ id }) => id)];
  return regels.flatMap(({ naar }, index) => {
    const veld = `regels.${index}.naar`;
    if (!ids.includes(naar)) {
      const wat = `Regel ${index + 1} gaat naar "${naar}", maar die bestemming is er niet.`;
      return [
        mistake(record, veld, wat, suggest(naar, ids) || `Kies uit: ${ids.join(', ')}.`, 'regel-klopt-niet'),
      ];
    }
    const desk = bestemmingen.find(({ id }) => id === naar);
    if (!desk || desk.mailbox) return [];
    const wat = `Regel ${index + 1} gaat naar "${naar}", maar die bestemming heeft geen mailbox.`;
    return [
      mistake(
        record,
        veld,
        wat,
        'Vul bij de bestemming een mailbox in, of haal de regel weg.',
        'regel-klopt-niet',
      ),
    ];
  });
}

function checkAges(record: Loket): Problem[] {
  return record.waarde.regels.flatMap(({ wanneer }, index) => {
    const { leeftijd_vanaf: vanaf = 0, leeftijd_onder: onder = OLDEST + 1 } = wanneer;
    if (Math.max(vanaf, YOUNGEST) < Math.min(onder, OLDEST + 1)) return [];
    const wat =
      vanaf < onder
        ? `Regel ${index + 1} past alleen bij mensen jonger dan ${YOUNGEST} of ouder dan ${OLDEST}.`
        : `Bij regel ${index + 1} past geen enkele leeftijd: vanaf ${vanaf} en jonger dan ${onder}.`;
    return [
      mistake(
        record,
        `regels.${index}.wanneer`,
        wat,
        'Verander een van de twee leeftijden.',
        'regel-klopt-niet',
      ),
    ];
  });
}

/** The first digits of a postcode lie in the regio. */
function checkStarts(record: Loket, pc4s: string[]): Problem[] {
  return record.waarde.regels.flatMap(({ wanneer }, index) =>
    (wanneer.postcodes ?? [])
      .filter((start) => !pc4s.some((pc4) => pc4.startsWith(start)))
      .map((start) => {
        const wat = `Regel ${index + 1} noemt postcode ${start}, maar die ligt niet in deze regio.`;
        return mistake(
          record,
          `regels.${index}.wanneer`,
          wat,
          'Verander de postcode, of haal hem weg.',
          'regel-klopt-niet',
        );
      }),
  );
}

function checkCombinations(record: Loket, pc4s: string[]): Problem[] {
  const regels = record.waarde.regels.map(toRegel);
  const turns = new Set<number>();
  /** Rule → the rules that came first where it would fit. */
  const earlier = regels.map(() => new Set<number>());
  const reachable = [
    'loket',
    ...record.waarde.bestemmingen.flatMap(({ id, mailbox }) => (mailbox ? [id] : [])),
  ];
  for (const antwoorden of listAnswers(regels, pc4s)) {
    const groups = ageGroups(regels, antwoorden.wie);
    const fitting = regels.flatMap((regel, index) => (ruleFits(regel, antwoorden, groups) ? [index] : []));
    const [first, ...later] = fitting;
    const outcome = applyRules(regels, antwoorden);
    const expected = first === undefined ? 'loket' : regels[first]!.naar;
    if (!('naar' in outcome) || outcome.naar !== expected || !reachable.includes(outcome.naar))
      return [
        mistake(
          record,
          'regels',
          `Bij deze antwoorden is er geen loket dat antwoord geeft: ${describe(antwoorden)}.`,
          'Kijk de regels na. Elke regel moet naar een bestemming met een mailbox gaan.',
          'regel-klopt-niet',
        ),
      ];
    if (first === undefined) continue;
    turns.add(first);
    for (const index of later) earlier[index]!.add(first);
  }
  return regels.flatMap((_, index) => {
    if (turns.has(index)) return [];
    const names = [...earlier[index]!].sort((a, b) => a - b).map((other) => other + 1);
    const wat =
      names.length === 1
        ? `Regel ${index + 1} komt nooit aan de beurt: regel ${names[0]} past altijd eerder.`
        : `Regel ${index + 1} komt nooit aan de beurt: de regels ${names.join(', ')} passen altijd eerder.`;
    return [
      mistake(record, `regels.${index}`, wat, 'Zet deze regel hoger, of haal hem weg.', 'regel-klopt-niet'),
    ];
  });
}

/** Who asks × each age and none × school or not × postcodes, of those that all rules see alike one. */
function* listAnswers(regels: Regel[], pc4s: string[]): Generator<Required<RegelAntwoorden>> {
  const bySight = new Map(pc4s.map((pc4) => [sightOf(pc4, regels), pc4]));
  for (const wie of ['burger', 'werkgever'] as const)
    for (const leeftijd of listAges(regels, wie))
      for (const opSchool of [true, false])
        for (const pc4 of bySight.values()) yield { wie, leeftijd, opSchool, pc4 };
}

function listAges(regels: Regel[], wie: Wie): string[] {
  const groups = ageGroups(regels, wie);
  const ages = Array.from({ length: OLDEST - YOUNGEST + 1 }, (_, index) => YOUNGEST + index);
  const ids = ages.map((age) => groupOfAge(groups, age)?.id ?? LEEFTIJD_ONBEKEND);
  return [...new Set([...ids, LEEFTIJD_ONBEKEND])];
}

/** Which of the postcodes in the rules a postcode begins with. */
function sightOf(pc4: string, regels: Regel[]): string {
  const starts = regels.flatMap(({ wanneer }) => wanneer.postcodes ?? []);
  return starts.filter((start) => pc4.startsWith(start)).join(' ');
}

function describe({ wie, leeftijd, opSchool, pc4 }: RegelAntwoorden): string {
  return `${wie}, leeftijd ${leeftijd}, ${opSchool ? 'op school' : 'niet op school'}, postcode ${pc4}`;
}
