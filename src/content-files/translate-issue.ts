import type { z } from 'zod';
import { suggest } from './closest-name.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong and how to mend it, in plain Dutch, from what zod found. `known` are the names of the fields. */
export function translateIssue(
  issue: Issue,
  value: unknown,
  known: readonly string[],
): { wat: string; remedie: string } {
  switch (issue.code) {
    case 'unrecognized_keys': {
      const name = issue.keys[0]!;
      return {
        wat: `Het veld "${name}" bestaat niet.`,
        remedie: suggest(name, known) || 'Haal dit veld weg.',
      };
    }
    case 'invalid_value': {
      const choices = issue.values.map(String).filter(Boolean);
      if (issue.message && !issue.message.startsWith('Invalid')) return ownMessage(issue.message, value);
      if (value === undefined || value === null || value === '')
        return {
          wat: value === undefined ? 'Dit veld ontbreekt.' : 'Dit veld is leeg.',
          remedie: `Kies uit: ${choices.join(', ')}.`,
        };
      return { wat: `De waarde "${String(value)}" kan hier niet.`, remedie: suggest(String(value), choices) };
    }
    case 'invalid_type':
      if (ownText(issue.message)) return ownMessage(issue.message, value);
      if (value === undefined) return { wat: 'Dit veld ontbreekt.', remedie: 'Vul het in.' };
      if (value === null) return { wat: 'Dit veld is leeg.', remedie: 'Vul het in.' };
      return { wat: `Hier hoort ${typeName(issue.expected)} te staan.`, remedie: typeRemedy(issue.expected) };
    case 'too_small':
      if (ownText(issue.message)) return ownMessage(issue.message, value);
      if (issue.origin === 'string') {
        if (!value) return { wat: 'Dit veld is leeg.', remedie: 'Vul het in.' };
        const length = String(value).length;
        return {
          wat: `De tekst is te kort (${length} tekens).`,
          remedie: `Maak er ten minste ${issue.minimum} van.`,
        };
      }
      if (issue.origin === 'array') return { wat: 'Deze lijst is leeg.', remedie: 'Noem er ten minste één.' };
      return { wat: `Het getal is te klein.`, remedie: `Neem ${issue.minimum} of meer.` };
    case 'too_big':
      if (ownText(issue.message)) return ownMessage(issue.message, value);
      if (issue.origin === 'string')
        return {
          wat: `De tekst is te lang (${String(value).length} tekens).`,
          remedie: `Maak er ten hoogste ${issue.maximum} van.`,
        };
      return { wat: 'Het getal is te groot.', remedie: `Neem ${issue.maximum} of minder.` };
    case 'invalid_format':
      if (ownText(issue.message)) return ownMessage(issue.message, value);
      if (issue.format === 'url')
        return {
          wat: `"${String(value)}" is geen webadres.`,
          remedie: 'Begin met https://, bijvoorbeeld https://www.voorbeeld.nl/.',
        };
      return {
        wat: `"${String(value)}" heeft niet de goede vorm.`,
        remedie: 'Kijk hoe het bij een ander record staat.',
      };
    case 'invalid_key':
      return {
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
function ownMessage(message: string, value: unknown): { wat: string; remedie: string } {
  const end = message.search(/\. (?=[A-Z])/);
  if (end >= 0) return { wat: message.slice(0, end + 1), remedie: message.slice(end + 2) };
  return { wat: describeValue(value), remedie: message.endsWith('.') ? message : `${message}.` };
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
