import type { Wie } from './age-groups.ts';
import { applyRules, type RegelVraag } from './apply-rules.ts';
import type { Regel } from './bestemming.ts';

/** What a form must ask before it can tell who answers: nothing, where no rule for these visitors needs it. */
export function questionsOf(regels: Regel[], wie: Wie): RegelVraag[] {
  const outcome = applyRules(regels, { wie });
  return 'vragen' in outcome ? outcome.vragen : [];
}
