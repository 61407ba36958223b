import type { Antwoorden } from './antwoorden.ts';
import { judgeAll } from './order-uitkomsten.ts';
import { describeLoon, rekenLoon, rekenWerkgever, type Rekening } from './reken-werkgever.ts';
import type { Status } from './status.ts';
import { telOp, type Samen } from './tel-op.ts';
import type { WijzerGegevens, WijzerRegeling } from './wijzer-gegevens.ts';

/** The amounts of one employer at a glance. */
export interface Overzicht {
  /** What the wage costs in a year, in whole cents; absent while hours or wage are unknown. */
  loon?: { cent: number; formule: string };
  /** Every regeling that fits or may fit and has something to compute. */
  regels: { regeling: WijzerRegeling; status: Status; rekening: Rekening }[];
  /** What they are together, or why they are not added; absent for fewer than two amounts. */
  samen?: Samen | undefined;
}

/** @param uurloon in whole cents */
export function rekenOverzicht(
  gegevens: Pick<WijzerGegevens, 'regelingen' | 'bedragen'>,
  antwoorden: Antwoorden,
  uurloon: number | undefined,
  vandaag: string,
): Overzicht {
  const { past, misschien } = judgeAll(gegevens.regelingen, 'werkgever', antwoorden, vandaag);
  const regels = [...past, ...misschien].flatMap(({ regeling, status }) => {
    const rekening = rekenWerkgever(regeling, gegevens.bedragen, antwoorden);
    return rekening ? [{ regeling, status, rekening }] : [];
  });
  const posten = regels.flatMap(({ regeling, rekening }) =>
    rekening.soort === 'bedrag' ? [{ regeling, cent: rekening.cent }] : [],
  );
  const cent = rekenLoon(antwoorden, uurloon);
  return {
    ...(cent !== undefined && { loon: { cent, formule: describeLoon(antwoorden, uurloon!, cent) } }),
    regels,
    samen: telOp(posten),
  };
}
