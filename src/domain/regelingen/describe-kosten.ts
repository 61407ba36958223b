import { showEuro } from './bedrag.ts';
import type { Kosten, KostenLijn } from './kosten.ts';
import type { Bereik } from './prijs.ts';

/** One of the four lines, never mixed. */
export interface KostenTekst {
  soort: 'prijs' | 'recht' | 'besluit' | 'lening';
  term: string;
  tekst: string;
  regels: { slug: string; naam: string; tot?: string }[];
}

/** "€ 715", or "€ 0 tot € 715". */
export function showBereik({ van, tot }: Bereik): string {
  return van === tot ? showEuro(van) : `${showEuro(van)} tot ${showEuro(tot)}`;
}

/** The four lines in words: the price, what is a right, what somebody may decide to pay, what can be borrowed. */
export function describeKosten({ prijs, recht, besluit, lening }: Kosten): KostenTekst[] {
  return [
    {
      soort: 'prijs',
      term: 'De prijs',
      tekst: prijs ? `${showBereik(prijs.bereik)}. ${prijs.uitleg}` : 'Onbekend. Vraag het de opleider.',
      regels: [],
    },
    {
      soort: 'recht',
      term: 'Daar gaat af: uw recht',
      tekst: amount(recht, 'Niets, zover wij weten.', (bereik) => `${showBereik(bereik)}.`),
      regels: regels(recht),
    },
    {
      soort: 'besluit',
      term: 'Misschien betaalt iemand mee',
      tekst: amount(
        besluit,
        'Wij kennen hier niets voor.',
        ({ tot }) => `Tot ${showEuro(tot)}. Iemand moet dit nog beslissen.`,
      ),
      regels: regels(besluit),
    },
    {
      soort: 'lening',
      term: 'Lenen',
      tekst: amount(
        lening,
        'Wij kennen hier geen lening voor.',
        ({ tot }) => `Tot ${showEuro(tot)}. Dit betaalt u terug.`,
      ),
      regels: regels(lening),
    },
  ];
}

/** What is left for the visitor, with how it is computed; undefined while the price is unknown. */
export function describeZelf({ prijs, recht, besluit, zelf }: Kosten): string | undefined {
  if (!prijs || !zelf) return undefined;
  const worst = `${showEuro(prijs.bereik.tot)} − ${showEuro(recht.bereik!.tot)} = ${showEuro(zelf.tot)}`;
  if (zelf.van === zelf.tot) return `U betaalt zelf: ${worst}.`;
  return `U betaalt zelf hoogstens ${worst}. Met alles wat iemand misschien betaalt (tot ${showEuro(besluit.bereik!.tot)}): ${showEuro(zelf.van)}.`;
}

function amount({ regels, bereik }: KostenLijn, none: string, show: (bereik: Bereik) => string): string {
  if (regels.length === 0) return none;
  return bereik ? show(bereik) : 'Hoeveel weten wij niet, want de prijs is onbekend.';
}

function regels(lijn: KostenLijn): KostenTekst['regels'] {
  return lijn.regels.map(({ slug, naam, hoogstens, peiljaar }) => ({
    slug,
    naam,
    tot: hoogstens === undefined ? undefined : `hoogstens ${showEuro(hoogstens)} (${peiljaar})`,
  }));
}
