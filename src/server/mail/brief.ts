/** One mail, ready to be sent to exactly one address. All of it is made by this program but the quoted text. */
export interface Brief {
  onderwerp: string;
  /** The same mail twice: as plain text and as HTML. */
  tekst: string;
  html: string;
  /** Name beside the sender's address. */
  vanNaam: string;
  aan: string;
  antwoordAan?: string | undefined;
  /** Stays the same over all attempts. */
  messageId: string;
  datum: Date;
  /** Name for the file in the post folder, without extension; equal for every attempt. */
  bestandsnaam: string;
}

/** Sends one mail; rejects with `MailFout`. */
export type SendBrief = (brief: Brief) => Promise<void>;

/** With what mails are signed: the domain and selector under which the public half of the key stands in DNS. */
export interface Dkim {
  domein: string;
  selector: string;
  /** The private key, as PEM. */
  sleutel: string;
}
