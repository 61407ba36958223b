import type { Regeling, Voorwaarde } from '../../schemas/regeling.ts';
import type { Antwoorden } from './antwoorden.ts';
import type { FeitId, Rol } from './feiten.ts';
import { statusOp, type Status } from './status.ts';
import { judge, listFeiten, listOpenFeiten, type Oordeel } from './voorwaarde.ts';

/** What a judgement needs of a regeling: no more of it goes to the browser. */
export type TeBeoordelen = Pick<
  Regeling,
  'status' | 'geldig' | 'vensters' | 'regios' | 'voorwaarden' | 'beslist' | 'niet_gemodelleerd'
>;

/** One condition, its verdict, and the facts that it rests on. */
export interface VoorwaardeOordeel {
  oordeel: Oordeel;
  /** The sentence for this verdict. */
  zin: string;
  /** The facts of the condition that were answered. */
  feiten: FeitId[];
  /** The facts that could still decide it. */
  ontbreekt: FeitId[];
}
export type Uitkomst = 'past' | 'misschien' | 'past-niet';
export interface Beoordeling {
  uitkomst: Uitkomst;
  status: Status;
  voorwaarden: VoorwaardeOordeel[];
}

/** A right, or nothing to decide at all: the conditions settle it. */
const NOBODY_DECIDES: Regeling['beslist']['wie'][] = ['recht', 'niemand'];

/**
 * Judges one regeling. "Past" needs that all is certain: every condition holds, none is left to a person, nobody has to
 * decide, and it runs. An ended regeling, or one of another regio, never fits.
 * @returns undefined when it is not for this role at all
 */
export function judgeRegeling(
  regeling: TeBeoordelen,
  rol: Rol,
  { feiten }: Antwoorden,
  vandaag: string,
): Beoordeling | undefined {
  const conditions = regeling.voorwaarden[rol];
  if (!conditions) return undefined;
  const voorwaarden = [...inRegio(regeling.regios, rol), ...conditions].map((condition) =>
    explain(condition, feiten),
  );
  const status = statusOp(regeling, vandaag);
  const has = (oordeel: Oordeel) => voorwaarden.some((condition) => condition.oordeel === oordeel);
  if (status.soort === 'beeindigd' || has('nee')) return { uitkomst: 'past-niet', status, voorwaarden };
  const isCertain =
    !has('onbekend') &&
    status.soort === 'lopend' &&
    NOBODY_DECIDES.includes(regeling.beslist.wie) &&
    regeling.niet_gemodelleerd.length === 0;
  return { uitkomst: isCertain ? 'past' : 'misschien', status, voorwaarden };
}

function explain({ als, ja, nee, onbekend }: Voorwaarde, feiten: Antwoorden['feiten']): VoorwaardeOordeel {
  const oordeel = judge(als, feiten);
  return {
    oordeel,
    zin: { ja, nee, onbekend }[oordeel],
    feiten: listFeiten(als).filter((feit) => feiten[feit] !== undefined),
    ontbreekt: listOpenFeiten(als, feiten),
  };
}

/** The regio of a regional regeling is a condition like any other; an editor need not write it down. */
function inRegio(regios: string[], rol: Rol): Voorwaarde[] {
  if (regios.length === 0) return [];
  const werkgever = rol === 'werkgever';
  return [
    {
      als: { feit: 'regio', een_van: regios },
      ja: werkgever ? 'Uw bedrijf staat in de regio van dit fonds.' : 'U woont in de regio van dit fonds.',
      nee: 'Dit fonds is voor een andere regio.',
      onbekend: `${werkgever ? 'Staat uw bedrijf' : 'Woont u'} in de regio van dit fonds? Dat weten wij nog niet.`,
    },
  ];
}
