import { findWaardeFouten } from '../../src/content-files/check/check-beweringen.ts';
import { suggest } from '../../src/content-files/closest-name.ts';
import { isCalendarDate } from '../../src/schemas/cell.ts';
import {
  isFeit,
  type Antwoord,
  type Antwoorden,
  type Lijsten,
} from '../../src/domain/regelingen/antwoorden.ts';
import { FEITEN, FEIT_IDS, ROLLEN, type Rol } from '../../src/domain/regelingen/feiten.ts';

/** What somebody asks of `npm run regeling`. */
export interface RegelingVraag {
  rol: Rol;
  vandaag: string;
  antwoorden: Antwoorden;
}
const FIELDS = ['rol', 'vandaag', 'antwoorden'];

/**
 * Reads a question from the text of a JSON file.
 * @returns or else each mistake in a line of its own: what, where, and the remedy
 */
export function readVraag(
  text: string,
  bestand: string,
  lijsten: Lijsten,
  vandaag: string,
): { vraag: RegelingVraag } | { fouten: string[] } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const line = /\(line (\d+) column \d+\)$/.exec((error as Error).message)?.[1];
    const where = line ? `${bestand}, regel ${line}` : bestand;
    return { fouten: [`${where}: dit is geen JSON. Kijk naar aanhalingstekens, komma's en haakjes.`] };
  }
  const example = 'Schrijf { "antwoorden": { "leeftijd": 34 } }.';
  if (!isGroup(value)) return { fouten: [`${bestand}: hier hoort een groep velden te staan. ${example}`] };
  const { rol = 'inwoner', vandaag: day = vandaag, antwoorden } = value;
  const fouten = Object.keys(value)
    .filter((field) => !FIELDS.includes(field))
    .map((field) => `${bestand}, veld ${field}: dit veld bestaat niet. ${suggest(field, FIELDS)}`);
  if (!isRol(rol))
    fouten.push(`${bestand}, veld rol: "${show(rol)}" kan hier niet. Kies inwoner of werkgever.`);
  if (typeof day !== 'string' || !isCalendarDate(day))
    fouten.push(
      `${bestand}, veld vandaag: "${show(day)}" is geen datum. Schrijf een datum als 2026-09-01, tussen aanhalingstekens.`,
    );
  if (isGroup(antwoorden)) fouten.push(...findAntwoordFouten(antwoorden, bestand, lijsten));
  else fouten.push(`${bestand}, veld antwoorden: dit veld ontbreekt of is geen groep velden. ${example}`);
  if (fouten.length > 0) return { fouten };
  const feiten = antwoorden as Antwoorden['feiten'];
  return { vraag: { rol: rol as Rol, vandaag: day as string, antwoorden: { feiten, overgeslagen: {} } } };
}

function findAntwoordFouten(
  antwoorden: Record<string, unknown>,
  bestand: string,
  lijsten: Lijsten,
): string[] {
  return Object.entries(antwoorden).flatMap(([feit, value]) => {
    const at = `${bestand}, veld antwoorden.${feit}:`;
    if (!isFeit(feit)) return [`${at} het feit "${feit}" bestaat niet. ${suggest(feit, FEIT_IDS)}`];
    if (!isAntwoord(value))
      return [`${at} "${show(value)}" is geen antwoord. Laat het feit weg als u het antwoord niet weet.`];
    if (Array.isArray(value) && value.length > 1 && FEITEN[feit].soort !== 'keuzes')
      return [`${at} hier kan maar één antwoord staan. Kies er een.`];
    return findWaardeFouten(feit, value, lijsten).map(({ wat, remedie }) => `${at} ${wat} ${remedie}`);
  });
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isRol = (value: unknown): value is Rol => (ROLLEN as readonly unknown[]).includes(value);
const isAntwoord = (value: unknown): value is Antwoord =>
  ['number', 'string'].includes(typeof value) ||
  (Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string'));
const show = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
