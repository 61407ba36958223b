import type { CheckReport } from '../../src/content-files/check/check-content.ts';
import type { Problem } from '../../src/content-files/located.ts';

/** The report for a person: per file, then per line, what is wrong and how to mend it. */
export function reportAsText(report: CheckReport, milliseconds: number): string {
  const lines: string[] = [];
  let file = '';
  for (const problem of report.problems) {
    if (problem.bestand !== file) lines.push(`${lines.length > 0 ? '\n' : ''}${problem.bestand}`);
    file = problem.bestand;
    lines.push(`  ${placeOf(problem)}${problem.ernst}: ${problem.wat} ${problem.remedie}`);
  }
  const number = new Intl.NumberFormat('nl-NL');
  const count = (amount: number, one: string, more: string) =>
    `${number.format(amount)} ${amount === 1 ? one : more}`;
  const seconds = (milliseconds / 1000).toFixed(1).replace('.', ',');
  if (lines.length > 0) lines.push('');
  lines.push(
    `${count(report.fouten, 'fout', 'fouten')}, ${count(report.waarschuwingen, 'waarschuwing', 'waarschuwingen')} in ${number.format(report.records)} gegevens (${seconds} s).`,
  );
  if (report.onvolledig) lines.push('Verbeter deze eerst. Daarna volgen de andere controles.');
  return `${lines.join('\n')}\n`;
}

/** The report for a machine: one JSON object. */
export function reportAsJson(report: CheckReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

function placeOf({ regel, kolom, veld }: Problem): string {
  const parts = [regel && `regel ${regel}`, kolom && `kolom ${kolom}`, veld && `veld ${veld}`].filter(
    Boolean,
  );
  return parts.length > 0 ? `${parts.join(', ')} — ` : '';
}
