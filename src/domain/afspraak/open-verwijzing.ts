import type { VerwijzerSoort } from './aanvraag.ts';
import type { Balie, Verwijzing, VerwijzingAntwoord } from './balie.ts';
import type { Invoer } from './invoer.ts';

/** Kinds of organisation that may refer somebody. */
export const VERWIJZER_SOORTEN = ['gemeente', 'uwv', 'school', 'bibliotheek', 'anders'] as const;

/** A referral that a visitor came back to, by the link in their mail. */
export type OpenVerwijzing = Verwijzing & { referentie: string };

/** The referral behind a signed link; `undefined` when it is not ours, too old, answered or gone. */
export async function openVerwijzing(balie: Balie, link: string): Promise<OpenVerwijzing | undefined> {
  const referentie = link === '' ? undefined : balie.readLink('verwijzing', link);
  const verwijzing = referentie && (await balie.findVerwijzing(referentie));
  return verwijzing ? { ...verwijzing, referentie } : undefined;
}

/**
 * What a form that was opened by a referral says about it. The same form sent twice must stay the same request, also
 * when the first time used the referral up: then the kind of organisation is as the form remembers it.
 */
export async function answerVerwijzing(
  { verwijzing: link, verwezenDoor, meldOntvangst }: Invoer,
  balie: Balie,
): Promise<{ verwezenDoor?: VerwijzerSoort; antwoord?: VerwijzingAntwoord }> {
  if (link === '' || balie.readLink('verwijzing', link) === undefined) return {};
  const found = await openVerwijzing(balie, link);
  if (!found) {
    const soort = VERWIJZER_SOORTEN.find((one) => one === verwezenDoor);
    return soort ? { verwezenDoor: soort } : {};
  }
  const meld = meldOntvangst === 'ja' && found.verwijzerEmail !== undefined;
  return { verwezenDoor: found.soort, antwoord: { referentie: found.referentie, meldOntvangst: meld } };
}
