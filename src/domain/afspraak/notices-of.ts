import type { LoketGegevens } from './aanvraag.ts';
import { describeAgeGroup, type Wie } from './age-groups.ts';
import type { Regel, Voorwaarde } from './bestemming.ts';
import { deskOf, type Desk } from './desk-of.ts';

/** What a visitor is told before typing: who answers whom. */
export interface Notice {
  /** "Bent u jonger dan 27? Dan krijgt u antwoord van Jongerenloket X." The first that fits counts. */
  zin: string;
  /** The question in it, without its answer: "Bent u jonger dan 27?" */
  vraag: string;
  desk: Desk;
  /** For who says the same in another language. */
  regel: Regel;
}

/** The rules for these visitors in sentences, in their own order; empty when the loket answers everybody. */
export function noticesOf(loket: LoketGegevens, wie: Wie): Notice[] {
  return loket.regels
    .filter(({ wanneer }) => (wanneer.wie ?? 'burger') === wie)
    .map((regel) => {
      const desk = deskOf(loket, regel.naar);
      const vraag = describeVoorwaarde(regel.wanneer);
      return { zin: `${vraag} Dan krijgt u antwoord van ${desk.naam}.`, vraag, desk, regel };
    });
}

/** What must be true for a rule, as one question to the visitor: "Bent u jonger dan 23 en gaat u naar school?" */
export function describeVoorwaarde(voorwaarde: Voorwaarde): string {
  const { wie, leeftijdVanaf = 0, leeftijdOnder, opSchool, postcodes } = voorwaarde;
  const parts: string[] = [];
  if (wie === 'werkgever') parts.push('bent u werkgever');
  if (leeftijdVanaf > 0 || leeftijdOnder !== undefined) {
    const totEnMet = leeftijdOnder === undefined ? undefined : leeftijdOnder - 1;
    parts.push(`bent u ${describeAgeGroup({ vanaf: leeftijdVanaf, totEnMet })}`);
  }
  if (opSchool !== undefined) parts.push(opSchool ? 'gaat u naar school' : 'gaat u niet naar school');
  if (postcodes) parts.push(`begint uw postcode met ${listOf(postcodes, 'of')}`);
  const question = parts.length > 0 ? listOf(parts, 'en') : 'wilt u advies';
  return `${question.charAt(0).toUpperCase()}${question.slice(1)}?`;
}

function listOf(parts: string[], word: 'en' | 'of'): string {
  const last = parts.at(-1)!;
  return parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} ${word} ${last}`;
}
