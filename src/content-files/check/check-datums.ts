import type { Content, Problem } from '../load-content.ts';
import { mistake } from './problem-at.ts';

/** Nobody can have checked a record tomorrow. */
export function checkDatums(content: Content, vandaag: string): Problem[] {
  const records = [
    ...content.scholing,
    ...[...content.regioScholing.values()].flat(),
    ...content.loketten,
    ...content.paginas,
  ];
  return records.flatMap((record) => {
    const day = record.waarde.gecontroleerd_op;
    if (!day || day <= vandaag) return [];
    return [
      mistake(
        record,
        'gecontroleerd_op',
        `De datum ${day} ligt in de toekomst.`,
        'Vul de dag in waarop u dit hebt gecontroleerd.',
      ),
    ];
  });
}
