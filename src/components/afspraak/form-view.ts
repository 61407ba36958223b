import type { LoketGegevens, RunTimeData } from '../../domain/afspraak/aanvraag.ts';
import type { AgeGroup } from '../../domain/afspraak/age-groups.ts';
import type { RegelVraag } from '../../domain/afspraak/apply-rules.ts';
import { mistakesOf, type Antwoord } from '../../domain/afspraak/describe-uitkomst.ts';
import type { Invoer, Veld } from '../../domain/afspraak/invoer.ts';
import type { OpenVerwijzing } from '../../domain/afspraak/open-verwijzing.ts';
import type { Bekeken } from '../../domain/afspraak/read-bekeken.ts';
import { zegFout, type TaalTeksten } from '../../domain/taal/teksten.ts';

/** What a form shows: what was typed, and what came of it when it was sent. */
export interface FormView {
  invoer: Invoer;
  antwoord?: Antwoord | undefined;
  /** Token for the next time it is sent. */
  token: string;
  /** Where it is sent to: its own page, with the trainingen that were offered. */
  action: string;
  /** The loket whose page it stands on. */
  loket: LoketGegevens;
  loketten: RunTimeData['loketten'];
  bekeken: Bekeken;
  /** What this loket's rules must know, and the age groups that they tell apart. */
  vragen: RegelVraag[];
  groepen: AgeGroup[];
  /** The referral that the visitor came by. */
  verwijzing?: OpenVerwijzing | undefined;
}

/** Says what is wrong with a field, in the words of the page; `undefined` when nothing is. */
export function faultsOf(
  antwoord: Antwoord | undefined,
  teksten: TaalTeksten,
): (veld: Veld) => string | undefined {
  const fouten = mistakesOf(antwoord);
  return (veld) => {
    const found = fouten.find((one) => one.veld === veld);
    return found && zegFout(teksten, found);
  };
}
