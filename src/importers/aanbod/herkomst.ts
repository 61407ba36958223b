import type { ImportVerslag } from './verslag.ts';

/** Where the trainingen of a source came from, on which day, and what became of its records; as the text of a file. */
export function formatHerkomst(
  { bron, telling, afgewezen }: ImportVerslag,
  { vandaag, adres }: { vandaag: string; adres: string },
): string {
  const herkomst = {
    bron,
    opgehaald_op: vandaag,
    adres: withoutSecrets(adres),
    gelezen: telling.gelezen,
    opleidingen: telling.gelezen - telling.afgewezen,
    afgewezen: countRedenen(afgewezen),
  };
  return `${JSON.stringify(herkomst, null, 2)}\n`;
}

/** Reasons by how often they occur, most first. What comes after a colon differs per record and is left out. */
export function countRedenen(afgewezen: readonly { reden: string }[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { reden } of afgewezen) {
    const kind = reden.replace(/:.*$/s, '').replace(/"[^"]*"|\d{4,}/g, '…');
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));
}

/** An address without name, password and query (where keys stand); of a file only its name. */
export function withoutSecrets(adres: string): string {
  if (!/^https?:\/\//i.test(adres) || !URL.canParse(adres)) return adres.replace(/^.*[\\/]/, '');
  const { origin, pathname } = new URL(adres);
  return origin + pathname;
}
