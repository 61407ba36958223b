import type { z } from 'zod';
import type { Code } from './check/codes.ts';
import { suggest } from './closest-name.ts';
import type { Problem } from './located.ts';

type Issue = z.core.$ZodIssue;
type Translated = Pick<Problem, 'code' | 'wat' | 'remedie'>;

/** What is wrong and how to mend it, in plain Dutch, from what zod found. `known` are the names of the fields. */
export function translateIssue(issue: Issue, value: unknown, known: readonly string[]): Translated {
  switch (issue.code) {
    case 'unrecognized_keys': {
      const name = issue.keys[0]!;
      return {
        code: 'onbekend-veld',
        wat: `Het veld "${name}" bestaat niet.`,
        remedie: suggest(name, known) || 'Haal dit veld weg.',
      };
    }
    case 'invalid_value': {
      const choices = issue.values.map(String).filter(Boolean);
      if (issue.message && !issue.message.startsWith('Invalid')) return ownMessage(issue.message, value);
      if (value === undefined || value === null || value === '')
        return {
          code: 'leeg-veld',
          wat: value === undefined ? 'Dit veld ontbreekt.' : 'Dit veld is leeg.',
          remedie: `Kies uit: ${choices.join(', ')}.`,
        };
      return {
        code: 'onbekende-keuze',
        wat: `De waarde "${String(value)}" kan hier niet.`,
        remedie: suggest(String(value), choices),
      };
    }
    case 'invalid_type':
      if (ownText(issue.message)) return ownMessage(issue.message, value);
      if (value === undefined)
        return { code: 'leeg-veld', wat: 'Dit veld ontbreekt.', remedie: 'Vul het in.' };
      if (value === null) return { code: 'leeg-veld', wat: 'Dit veld is leeg.', remedie: 'Vul het in.' };
      return {
        code: 'verkeerde-soort',
        wat: `Hier hoort ${typeName(issue.expected)} te staan.`,
        remedie: typeRemedy(issue.expected),
      };
    case 'too_small':
      if (ownText(issue.message)) return ownMessage(issue.message, value);
      if (issue.origin === 'string') {
        if (!value) return { code: 'leeg-veld', wat: 'Dit veld is leeg.', remedie: 'Vul het in.' };
        const length = String(value).length;
        return {
          code: 'te-kort',
          wat: `De tekst is te kort (${length} tekens).`,
          remedie: `Maak er ten minste ${issue.minimum} van.`,
        };
      }
      if (issue.origin === 'array')
        return { code: 'te-kort', wat: 'Deze lijst is leeg.', remedie: 'Noem er ten minste één.' };
      return {
        code: 'getal-past-niet',
        wat: `Het getal is te klein.`,
        remedie: `Neem ${issue.minimum} of meer.`,
      };
    case 'too_big':
      if (ownText(issue.message)) return ownMessage(issue.message, value);
      if (issue.origin === 'string')
        return {
          code: 'te-lang',
          wat: `De tekst is te lang (${String(value).length} tekens).`,
          remedie: `Maak er ten hoogste ${issue.maximum} van.`,
        };
      return {
        code: 'getal-past-niet',
        wat: 'Het getal is te groot.',
        remedie: `Neem ${issue.maximum} of minder.`,
      };
    case 'invalid_format':
      if (ownText(issue.message)) return ownMessage(issue.message, value);
      if (issue.format === 'url')
        return {
          code: 'geen-webadres',
          wat: `"${String(value)}" is geen webadres.`,
          remedie: 'Begin met https://, bijvoorbeeld https://www.voorbeeld.nl/.',
        };
      return {
        code: 'verkeerde-vorm',
        wat: `"${String(value)}" heeft niet de goede vorm.`,
        remedie: 'Kijk hoe het bij een ander record staat.',
      };
    case 'invalid_key':
      return {
        code: 'verkeerde-vorm',
        wat: `De naam "${String(issue.path.at(-1))}" kan hier niet.`,
        remedie: issue.issues[0]?.message ?? 'Kies een andere naam.',
      };
    default:
      return ownMessage(issue.message, value);
  }
}

/** zod's own texts are English and start with one of these words; texts of our schemas are Dutch. */
function ownText(message: string): boolean {
  return !/^(Invalid|Too|Unrecognized|Expected)\b/.test(message);
}

/**
 * A message of our schemas is "What is wrong. What to do.", or only what to do: then the value itself is what is wrong.
 */
function ownMessage(message: string, value: unknown): Translated {
  const end = message.search(/\. (?=[A-Z])/);
  const code = codeOf(message, value);
  if (end >= 0) return { code, wat: message.slice(0, end + 1), remedie: message.slice(end + 2) };
  return { code, wat: describeValue(value), remedie: message.endsWith('.') ? message : `${message}.` };
}

/** What a message of our schemas is about, by its words: the schemas themselves know no handbook. */
const ABOUT: [RegExp, Code][] = [
  [/\bdatum\b/i, 'geen-datum'],
  [/\btijd\b|\buur\b/i, 'geen-tijd'],
  [/webadres|https:/i, 'geen-webadres'],
  [/e-mailadres|mailbox/i, 'geen-mailadres'],
  [/telefoonnummer/i, 'geen-telefoon'],
  [/postcode/i, 'geen-postcode'],
  [/einde is niet later/i, 'einde-voor-begin'],
  [/\bgetal\b|\bcijfers\b|leeftijd/i, 'getal-past-niet'],
  [/langer dan|korter|ten hoogste/i, 'te-lang'],
  [/te weinig|ten minste|Noem er|samenvatting van/i, 'te-kort'],
  [/^(?:Kies|Schrijf ja|Vul ja|Schrijf nee)/i, 'onbekende-keuze'],
  [/\bbron\b/i, 'bron-ontbreekt'],
];

function codeOf(message: string, value: unknown): Code {
  const empty = value === undefined || value === null || value === '';
  const about = ABOUT.find(([words]) => words.test(message))?.[1];
  // A field that is not there at all is one kind of mistake, whatever belongs in it.
  return empty ? 'leeg-veld' : (about ?? 'verkeerde-vorm');
}

function describeValue(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'Dit veld is leeg.';
  if (Array.isArray(value)) return value.length === 0 ? 'Deze lijst is leeg.' : 'Deze lijst past hier niet.';
  const text = String(value);
  return `"${text.length > 60 ? `${text.slice(0, 57)}…` : text}" past hier niet.`;
}

function typeName(expected: string): string {
  const names: Record<string, string> = {
    string: 'een tekst',
    number: 'een getal',
    int: 'een heel getal',
    boolean: 'true of false',
    array: 'een lijst',
    object: 'een groep velden',
    record: 'een groep velden',
  };
  return names[expected] ?? 'iets anders';
}

function typeRemedy(expected: string): string {
  const remedies: Record<string, string> = {
    string: 'Zet er aanhalingstekens omheen: "…".',
    number: 'Schrijf alleen cijfers, zonder aanhalingstekens.',
    int: 'Schrijf alleen cijfers, zonder punt of komma.',
    boolean: 'Schrijf true of false, zonder aanhalingstekens.',
    array: 'Begin elke waarde op een nieuwe regel met een streepje: "- waarde".',
    object: 'Schrijf per regel een veld: "naam: waarde".',
    record: 'Schrijf per regel een veld: "naam: waarde".',
  };
  return remedies[expected] ?? 'Kijk hoe het bij een ander record staat.';
}
