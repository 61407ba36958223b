import type { YAMLParseError } from 'yaml';

/** What is wrong in a YAML file and how to mend it, for the mistakes that editors make. */
export function yamlMistake(error: YAMLParseError): { wat: string; remedie: string } {
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return { wat: 'Dit veld staat er twee keer.', remedie: 'Haal een van de twee weg.' };
    case 'TAB_AS_INDENT':
      return { wat: 'De regel begint met een tab.', remedie: 'Gebruik spaties in plaats van een tab.' };
    case 'BAD_INDENT':
      return {
        wat: 'De regel springt niet goed in.',
        remedie: 'Zet er evenveel spaties voor als bij de regels erboven.',
      };
    case 'MULTILINE_IMPLICIT_KEY':
    case 'MISSING_CHAR':
      return {
        wat: 'Er ontbreekt een teken: een dubbele punt, een aanhalingsteken of een haakje.',
        remedie:
          'Controleer deze regel en de regel erboven: "veld: waarde", en elk aanhalingsteken en haakje ook dicht.',
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        wat: 'Er staat een dubbele punt in de tekst.',
        remedie: 'Zet de tekst tussen aanhalingstekens: "…".',
      };
    default:
      return {
        wat: 'Dit is geen geldige YAML.',
        remedie:
          'Controleer deze regel: schrijf "veld: waarde" en zet tekst met : of # tussen aanhalingstekens.',
      };
  }
}
