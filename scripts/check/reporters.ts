import type { CheckReport } from '../../src/content-files/check/check-content.ts';
import type { Problem } from '../../src/content-files/located.ts';

/** One slip in a list can be felt in thousands of rows: more than these per file help nobody at a screen. */
const MOST_PER_FILE = 50;
/** Where each kind of mistake is explained. */
const HANDBOEK = 'docs/redactie.md';
const number = new Intl.NumberFormat('nl-NL');

/** The report for a person: per file, then per line, what is wrong and how to mend it. */
export function reportAsText(report: CheckReport, milliseconds: number): string {
  const perFile = Map.groupBy(report.problems, ({ bestand }) => bestand);
  const blocks = [...perFile].map(([bestand, problems]) => `${bestand}\n${describeFile(problems)}\n`);
  return [...blocks, summarize(report, milliseconds)].join('\n');
}

/** The report for a machine: one JSON object with every problem. */
export function reportAsJson(report: CheckReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

function describeFile(problems: Problem[]): string {
  const lines = problems.slice(0, MOST_PER_FILE).map(describeProblem);
  const more = problems.length - lines.length;
  if (more > 0)
    lines.push(`  … en nog ${number.format(more)} in dit bestand. Alles: npm run check -- --json`);
  return lines.join('\n');
}

/** Ends with the chapter of the handbook that explains this kind of mistake. */
function describeProblem({ regel, kolom, veld, ernst, indicatie, wat, remedie, code }: Problem): string {
  // The name of a field says more than its column.
  const where = veld ? `veld ${veld}` : kolom && `kolom ${kolom}`;
  const place = [regel && `regel ${regel}`, where].filter(Boolean).join(', ');
  return `  ${place ? `${place} — ` : ''}${ernst}${indicatie ? ' (een indicatie)' : ''}: ${wat} ${remedie} (${HANDBOEK}#${code})`;
}

function summarize(report: CheckReport, milliseconds: number): string {
  const { fouten, waarschuwingen, records, onvolledig } = report;
  const seconds = (milliseconds / 1000).toFixed(1).replace('.', ',');
  const counted = `${count(fouten, 'fout', 'fouten')}, ${count(waarschuwingen, 'waarschuwing', 'waarschuwingen')}`;
  const line = `${counted} in ${number.format(records)} gegevens (${seconds} s).\n`;
  return onvolledig ? `${line}Verbeter deze eerst. Daarna volgen de andere controles.\n` : line;
}

function count(amount: number, one: string, more: string): string {
  return `${number.format(amount)} ${amount === 1 ? one : more}`;
}
