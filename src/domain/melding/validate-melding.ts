import { explainEmailAddress } from '../afspraak/email-address.ts';
import { findBsn } from '../afspraak/find-bsn.ts';
import { countCharacters, isBlank, plainText } from '../afspraak/plain-text.ts';
import { LONGEST_MELDING, type Melding, type MeldingInvoer, type MeldingVeld } from './melding.ts';

export interface MeldingFout {
  veld: MeldingVeld;
  /** What is wrong and how to put it right, for the visitor. */
  tekst: string;
}

/** Judges a report: what is kept of it, or every mistake at once, in the order of the form. */
export function validateMelding(
  invoer: MeldingInvoer,
  waar: Pick<Melding, 'pagina' | 'regio'>,
): { melding: Melding } | { fouten: MeldingFout[] } {
  const fouten: MeldingFout[] = [];
  const tekst = invoer.tekst.trim();
  const length = countCharacters(tekst);
  if (isBlank(tekst)) fouten.push({ veld: 'tekst', tekst: 'Schrijf wat er niet klopt.' });
  else if (length > LONGEST_MELDING)
    fouten.push({
      veld: 'tekst',
      tekst: `Uw tekst is te lang. Haal ${length - LONGEST_MELDING} tekens weg. Er mogen er ${LONGEST_MELDING} zijn.`,
    });
  else if (findBsn(tekst) !== undefined)
    fouten.push({
      veld: 'tekst',
      tekst: 'In uw tekst staat een getal dat een burgerservicenummer kan zijn. Haal dat getal weg.',
    });
  const email = plainText(invoer.email);
  if (email && explainEmailAddress(email))
    fouten.push({
      veld: 'email',
      tekst: 'Dit e-mailadres klopt niet. Schrijf het zoals naam@voorbeeld.nl, of laat het leeg.',
    });
  return fouten.length > 0 ? { fouten } : { melding: { ...waar, tekst, ...(email && { email }) } };
}
