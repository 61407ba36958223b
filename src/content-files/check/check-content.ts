import { loadContent, type Content, type Problem } from '../load-content.ts';
import { checkAdressen } from './check-adressen.ts';
import { checkDatums } from './check-datums.ts';
import { checkGebieden } from './check-gebieden.ts';
import { checkKaart } from './check-kaart.ts';
import { checkLoketten } from './check-loketten.ts';
import { checkOmleidingen } from './check-omleidingen.ts';
import { checkProductie } from './check-productie.ts';
import { checkScholing } from './check-scholing.ts';
import { checkTaxonomie } from './check-taxonomie.ts';

/** What was looked at, and what was found, worst first within each file. */
export interface CheckReport {
  records: number;
  fouten: number;
  waarschuwingen: number;
  problems: Problem[];
  /**
   * True when a national file has records that cannot be read: whether others refer to something that exists cannot be
   * told then, so those checks wait.
   */
  onvolledig: boolean;
}

interface Options {
  /** Day against which dates are judged, yyyy-mm-dd. */
  vandaag: string;
  /** Also refuse example data. */
  productie: boolean;
}

/** Reads the content in `dir` and checks all of it. Never throws for a mistake in content. */
export function checkContent(dir: string, { vandaag, productie }: Options): CheckReport {
  const { content, problems: unreadable } = loadContent(dir);
  const onvolledig = unreadable.some(({ bestand }) => bestand.startsWith('content/landelijk/'));
  const problems = [
    ...unreadable,
    ...(onvolledig ? [] : checkReferences(content, vandaag)),
    ...checkAdressen(content),
    ...checkDatums(content, vandaag),
    ...(productie ? checkProductie(content) : []),
  ].sort(inReadingOrder);
  const fouten = problems.filter(({ ernst }) => ernst === 'fout').length;
  const waarschuwingen = problems.length - fouten;
  return { records: countRecords(content), fouten, waarschuwingen, problems, onvolledig };
}

/** Everything that compares records with each other. */
function checkReferences(content: Content, vandaag: string): Problem[] {
  return [
    ...checkGebieden(content),
    ...checkKaart(content),
    ...checkTaxonomie(content),
    ...checkScholing(content, vandaag),
    ...checkLoketten(content),
    ...checkOmleidingen(content),
  ];
}

function inReadingOrder(a: Problem, b: Problem): number {
  return (
    a.bestand.localeCompare(b.bestand, 'nl') ||
    (a.regel ?? 0) - (b.regel ?? 0) ||
    (a.kolom ?? 0) - (b.kolom ?? 0) ||
    a.wat.localeCompare(b.wat, 'nl')
  );
}

function countRecords(content: object): number {
  return Object.values(content).reduce<number>((total, value) => {
    if (Array.isArray(value)) return total + value.length;
    if (value instanceof Map) return total + [...value.values()].flat().length;
    return total;
  }, 0);
}
