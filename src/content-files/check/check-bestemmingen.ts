import type { LoketBestand } from '../../schemas/loket.ts';
import type { Content, Located, Problem } from '../load-content.ts';
import { mistake } from './problem-at.ts';

type Loket = Located<LoketBestand>;

/** Desks of a regio have names of their own, and what is sent to one mailbox is read by one desk. */
export function checkBestemmingen({ loketten }: Content): Problem[] {
  return [...loketten.flatMap(checkIds), ...loketten.flatMap(checkReserve), ...checkMailboxen(loketten)];
}

function checkIds(record: Loket): Problem[] {
  const { bestemmingen } = record.waarde;
  return bestemmingen.flatMap(({ id }, index) => {
    const veld = `bestemmingen.${index}.id`;
    if (id === 'loket')
      return [
        mistake(
          record,
          veld,
          'De id "loket" is voor het loket zelf.',
          'Kies een andere id, zoals "jongerenloket".',
          'dubbel-id',
        ),
      ];
    if (bestemmingen.findIndex((other) => other.id === id) === index) return [];
    return [
      mistake(
        record,
        veld,
        `De id "${id}" komt twee keer voor.`,
        'Geef elke bestemming een eigen id.',
        'dubbel-id',
      ),
    ];
  });
}

/** A reminder that lands in the mailbox that nobody read helps nobody. */
function checkReserve(record: Loket): Problem[] {
  const { reserve_mailbox, mailbox, bestemmingen } = record.waarde;
  const taken = [mailbox, ...bestemmingen.map((desk) => desk.mailbox)].map((address) =>
    address?.toLowerCase(),
  );
  if (!reserve_mailbox || !taken.includes(reserve_mailbox.toLowerCase())) return [];
  const wat = `De reserve-mailbox ${reserve_mailbox} is ook een gewone mailbox van dit loket.`;
  return [
    mistake(
      record,
      'reserve_mailbox',
      wat,
      'Vul de mailbox in van een collega of een leidinggevende.',
      'dubbele-mailbox',
    ),
  ];
}

/**
 * Mailboxes of the loketten themselves are compared in `checkLoketten`. One desk may serve more regio's, an RMC for
 * instance: then it has the same kind and the same name in each.
 */
function checkMailboxen(loketten: readonly Loket[]): Problem[] {
  const seen = new Map<string, { bestand: string; wie: string }>();
  for (const { bestand, waarde } of loketten)
    seen.set(waarde.mailbox.toLowerCase(), { bestand, wie: `het loket ${waarde.naam}` });
  return loketten.flatMap((record) =>
    record.waarde.bestemmingen.flatMap(({ soort, naam, mailbox }, index) => {
      if (!mailbox) return [];
      const wie = `${soort} ${naam}`;
      const first = seen.get(mailbox.toLowerCase());
      if (!first) seen.set(mailbox.toLowerCase(), { bestand: record.bestand, wie });
      if (!first || (first.wie === wie && first.bestand !== record.bestand)) return [];
      const wat = `De mailbox ${mailbox} is ook van ${first.wie}, in ${first.bestand}.`;
      const remedie = 'Geef elke bestemming een eigen mailbox, of laat de regel naar "loket" gaan.';
      return [mistake(record, `bestemmingen.${index}.mailbox`, wat, remedie, 'dubbele-mailbox')];
    }),
  );
}
