import { asText, cleanLine, cleanText, type FormLike } from '../afspraak/read-form.ts';
import type { MeldingInvoer } from './melding.ts';

const LONGEST_ID = 200;

/** Reads the form as it was sent. */
export function readMelding(form: FormLike): MeldingInvoer {
  const line = (name: string) => cleanLine(asText(form.get(name)));
  return {
    token: line('token').slice(0, LONGEST_ID),
    pagina: line('pagina').slice(0, LONGEST_ID),
    tekst: cleanText(asText(form.get('tekst'))),
    email: line('email'),
    website: line('website'),
  };
}
