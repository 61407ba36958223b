import type { Content, Located, Problem } from '../load-content.ts';
import type { CheckOptions } from './check.ts';
import { mistake, warning } from './problem-at.ts';

/**
 * What the site shows no more. Only a warning: a day that passes must not stop a build. A day that was past when
 * somebody last looked is a slip of the pen, and a mistake.
 */
export function checkVoorbij(content: Content, { vandaag }: CheckOptions): Problem[] {
  return [
    ...[...content.agenda.values()].flat().flatMap((record) => {
      const { datum, gecontroleerd_op } = record.waarde;
      if (datum < gecontroleerd_op) {
        const wat = `De dag ${datum} was al voorbij toen u dit nakeek, op ${gecontroleerd_op}.`;
        return [mistake(record, 'datum', wat, 'Verbeter de dag, of haal het bestand weg.', 'voorbij')];
      }
      if (datum >= vandaag) return [];
      const wat = `De dag ${datum} is voorbij. De site laat dit niet meer zien.`;
      return [warning(record, 'datum', wat, 'Haal het bestand weg, of vul een nieuwe dag in.', 'voorbij')];
    }),
    ...[...content.nieuws.values()].flat().flatMap((record) => {
      const { datum, tot } = record.waarde;
      if (tot === undefined || tot >= vandaag) return checkOrder(record, datum, tot);
      if (tot < datum) return checkOrder(record, datum, tot);
      const wat = `De laatste dag van dit bericht was ${tot}. De site laat het niet meer zien.`;
      return [warning(record, 'tot', wat, 'Haal het bericht weg, of vul een latere dag in.', 'voorbij')];
    }),
    ...content.loketten.flatMap((record) => [
      ...checkMededeling(record, vandaag),
      ...record.waarde.gesloten
        .filter(({ van, tot }) => van <= tot && tot < vandaag)
        .map(({ van, tot }) => {
          const wat = `De sluiting van ${van} tot en met ${tot} is voorbij.`;
          return warning(record, 'gesloten', wat, 'U mag haar weghalen.', 'voorbij');
        }),
    ]),
  ];
}

function checkOrder(record: Located<unknown>, van: string, tot: string | undefined): Problem[] {
  if (tot === undefined || van <= tot) return [];
  const wat = `De laatste dag is ${tot}, maar de eerste dag is ${van}.`;
  return [mistake(record, 'tot', wat, 'Zet bij "tot" de laatste dag.', 'einde-voor-begin')];
}

function checkMededeling(record: Content['loketten'][number], vandaag: string): Problem[] {
  const { mededeling } = record.waarde;
  if (!mededeling) return [];
  const { van, tot } = mededeling;
  if (van > tot) {
    const wat = `De mededeling eindigt op ${tot}, maar begint pas op ${van}.`;
    const remedie = 'Zet bij "van" de eerste dag en bij "tot" de laatste dag.';
    return [mistake(record, 'mededeling', wat, remedie, 'einde-voor-begin')];
  }
  if (tot >= vandaag) return [];
  const wat = `De mededeling is voorbij: de laatste dag was ${tot}.`;
  return [warning(record, 'mededeling', wat, 'U mag haar weghalen.', 'voorbij')];
}
