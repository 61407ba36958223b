import type { Telling } from './telling.ts';

/** The counts as a table for the terminal: a line per source, and below it why rows were left out. */
export function formatTellingen(tellingen: readonly Telling[]): string {
  const lines = [row('bron', 'gelezen', 'geladen', 'samengevoegd', 'weggelaten')];
  for (const { bron, gelezen, geladen, samengevoegd, weggelaten } of tellingen) {
    const weg = Object.values(weggelaten).reduce((sum, count) => sum + count, 0);
    lines.push(row(bron, gelezen, geladen, samengevoegd, weg));
    for (const [reden, count] of Object.entries(weggelaten)) lines.push(`    ${count} × ${reden}`);
  }
  return lines.join('\n');
}

function row(bron: string, ...cells: (string | number)[]): string {
  return bron.padEnd(28) + cells.map((cell) => String(cell).padStart(14)).join('');
}
