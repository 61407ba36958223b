import type { RunTimeData } from '../../domain/afspraak/aanvraag.ts';
import type { OutboxStorage } from './storage.ts';

/** What accepting a request needs. */
export interface AcceptContext {
  storage: OutboxStorage;
  /** Secret that signs form tokens. */
  sleutel: string;
  loketten: RunTimeData['loketten'];
  /** Mailbox of who looks after what is true everywhere; absent in content without one. */
  redactieMailbox?: string | undefined;
  /** Right side of every Message-ID. */
  mailDomein: string;
  /** A form that comes back sooner was not filled in by a person; 0 lets every form through. */
  minsteSeconden: number;
  /** Draws a reference; an argument so that a test can make two collide. */
  createReference?: () => string;
}
