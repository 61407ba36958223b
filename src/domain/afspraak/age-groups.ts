import type { Regel, Voorwaarde } from './bestemming.ts';

/** Who asks: a person, or a firm. */
export type Wie = NonNullable<Voorwaarde['wie']>;

/** Ages between two cut points of a regio's rules: everybody in it gets the same desk. */
export interface AgeGroup {
  /** `0-26`, `27-`: the ages that it holds, the last one included. */
  id: string;
  vanaf: number;
  /** Absent: and older. */
  totEnMet?: number | undefined;
}

/** Answer of somebody who would rather not say how old they are: no rule about age fits them. */
export const LEEFTIJD_ONBEKEND = 'onbekend';

/** The groups that the rules for these visitors tell apart, youngest first; empty when no rule looks at age. */
export function ageGroups(regels: Regel[], wie: Wie): AgeGroup[] {
  const cuts = regels
    .filter(({ wanneer }) => (wanneer.wie ?? 'burger') === wie)
    .flatMap(({ wanneer }) => [wanneer.leeftijdVanaf, wanneer.leeftijdOnder])
    .filter((age) => age !== undefined && age > 0) as number[];
  const starts = [...new Set([0, ...cuts])].sort((a, b) => a - b);
  if (starts.length === 1) return [];
  return starts.map((vanaf, index) => {
    const next = starts[index + 1];
    return next === undefined
      ? { id: `${vanaf}-`, vanaf }
      : { id: `${vanaf}-${next - 1}`, vanaf, totEnMet: next - 1 };
  });
}

/** The group that an age falls in. */
export function groupOfAge(groups: AgeGroup[], age: number): AgeGroup | undefined {
  return groups.find(({ vanaf, totEnMet }) => age >= vanaf && age <= (totEnMet ?? Infinity));
}

/** The group in words: "jonger dan 27", "18 tot en met 26", "27 of ouder". */
export function describeAgeGroup({ vanaf, totEnMet }: Pick<AgeGroup, 'vanaf' | 'totEnMet'>): string {
  if (totEnMet === undefined) return `${vanaf} of ouder`;
  return vanaf === 0 ? `jonger dan ${totEnMet + 1}` : `${vanaf} tot en met ${totEnMet}`;
}
