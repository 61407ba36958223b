import type { OpenRegeling, OpenRegelingen } from '../../schemas/open-regeling.ts';
import type { Regeling } from '../../schemas/regeling.ts';
import { bedragOf, type Bedrag } from './bedrag.ts';
import { statusOp } from './status.ts';

type Namen = readonly { id: string; naam: string }[];
interface Omgeving {
  bedragen: ReadonlyMap<string, Bedrag>;
  doelgroepen: Namen;
  doelen: Namen;
  regios: Namen;
  /** yyyy-mm-dd */
  vandaag: string;
}

/** The regelingen as open data, for the day in `vandaag`. */
export function openRegelingen(regelingen: readonly Regeling[], omgeving: Omgeving): OpenRegelingen {
  return {
    gemaakt_op: omgeving.vandaag,
    regelingen: regelingen.map((regeling) => openRegeling(regeling, omgeving)),
  };
}

function openRegeling(
  // The cases are tests of this site, not facts about the regeling.
  { voorbeelden: _, ...regeling }: Regeling,
  { bedragen, doelgroepen, doelen, regios, vandaag }: Omgeving,
): OpenRegeling {
  const amount = (id: string) => {
    const { naam, cent, per, peiljaar, bron } = bedragOf(bedragen, id);
    return { naam, euro: cent / 100, per, peiljaar, bron };
  };
  const filled = (id?: string) => (id === undefined ? {} : { bedrag: amount(id) });
  const { bijdrage, berekening, krijgt, ...rest } = regeling;
  return {
    ...rest,
    pagina: `/regelingen/${regeling.slug}/`,
    status: statusOp(regeling, vandaag).soort,
    voor: named(regeling.voor, doelgroepen),
    waarvoor: named(regeling.waarvoor, doelen),
    regios: named(regeling.regios, regios),
    krijgt: krijgt.map(({ bedrag, ...line }) => ({ ...line, ...filled(bedrag) })),
    ...(bijdrage && { bijdrage: { ...bijdrage, bedrag: undefined, ...filled(bijdrage.bedrag) } }),
    ...(berekening && {
      berekening: {
        ...berekening,
        bedrag: amount(berekening.bedrag),
        maximum: berekening.maximum === undefined ? undefined : amount(berekening.maximum),
      },
    }),
  };
}

const named = (ids: readonly string[], namen: Namen) =>
  ids.map((id) => ({ id, naam: namen.find((keuze) => keuze.id === id)?.naam ?? id }));
