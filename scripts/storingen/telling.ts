import type { Bezoek } from './bezoekers.ts';
import type { Aangekomen } from './mail-server.ts';
import { MAILBOX } from './mini-site.ts';

/** What became of the requests of one trial. */
export interface Telling {
  /** Visitors to whom the site said "aanvaard", with a reference. */
  aanvaard: number;
  /** Accepted references whose mail never reached the desk and is not parked either. */
  verloren: number;
  /** Mails that arrived again with the same Message-ID: a mailbox can tell. */
  dubbelZelfde: number;
  /** Forms that got a second reference, or whose mail arrived under a second Message-ID. */
  dubbelAnders: number;
  /** Mails that went to somebody who should not have had them. */
  vreemd: number;
}

/** @param geparkeerd references whose mail to the desk is parked, and visible to the operator */
export function tel(bezoeken: Bezoek[], aangekomen: Aangekomen[], geparkeerd: ReadonlySet<string>): Telling {
  const accepted = bezoeken.filter(({ kenmerken }) => kenmerken.size > 0);
  const delivered = new Set(aangekomen.map(({ messageId }) => /^<(\w+)\.loket@/.exec(messageId)?.[1]));
  const addresses = new Set(bezoeken.map(({ email }) => email));
  const known = ({ aan }: Aangekomen): boolean =>
    aan.length === 1 && (aan[0] === MAILBOX || addresses.has(aan[0]!));
  return {
    aanvaard: accepted.length,
    verloren: accepted
      .flatMap(({ kenmerken }) => [...kenmerken])
      .filter((referentie) => !delivered.has(referentie) && !geparkeerd.has(referentie)).length,
    dubbelZelfde: aangekomen.length - new Set(aangekomen.map(({ messageId }) => messageId)).size,
    dubbelAnders: countExtra(accepted.map(({ kenmerken }) => kenmerken)) + countExtra(groupIds(aangekomen)),
    vreemd: aangekomen.filter((mail) => !known(mail)).length,
  };
}

/** The Message-IDs of each visitor's mail to the desk, and of each visitor's confirmation. */
function groupIds(aangekomen: Aangekomen[]): Set<string>[] {
  const groups = Map.groupBy(aangekomen, ({ aan, antwoordAan }) =>
    aan[0] === MAILBOX ? `${MAILBOX} ${antwoordAan}` : String(aan[0]),
  );
  return [...groups.values()].map((mails) => new Set(mails.map(({ messageId }) => messageId)));
}

/** How many there are above one for each. */
function countExtra(sets: ReadonlySet<string>[]): number {
  return sets.reduce((sum, { size }) => sum + Math.max(0, size - 1), 0);
}
