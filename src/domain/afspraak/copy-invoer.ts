import type { TaalTeksten } from '../taal/teksten.ts';
import type { Keuze } from './keuzes.ts';
import type { Invoer } from './invoer.ts';
import { isBlank } from './plain-text.ts';

/**
 * What was filled in as plain text, one answer a line, for who wants to copy it and send it in another way. Only what
 * the visitor typed or chose: no token and no hidden field.
 */
export function copyInvoer(
  invoer: Invoer,
  { formulier, keuzes }: Pick<TaalTeksten, 'formulier' | 'keuzes'>,
): string {
  const names = (list: Keuze[], ids: string[]) =>
    ids.map((id) => list.find((keuze) => keuze.id === id)?.naam ?? id).join(', ');
  const lines: [label: string, text: string][] = [
    [formulier.naam, invoer.naam],
    [formulier.email, invoer.email],
    [formulier.telefoon, invoer.telefoon],
    [formulier.postcode, invoer.postcode],
    [formulier.situatie, names(keuzes.situaties, [invoer.situatie])],
    [formulier.onderwerpen, names(keuzes.onderwerpen, invoer.onderwerpen)],
    [formulier.gespreksvorm, names(keuzes.gespreksvormen, [invoer.gespreksvorm])],
    [formulier.dagdelen, names(keuzes.dagdelen, invoer.dagdelen)],
    [formulier.bericht, invoer.bericht],
  ];
  return lines
    .filter(([, text]) => !isBlank(text))
    .map(([label, text]) => `${/[?:]$/.test(label) ? label : `${label}:`} ${text.trim()}`)
    .join('\n');
}
