import { ageGroups, LEEFTIJD_ONBEKEND, type AgeGroup, type Wie } from './age-groups.ts';
import type { Regel, Voorwaarde } from './bestemming.ts';

/** A question that a rule can need an answer to. */
export type RegelVraag = 'leeftijd' | 'opSchool';

/** What is known of a request when its desk is looked for. What is absent is not known yet. */
export interface RegelAntwoorden {
  wie: Wie;
  /** Id of an age group, or `LEEFTIJD_ONBEKEND`. An id that these rules do not make is no answer. */
  leeftijd?: string | undefined;
  opSchool?: boolean | undefined;
  /** Four digits. */
  pc4?: string | undefined;
}

/** Id of the desk that answers, or what must be asked first. Nothing to ask, and still open: the postcode decides. */
export type RegelUitkomst = { naar: string } | { vragen: RegelVraag[] };

/**
 * Goes through a regio's rules: the first that fits decides, and when none does it is the loket itself. Asks only what
 * makes a difference: when all rules that can still fit lead to one desk, the answer is there already.
 */
export function applyRules(regels: Regel[], antwoorden: RegelAntwoorden): RegelUitkomst {
  const groups = ageGroups(regels, antwoorden.wie);
  const open: { naar: string; mist: Missing[] }[] = [];
  for (const { wanneer, naar } of regels) {
    const mist = judge(wanneer, antwoorden, groups);
    if (mist === 'past niet') continue;
    open.push({ naar, mist });
    if (mist.length === 0) break;
  }
  if (open.at(-1)?.mist.length !== 0) open.push({ naar: 'loket', mist: [] });
  const naar = open[0]!.naar;
  if (open.every((rule) => rule.naar === naar)) return { naar };
  const mist = new Set(open.flatMap((rule) => rule.mist));
  return { vragen: QUESTIONS.filter((vraag) => mist.has(vraag)) };
}

/** Whether all that a rule asks is known and true: of a full set of answers the first such rule decides. */
export function ruleFits({ wanneer }: Regel, antwoorden: RegelAntwoorden, groups: AgeGroup[]): boolean {
  return judge(wanneer, antwoorden, groups).length === 0;
}

const QUESTIONS: RegelVraag[] = ['leeftijd', 'opSchool'];
type Missing = RegelVraag | 'postcode';

/** What is not known yet to tell whether a rule fits; empty: it fits. */
function judge(
  { wie = 'burger', leeftijdVanaf = 0, leeftijdOnder = Infinity, opSchool, postcodes }: Voorwaarde,
  antwoorden: RegelAntwoorden,
  groups: AgeGroup[],
): Missing[] | 'past niet' {
  if (wie !== antwoorden.wie) return 'past niet';
  const mist: Missing[] = [];
  if (leeftijdVanaf > 0 || leeftijdOnder < Infinity) {
    if (antwoorden.leeftijd === LEEFTIJD_ONBEKEND) return 'past niet';
    const group = groups.find(({ id }) => id === antwoorden.leeftijd);
    if (!group) mist.push('leeftijd');
    else if (group.vanaf < leeftijdVanaf || (group.totEnMet ?? Infinity) + 1 > leeftijdOnder)
      return 'past niet';
  }
  if (opSchool !== undefined) {
    if (antwoorden.opSchool === undefined) mist.push('opSchool');
    else if (antwoorden.opSchool !== opSchool) return 'past niet';
  }
  if (postcodes !== undefined) {
    const { pc4 } = antwoorden;
    if (pc4 === undefined) mist.push('postcode');
    else if (!postcodes.some((start) => pc4.startsWith(start))) return 'past niet';
  }
  return mist;
}
