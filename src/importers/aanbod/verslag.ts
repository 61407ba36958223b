/** One field that changes, as it stands in the file; empty = nothing. */
export interface VeldVerschil {
  veld: string;
  oud: string;
  nieuw: string;
}

/** A record that gave no training: its code at the source and why. */
export interface Afgewezen {
  sleutel: string;
  reden: string;
}

/**
 * What an import did, or would do. Every record that was read is in exactly one of nieuw, gewijzigd, gelijk and
 * afgewezen; `weg` are trainingen of the last time that the source no longer has.
 */
export interface ImportVerslag {
  bron: string;
  droog: boolean;
  telling: {
    gelezen: number;
    nieuw: number;
    gewijzigd: number;
    gelijk: number;
    afgewezen: number;
    weg: number;
  };
  nieuw: { id: string; titel: string }[];
  gewijzigd: { id: string; titel: string; velden: VeldVerschil[] }[];
  weg: { id: string; titel: string }[];
  afgewezen: Afgewezen[];
  /** Doubts about records that did come through: a place that we do not know, a start date that is past. */
  opmerkingen: Afgewezen[];
  nieuweOpleiders: { id: string; naam: string }[];
  /** Why nothing was written although it was asked: in plain words, with the remedy. */
  geweigerd?: string;
  /** Paths within `content/` that were written. */
  geschreven: string[];
}

/** A report in which nothing happened yet. */
export function startVerslag(
  bron: string,
  { droog = false, opmerkingen = [] }: { droog?: boolean | undefined; opmerkingen?: Afgewezen[] | undefined },
): ImportVerslag {
  return {
    bron,
    droog,
    telling: { gelezen: 0, nieuw: 0, gewijzigd: 0, gelijk: 0, afgewezen: 0, weg: 0 },
    nieuw: [],
    gewijzigd: [],
    weg: [],
    afgewezen: [],
    opmerkingen,
    nieuweOpleiders: [],
    geschreven: [],
  };
}

/**
 * Fills in the counts. Throws when records got lost or were counted twice: that is a fault of the importer, never of
 * the source.
 * @param kept how many rows the file has now; `gelijk` is what of them is neither new nor changed
 */
export function countVerslag({ bron, telling, ...lists }: ImportVerslag, kept: number): void {
  telling.nieuw = lists.nieuw.length;
  telling.gewijzigd = lists.gewijzigd.length;
  telling.afgewezen = lists.afgewezen.length;
  telling.weg = lists.weg.length;
  telling.gelijk = kept - telling.nieuw - telling.gewijzigd;
  const sum = telling.nieuw + telling.gewijzigd + telling.gelijk + telling.afgewezen;
  if (sum !== telling.gelezen)
    throw new Error(
      `${bron}: ${telling.gelezen} gelezen, maar ${sum} verantwoord. Dit is een fout in de software.`,
    );
}
