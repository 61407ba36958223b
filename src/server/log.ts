/**
 * One line of the log. Only closed facts: methods, paths without query, statuses, references, codes. Never a name, an
 * address, a text of a visitor or an IP address.
 */
export interface LogRegel {
  soort:
    | 'verzoek'
    | 'aanvraag'
    | 'verwijzing'
    | 'melding'
    | 'bericht'
    | 'herinnering'
    | 'herstel'
    | 'opruimen'
    | 'server'
    | 'fout';
  [veld: string]: string | number | boolean | undefined;
}
export type Log = (regel: LogRegel) => void;

/** A log that writes each line as JSON with its time. */
export function createLog(write: (line: string) => void, now: () => number): Log {
  return (regel) => write(`${JSON.stringify({ tijd: new Date(now()).toISOString(), ...regel })}\n`);
}
