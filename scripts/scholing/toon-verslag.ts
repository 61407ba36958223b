import type { MatrixMelding, MatrixVerslag } from '../../src/beheer/scholing/matrix-verslag.ts';

/** The report for a terminal. */
export function toonVerslag({ telling, wijzigingen, meldingen }: MatrixVerslag, bestand: string): string {
  const { nieuw, gewijzigd, weg, gelijk } = telling;
  const changes = wijzigingen.flatMap(({ soort, titel, id, rij, velden }) => [
    `${soort.padEnd(10)}${rij ? `rij ${rij}: ` : ''}${titel} (${id})`,
    ...velden.map(({ naam, oud, nieuw: na }) => `            ${naam}: ${oud || 'leeg'} → ${na || 'leeg'}`),
  ]);
  const mistakes = meldingen.filter(({ ernst }) => ernst === 'fout').length;
  return [
    `${bestand}: ${nieuw} nieuw, ${gewijzigd} gewijzigd, ${weg} weg, ${gelijk} gelijk.`,
    ...changes,
    ...meldingen.map((melding) => toonMelding(melding)),
    mistakes === 0
      ? 'Er zijn geen fouten.'
      : `Er ${mistakes === 1 ? 'is 1 fout' : `zijn ${mistakes} fouten`}. Er is niets veranderd.`,
  ].join('\n');
}

function toonMelding({ ernst, code, rij, kolom, naam, wat, remedie }: MatrixMelding): string {
  const place = [rij && `rij ${rij}`, kolom && `kolom ${kolom}`, naam && `(${naam})`]
    .filter(Boolean)
    .join(' ');
  return `${ernst}: ${place}${place ? ': ' : ''}${wat} ${remedie} [${code}]`;
}
