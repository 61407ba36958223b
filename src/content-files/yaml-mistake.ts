import type { YAMLParseError } from 'yaml';

/** What is wrong in a YAML file and how to mend it, for the mistakes that editors make. */
export function yamlMistake(
  { code, pos, message }: Pick<YAMLParseError, 'code' | 'pos' | 'message'>,
  source: string,
): { wat: string; remedie: string } {
  switch (code) {
    case 'DUPLICATE_KEY':
      return { wat: 'Dit veld staat er twee keer.', remedie: 'Haal een van de twee weg.' };
    case 'TAB_AS_INDENT':
      return { wat: 'De regel begint met een tab.', remedie: 'Gebruik spaties in plaats van een tab.' };
    case 'BAD_INDENT':
      if (message.startsWith('Flow'))
        return { wat: 'Een haakje gaat open en nooit dicht.', remedie: 'Sluit het af met ] of }.' };
      return {
        wat: 'De regel springt niet goed in.',
        remedie: 'Zet er evenveel spaties voor als bij de regels erboven.',
      };
    case 'MULTILINE_IMPLICIT_KEY':
    case 'MISSING_CHAR':
      return {
        wat: 'Er ontbreekt een teken: een dubbele punt met een spatie, een aanhalingsteken of een haakje.',
        remedie:
          'Controleer deze regel en de regel erboven: "veld: waarde", en elk aanhalingsteken en haakje ook dicht.',
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (!restOfLine(source, pos[0]).includes(':'))
        return {
          wat: 'De regel hieronder springt te ver in.',
          remedie: 'Zet er evenveel spaties voor als bij deze regel.',
        };
      return {
        wat: 'Er staat een dubbele punt in de tekst.',
        remedie: 'Zet de tekst tussen aanhalingstekens: "…".',
      };
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
    case 'TAG_RESOLVE_FAILED':
    case 'UNEXPECTED_TOKEN':
      return {
        wat: 'De tekst begint met een teken dat hier iets anders betekent, of heeft een aanhalingsteken te veel.',
        remedie: 'Zet de hele tekst tussen aanhalingstekens: "…".',
      };
    case 'MULTIPLE_DOCS':
      return { wat: 'Er staat een regel met --- in dit bestand.', remedie: 'Haal die regel weg.' };
    default:
      return {
        wat: 'Dit is geen geldige YAML.',
        remedie:
          'Controleer deze regel: schrijf "veld: waarde" en zet tekst met : of # tussen aanhalingstekens.',
      };
  }
}

function restOfLine(source: string, offset: number): string {
  return source.slice(offset).split('\n', 1)[0]!;
}
