import type { NieuwBericht, Storing } from './bericht.ts';

/** Makes mails to whoever runs the site. */
export interface Operator {
  /** @param naam left side of the Message-ID, different for every alarm */
  plan(naam: string, melding: Storing): NieuwBericht;
}

/** The operator at this address; `undefined` when none was set, then the log is all there is. */
export function createOperator(beheerMail: string | undefined, mailDomein: string): Operator | undefined {
  if (beheerMail === undefined) return undefined;
  return {
    plan: (naam, melding) => ({
      recipient: beheerMail,
      messageId: `<${naam}@${mailDomein}>`,
      inhoud: { soort: 'storing', melding },
    }),
  };
}
