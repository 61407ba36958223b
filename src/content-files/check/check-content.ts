import { loadContent, type Problem } from '../load-content.ts';
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
  const problems = [
    ...unreadable,
    ...checkGebieden(content),
    ...checkKaart(content),
    ...checkTaxonomie(content),
    ...checkScholing(content, vandaag),
    ...checkLoketten(content),
    ...checkAdressen(content),
    ...checkDatums(content, vandaag),
    ...checkOmleidingen(content),
    ...(productie ? checkProductie(content) : []),
  ].sort(inReadingOrder);
  const fouten = problems.filter(({ ernst }) => ernst === 'fout').length;
  return { records: countRecords(content), fouten, waarschuwingen: problems.length - fouten, problems };
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
