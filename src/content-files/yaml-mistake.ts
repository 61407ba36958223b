import type { YAMLParseError } from 'yaml';
import type { Problem } from './located.ts';

/** What is wrong in a YAML file and how to mend it, for the mistakes that editors make. */
export function yamlMistake(
  { code, pos, message }: Pick<YAMLParseError, 'code' | 'pos' | 'message'>,
  source: string,
): Pick<Problem, 'code' | 'wat' | 'remedie'> {
  switch (code) {
    case 'DUPLICATE_KEY':
      return {
        code: 'dubbel-veld',
        wat: 'Dit veld staat er twee keer.',
        remedie: 'Haal een van de twee weg.',
      };
    case 'TAB_AS_INDENT':
      return {
        code: 'inspringen',
        wat: 'De regel begint met een tab.',
        remedie: 'Gebruik spaties in plaats van een tab.',
      };
    case 'BAD_INDENT':
      if (message.startsWith('Flow'))
        return {
          code: 'leesteken',
          wat: 'Een haakje gaat open en nooit dicht.',
          remedie: 'Sluit het af met ] of }.',
        };
      return {
        code: 'inspringen',
        wat: 'De regel springt niet goed in.',
        remedie: 'Zet er evenveel spaties voor als bij de regels erboven.',
      };
    case 'MULTILINE_IMPLICIT_KEY':
    case 'MISSING_CHAR':
      return {
        code: 'leesteken',
        wat: 'Er ontbreekt een teken: een dubbele punt met een spatie, een aanhalingsteken of een haakje.',
        remedie:
          'Controleer deze regel en de regel erboven: "veld: waarde", en elk aanhalingsteken en haakje ook dicht.',
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (!restOfLine(source, pos[0]).includes(':'))
        return {
          code: 'inspringen',
          wat: 'De regel hieronder springt te ver in.',
          remedie: 'Zet er evenveel spaties voor als bij deze regel.',
        };
      return {
        code: 'leesteken',
        wat: 'Er staat een dubbele punt in de tekst.',
        remedie: 'Zet de tekst tussen aanhalingstekens: "…".',
      };
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
    case 'TAG_RESOLVE_FAILED':
    case 'UNEXPECTED_TOKEN':
      return {
        code: 'leesteken',
        wat: 'De tekst begint met een teken dat hier iets anders betekent, of heeft een aanhalingsteken te veel.',
        remedie: 'Zet de hele tekst tussen aanhalingstekens: "…".',
      };
    case 'MULTIPLE_DOCS':
      return {
        code: 'leesteken',
        wat: 'Er staat een regel met --- in dit bestand.',
        remedie: 'Haal die regel weg.',
      };
    default:
      return {
        code: 'leesteken',
        wat: 'Dit is geen geldige YAML.',
        remedie:
          'Controleer deze regel: schrijf "veld: waarde" en zet tekst met : of # tussen aanhalingstekens.',
      };
  }
}

function restOfLine(source: string, offset: number): string {
  return source.slice(offset).split('\n', 1)[0]!;
}
