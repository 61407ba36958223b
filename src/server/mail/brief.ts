/** The content of one mail, before it becomes an e-mail message. All of it is made by this program but the quoted text. */
export interface Inhoud {
  onderwerp: string;
  tekst: string;
}

/** One mail, ready to be sent to exactly one address. */
export interface Brief extends Inhoud {
  /** Name beside the sender's address. */
  vanNaam: string;
  aan: string;
  antwoordAan?: string;
  /** Stays the same over all attempts. */
  messageId: string;
  datum: Date;
  /** True for a confirmation: tells mail programs not to answer with an absence notice. */
  automatisch: boolean;
  /** Name for the file in the post folder, without extension; equal for every attempt. */
  bestandsnaam: string;
}

/** Sends one mail; rejects with `MailFout`. */
export type SendBrief = (brief: Brief) => Promise<void>;
