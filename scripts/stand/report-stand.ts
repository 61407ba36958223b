import { percentage } from '../../src/domain/versheid/count-dekking.ts';
import { aanDeBeurt, sayLate, type StandDeel } from '../../src/domain/versheid/stand.ts';

/** The stand for a person: a line per owner, or all that is due of each. */
export function reportStand(delen: readonly StandDeel[], full: boolean): string {
  return full ? delen.map(reportDeel).join('\n') : reportLines(delen);
}

function reportLines(delen: readonly StandDeel[]): string {
  const heads = ['regio', 'aan de beurt', 'langst', 'trainingen', 'publiek', 'privaat', 'prijs', 'start'];
  const rows = delen.map((deel) => {
    const due = aanDeBeurt(deel);
    const longest = Math.max(0, ...due.map(({ dagenOver }) => dagenOver));
    const { totaal } = deel.dekking ?? {};
    return [
      deel.regio ?? 'landelijk',
      `${due.length} van ${deel.records.length}`,
      longest > 0 ? `${longest} d` : '–',
      ...(totaal
        ? [
            String(totaal.aantal),
            String(totaal.publiek),
            String(totaal.privaat),
            percentage(totaal.metPrijs, totaal.aantal),
            percentage(totaal.metStart, totaal.aantal),
          ]
        : ['–', '–', '–', '–', '–']),
    ];
  });
  return alignColumns([heads, ...rows]);
}

function reportDeel(deel: StandDeel): string {
  const { naam, eigenaar, dekking } = deel;
  const due = aanDeBeurt(deel);
  const wie = [eigenaar.mailbox, ...eigenaar.redacteuren.map((account) => `@${account}`)]
    .filter(Boolean)
    .join(', ');
  const lines = due.map((record) => [`  ${sayLate(record)}`, record.soort, record.naam, record.bestand]);
  const covered = dekking
    ? `${dekking.totaal.aantal} trainingen: ${dekking.totaal.publiek} publiek, ${dekking.totaal.privaat} privaat, ` +
      `${percentage(dekking.totaal.metPrijs, dekking.totaal.aantal)} met prijs, ${percentage(dekking.totaal.metStart, dekking.totaal.aantal)} met startdatum.\n`
    : '';
  return `${naam} — ${eigenaar.naam}${wie ? ` (${wie})` : ''}\n${covered}${due.length > 0 ? alignColumns(lines) : '  Alles is op tijd nagekeken.\n'}`;
}

function alignColumns(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column]!))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}
