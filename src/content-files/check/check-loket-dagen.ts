import type { LoketBestand } from '../../schemas/loket.ts';
import type { Content, Located, Problem } from '../load-content.ts';
import type { CheckOptions } from './check.ts';
import { mistake } from './problem-at.ts';

/** Times of closing that can be, and a waiting time that somebody confirmed in the past. */
export function checkLoketDagen({ loketten }: Content, { vandaag }: CheckOptions): Problem[] {
  return loketten.flatMap((record) => [...checkGesloten(record), ...checkWachttijd(record, vandaag)]);
}

function checkGesloten(record: Located<LoketBestand>): Problem[] {
  const { gesloten } = record.waarde;
  return gesloten.flatMap(({ van, tot }, index) => {
    const veld = `gesloten.${index}`;
    if (van > tot) {
      const wat = `Sluiting ${index + 1} eindigt op ${tot}, maar begint pas op ${van}.`;
      return [
        mistake(
          record,
          veld,
          wat,
          'Zet bij "van" de eerste dag en bij "tot" de laatste dag.',
          'einde-voor-begin',
        ),
      ];
    }
    const other = gesloten.slice(0, index).findIndex((earlier) => van <= earlier.tot && earlier.van <= tot);
    if (other < 0) return [];
    const wat = `Sluiting ${index + 1} (${van} tot en met ${tot}) loopt door sluiting ${other + 1} heen.`;
    return [
      mistake(record, veld, wat, 'Verander de dagen, of maak er één sluiting van.', 'dagen-overlappen'),
    ];
  });
}

function checkWachttijd(record: Located<LoketBestand>, vandaag: string): Problem[] {
  const { wachttijd } = record.waarde;
  if (!wachttijd || wachttijd.bevestigd_op <= vandaag) return [];
  const wat = `De wachttijd is bevestigd op ${wachttijd.bevestigd_op}. Die dag ligt in de toekomst.`;
  return [
    mistake(
      record,
      'wachttijd',
      wat,
      'Vul de dag in waarop u de wachttijd hebt bevestigd.',
      'datum-in-toekomst',
    ),
  ];
}
