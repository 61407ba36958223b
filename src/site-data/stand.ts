import type { Content, Located } from '../content-files/load-content.ts';
import type { Scholing } from '../domain/scholing/scholing.ts';
import { countDekking } from '../domain/versheid/count-dekking.ts';
import { byUrgency, judgeVersheid, type Nagekeken } from '../domain/versheid/judge-versheid.ts';
import type { Stand, StandDeel } from '../domain/versheid/stand.ts';

/** Judges all content on this day. `scholingIn` gives the trainingen that a regio shows. */
export function buildStand(
  content: Content,
  vandaag: string,
  scholingIn: (slug: string) => readonly Scholing[],
): Stand {
  const perOwner = Map.groupBy(listNagekeken(content), ({ regio }) => regio);
  const judge = (records: Nagekeken[] = []) =>
    records.map((record) => judgeVersheid(record, vandaag)).sort(byUrgency);
  const sectoren = content.sectoren.map(({ waarde }) => waarde.id);
  const niveaus = content.niveaus.map(({ waarde }) => waarde.id);
  const redactie = content.redactie[0]?.waarde;
  return {
    vandaag,
    delen: [
      {
        naam: 'Heel Nederland',
        eigenaar: {
          naam: 'Landelijke redactie',
          ...(redactie && { mailbox: redactie.mailbox }),
          redacteuren: redactie?.redacteuren ?? [],
        },
        records: judge(perOwner.get(undefined)),
      },
      ...content.regios.map(({ waarde: { slug, naam } }): StandDeel => {
        const loket = content.loketten.find(({ waarde }) => waarde.regio === slug)?.waarde;
        return {
          regio: slug,
          naam,
          eigenaar: {
            naam: loket?.naam ?? naam,
            ...(loket && { mailbox: loket.mailbox }),
            redacteuren: loket?.redacteuren ?? [],
          },
          records: judge(perOwner.get(slug)),
          dekking: countDekking(scholingIn(slug), sectoren, niveaus, vandaag),
        };
      }),
    ],
  };
}

/** Every record that somebody must look at now and then, with the day on which somebody last did. */
function listNagekeken(content: Content): Nagekeken[] {
  return [
    ...content.loketten.map((record) =>
      of(record, 'loket', record.waarde.naam, record.waarde.gecontroleerd_op),
    ),
    ...content.redactie.map((record) =>
      of(record, 'loket', 'Gegevens van de redactie', record.waarde.gecontroleerd_op),
    ),
    ...content.regelingen.map((record) =>
      of(record, 'regeling', record.waarde.naam, record.waarde.gecontroleerd_op),
    ),
    ...content.beroepen.map((record) => {
      const { naam, nagekeken, opgesteld_op } = record.waarde;
      return of(record, 'beroep', naam, nagekeken === 'nee' ? opgesteld_op : nagekeken.op);
    }),
    ...[...content.regioKansberoepen.values()]
      .flat()
      .map((record) => of(record, 'beroep', 'Kansberoepen van de regio', record.waarde.gecontroleerd_op)),
    ...content.paginas.map((record) =>
      of(record, 'pagina', record.waarde.titel, record.waarde.gecontroleerd_op),
    ),
    ...[...content.regioScholing.values()].flat().map((record) => {
      const { id, titel, gecontroleerd_op } = record.waarde;
      return of(record, 'scholing', titel ?? id, gecontroleerd_op);
    }),
    ...listBronnen(content),
  ];
}

function of(
  { bestand }: Located<unknown>,
  soort: Nagekeken['soort'],
  naam: string,
  nagekekenOp: string | undefined,
): Nagekeken {
  const regio = /^content\/regios\/([^/]+)\//.exec(bestand)?.[1];
  return { soort, naam, bestand, ...(regio && { regio }), ...(nagekekenOp && { nagekekenOp }) };
}

/**
 * A national file of trainingen is due as a whole: no person looked at its rows, so its age is that of the newest year
 * that it describes. The year counts as described until its last day.
 */
function listBronnen({ scholing, bronnen }: Content): Nagekeken[] {
  return [...Map.groupBy(scholing, ({ bestand }) => bestand)].map(([bestand, rows]): Nagekeken => {
    const years = rows.flatMap(({ waarde }) => waarde.peiljaar ?? []);
    const newest = years.reduce((latest, year) => Math.max(latest, year), 0);
    const id = rows[0]!.waarde.bron;
    const naam = bronnen.find(({ waarde }) => waarde.id === id)?.waarde.naam ?? bestand;
    return { soort: 'bron', naam, bestand, ...(newest > 0 && { nagekekenOp: `${newest}-12-31` }) };
  });
}
