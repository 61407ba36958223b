import type { Gebieden } from '../regio/gebieden.ts';
import type { LoketGegevens, Vorm } from './aanvraag.ts';
import { ageGroups, LEEFTIJD_ONBEKEND, type Wie } from './age-groups.ts';
import { applyRules, type RegelVraag } from './apply-rules.ts';
import type { Regel } from './bestemming.ts';
import type { Fout, Invoer } from './invoer.ts';
import { readPc4 } from './read-pc4.ts';
import { routeAfspraak, type Route } from './route-afspraak.ts';

/** Where a form stands: what decides who gets it. */
export interface RegelPlek {
  gebieden: Gebieden;
  loketten: Record<string, LoketGegevens>;
  /** Slug of the regio whose page the form stands on. */
  paginaRegio: string;
}

/** Who fills in a form: a person, or a firm. */
export function wieOf(vorm: Vorm): Wie {
  return vorm === 'werkgever' ? 'werkgever' : 'burger';
}

/** The answers of a form to the questions that rules ask. */
export function regelAntwoorden({ vorm, leeftijd, opSchool }: Invoer) {
  return {
    wie: wieOf(vorm),
    leeftijd: leeftijd || undefined,
    opSchool: opSchool === 'ja' ? true : opSchool === 'nee' ? false : undefined,
  };
}

/** Which desk gets the form, or what must be asked. An answer about a postcode counts for that postcode only. */
export function routeInvoer(invoer: Invoer, postcode: string, plek: RegelPlek): Route {
  const asked = invoer.gevraagdBij === postcode;
  return routeAfspraak(
    {
      postcode,
      paginaRegio: plek.paginaRegio,
      gemeente: asked ? invoer.gemeente : undefined,
      gekozenRegio: asked ? invoer.loket : undefined,
      ...regelAntwoorden(invoer),
    },
    plek.gebieden,
    plek.loketten,
  );
}

/** The questions at the top of this page's own form that must be answered and were not. */
export function unansweredHere(invoer: Invoer, plek: RegelPlek): Fout[] {
  const postcode = readPc4(invoer.postcode, plek.gebieden);
  if ('pc4' in postcode) {
    const route = routeInvoer(invoer, postcode.pc4, plek);
    return route.soort === 'vraag-regel' && route.regio === plek.paginaRegio
      ? route.vragen.map(askAgain)
      : [];
  }
  const outcome = applyRules(plek.loketten[plek.paginaRegio]!.regels, regelAntwoorden(invoer));
  return 'vragen' in outcome ? outcome.vragen.map(askAgain) : [];
}

/** The mistake of leaving a question of a rule open. */
export function askAgain(vraag: RegelVraag): Fout {
  return vraag === 'leeftijd'
    ? { veld: 'leeftijd', code: 'leeftijd_leeg' }
    : { veld: 'opSchool', code: 'op_school_leeg' };
}

/** Of the answers only those that the rules need for this postcode: what nobody needs is not stored. */
export function neededAnswers(
  invoer: Invoer,
  pc4: string,
  regels: Regel[],
): { leeftijd?: string; opSchool?: boolean } {
  const { wie, leeftijd, opSchool } = regelAntwoorden(invoer);
  const outcome = applyRules(regels, { wie, pc4 });
  const vragen = 'vragen' in outcome ? outcome.vragen : [];
  const known = leeftijd !== LEEFTIJD_ONBEKEND && ageGroups(regels, wie).some(({ id }) => id === leeftijd);
  return {
    ...(vragen.includes('leeftijd') && known && { leeftijd }),
    ...(vragen.includes('opSchool') && opSchool !== undefined && { opSchool }),
  };
}
