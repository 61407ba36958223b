import type { TaalTeksten } from '../taal/teksten.ts';
import { askAgain } from './answer-rules.ts';
import type { Fout, Invoer } from './invoer.ts';
import type { Uitkomst } from './send-aanvraag.ts';

/** An outcome that the form's own page shows. */
export type Antwoord = Exclude<Uitkomst, { soort: 'aanvaard' }>;

/** HTTP status that goes with an outcome. */
export const STATUS: Record<Antwoord['soort'], number> = {
  fouten: 422,
  vraag: 422,
  verlopen: 422,
  controle: 422,
  'al-verstuurd': 409,
  gesloten: 409,
  'te-veel': 429,
  storing: 503,
};

/** In how many seconds it is worth trying again; `undefined` when time does not help. */
export function retryAfter(antwoord: Antwoord): number | undefined {
  if (antwoord.soort === 'storing') return 120;
  return antwoord.soort === 'te-veel' ? antwoord.minuten * 60 : undefined;
}

/** Title and first heading of the page; without an outcome the form is new. */
export function titleOf(
  antwoord: Antwoord | undefined,
  teksten: Pick<TaalTeksten, 'antwoord' | 'formulier'>,
): string {
  switch (antwoord?.soort) {
    case 'vraag':
      return teksten.antwoord.vraag;
    case 'verlopen':
      return teksten.antwoord.verlopen;
    case 'controle':
      return teksten.antwoord.controle;
    case 'al-verstuurd':
      return teksten.antwoord.al_verstuurd;
    case 'te-veel':
      return teksten.antwoord.te_veel;
    case 'gesloten':
      return teksten.antwoord.gesloten;
    case 'storing':
      return teksten.antwoord.storing;
    default:
      return teksten.formulier.titel;
  }
}

/** What must be put right: the mistakes, or the question that stayed open. */
export function mistakesOf(antwoord: Antwoord | undefined): Fout[] {
  if (antwoord?.soort === 'fouten') return antwoord.fouten;
  if (antwoord?.soort !== 'vraag' || !antwoord.gemist) return [];
  const { vraag } = antwoord;
  switch (vraag.soort) {
    case 'vraag-gemeente':
      return [{ veld: 'gemeente', code: 'kies_gemeente' }];
    case 'vraag-loket':
      return [{ veld: 'loket', code: 'kies_loket' }];
    case 'vraag-regel':
      return vraag.vragen.map(askAgain);
  }
}

/** What the button says that sends the form. */
export function buttonOf(
  vorm: Invoer['vorm'],
  antwoord: Antwoord | undefined,
  { formulier }: Pick<TaalTeksten, 'formulier'>,
): string {
  if (antwoord?.soort === 'al-verstuurd' && antwoord.aanvulling) return formulier.verstuur_aanvulling;
  return vorm === 'bel-mij' ? formulier.bel_mij : formulier.verstuur;
}

/** Whether the page has a button above the form: who only has to press again need not look for it below. */
export function hasTopButton(antwoord: Antwoord | undefined): boolean {
  return ['al-verstuurd', 'verlopen', 'controle', 'te-veel', 'storing'].includes(antwoord?.soort ?? '');
}

/** A form needs a new token when the old one is used up or not valid. */
export function needsNewToken(antwoord: Antwoord | undefined): boolean {
  return antwoord === undefined || antwoord.soort === 'verlopen' || antwoord.soort === 'al-verstuurd';
}
