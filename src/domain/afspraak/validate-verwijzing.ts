import type { FoutCode } from '../taal/teksten.ts';
import type { Verwijzing } from './balie.ts';
import { explainEmailAddress } from './email-address.ts';
import { plainText } from './plain-text.ts';
import type { VerwijzingInvoer, VerwijzingVeld } from './verwijzing-invoer.ts';
import { VERWIJZERS } from './verwijzers.ts';

/** What is wrong with a field: a code of an address that is not right, or one of this form's own. */
export interface VerwijzingFout {
  veld: VerwijzingVeld;
  code: FoutCode | 'kies_soort' | 'kies_jong' | 'adres_leeg' | 'zelfde_adres';
}

/** Judges a referral: either all that is kept of it, or every mistake at once, in the order of the form. */
export function validateVerwijzing(
  invoer: VerwijzingInvoer,
  regio: string,
): { verwijzing: Verwijzing } | { fouten: VerwijzingFout[] } {
  const fouten: VerwijzingFout[] = [];
  const fail = (veld: VerwijzingVeld, code: VerwijzingFout['code'] | undefined) =>
    code && fouten.push({ veld, code });

  const soort = VERWIJZERS.find(({ id }) => id === invoer.soort)?.id;
  if (!soort) fail('soort', 'kies_soort');
  if (invoer.jong !== 'ja' && invoer.jong !== 'nee') fail('jong', 'kies_jong');
  const email = plainText(invoer.email);
  fail('email', email ? explainEmailAddress(email)?.code : 'adres_leeg');
  const own = plainText(invoer.verwijzerEmail);
  // Who fills in their own address as the client's would confirm in the client's place.
  if (own && own.toLowerCase() === email.toLowerCase()) fail('verwijzerEmail', 'zelfde_adres');
  else if (own) fail('verwijzerEmail', explainEmailAddress(own)?.code);

  if (!soort || fouten.length > 0) return { fouten };
  return {
    verwijzing: {
      regio,
      soort,
      email,
      ouder: invoer.jong === 'ja',
      ...(own && { verwijzerEmail: own }),
    },
  };
}
