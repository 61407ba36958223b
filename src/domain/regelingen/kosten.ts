import { withAntwoord, type Antwoorden } from './antwoorden.ts';
import { leerwegAlsAntwoord } from './leerweg-antwoord.ts';
import { judgeAll } from './order-uitkomsten.ts';
import { findPrijs, type Bereik, type Prijs, type TePrijzen } from './prijs.ts';
import type { WijzerGegevens, WijzerRegeling } from './wijzer-gegevens.ts';

/** One regeling under the price. */
export interface KostenRegel {
  slug: string;
  naam: string;
  /** The most that it pays, in cents; absent: no maximum is known. */
  hoogstens?: number;
  /** Year of that amount. */
  peiljaar?: string;
}
export interface KostenLijn {
  /** In cents; absent while the price is unknown. */
  bereik?: Bereik;
  regels: KostenRegel[];
}
/** What a training costs somebody. The lines are never added to each other but as `zelf` says. */
export interface Kosten {
  /** Absent: unknown. */
  prijs?: Prijs;
  /** What is their right. */
  recht: KostenLijn;
  /** What somebody may decide to pay: nothing, or up to this. */
  besluit: KostenLijn;
  /** What they may borrow: it is to be paid back. */
  lening: KostenLijn;
  /** What they pay themselves: at best when all that may be decided is, at worst when nothing is. */
  zelf?: Bereik;
}

/** What this training costs somebody with these answers. Never below 0, never above the price. */
export function computeKosten(
  scholing: TePrijzen,
  gegevens: Pick<WijzerGegevens, 'regelingen' | 'bedragen'>,
  antwoorden: Antwoorden,
  vandaag: string,
): Kosten {
  const { leeftijd } = antwoorden.feiten;
  const prijs = findPrijs(scholing, typeof leeftijd === 'number' ? leeftijd : undefined, gegevens.bedragen);
  const { past, misschien } = judgeAll(
    gegevens.regelingen,
    'inwoner',
    forScholing(antwoorden, scholing),
    vandaag,
  );
  const payers = (lijn: 'recht' | 'besluit' | 'lening') =>
    [...past, ...(lijn === 'recht' ? [] : misschien)]
      .map(({ regeling }) => regeling)
      .filter(({ bijdrage }) => bijdrage?.lijn === lijn);
  const [rechten, besluiten, leningen] = [payers('recht'), payers('besluit'), payers('lening')];
  const regels = (list: WijzerRegeling[]) => list.map((regeling) => describe(regeling, gegevens));
  if (!prijs)
    return {
      recht: { regels: regels(rechten) },
      besluit: { regels: regels(besluiten) },
      lening: { regels: regels(leningen) },
    };
  const { van, tot } = prijs.bereik;
  const paidBy = (list: WijzerRegeling[], price: number) => mostTogether(list, price, gegevens);
  const recht = { van: paidBy(rechten, van), tot: paidBy(rechten, tot) };
  const left = { van: van - recht.van, tot: tot - recht.tot };
  return {
    prijs,
    recht: { bereik: recht, regels: regels(rechten) },
    besluit: { bereik: { van: 0, tot: paidBy(besluiten, left.tot) }, regels: regels(besluiten) },
    lening: { bereik: { van: 0, tot: paidBy(leningen, left.tot) }, regels: regels(leningen) },
    zelf: { van: left.van - paidBy(besluiten, left.van), tot: left.tot },
  };
}

/** The visitor's answers, with what this training is. */
function forScholing(antwoorden: Antwoorden, { leerweg }: TePrijzen): Antwoorden {
  const { doel } = antwoorden.feiten;
  const goals = Array.isArray(doel) ? (doel as string[]) : [];
  const wanted = withAntwoord(antwoorden, 'doel', [...new Set([...goals, 'opleiding'])]);
  const known = leerwegAlsAntwoord(leerweg);
  return known ? withAntwoord(wanted, 'leerweg', known) : wanted;
}

function describe(
  { slug, naam, bijdrage }: WijzerRegeling,
  { bedragen }: Pick<WijzerGegevens, 'bedragen'>,
): KostenRegel {
  const bedrag = bijdrage?.bedrag ? bedragen[bijdrage.bedrag] : undefined;
  return { slug, naam, hoogstens: bedrag?.cent, peiljaar: bedrag?.peiljaar };
}

/** The most that these pay of a price together, with only those added of which it is known that they combine. */
function mostTogether(
  list: WijzerRegeling[],
  price: number,
  { bedragen }: Pick<WijzerGegevens, 'bedragen'>,
): number {
  const pays = ({ bijdrage }: WijzerRegeling): number => {
    const maximum = bijdrage?.bedrag ? (bedragen[bijdrage.bedrag]?.cent ?? price) : price;
    return Math.min(maximum, Math.floor((price * (bijdrage?.percentage ?? 100)) / 100));
  };
  const best = (chosen: WijzerRegeling[], rest: WijzerRegeling[]): number => {
    const [next, ...others] = rest;
    if (!next) return chosen.reduce((sum, regeling) => sum + pays(regeling), 0);
    const fits = chosen.every(({ combineert }) => combineert[next.slug] === 'ja');
    return Math.max(best(chosen, others), fits ? best([...chosen, next], others) : 0);
  };
  return Math.min(price, best([], list));
}
