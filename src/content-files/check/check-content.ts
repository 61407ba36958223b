import { loadContent, type Problem } from '../load-content.ts';
import type { Check, CheckOptions } from './check.ts';
import { checkAdressen } from './check-adressen.ts';
import { checkBereikbaar } from './check-bereikbaar.ts';
import { checkBeweringen } from './check-beweringen.ts';
import { checkBeroepen } from './check-beroepen.ts';
import { checkBegrippen } from './check-begrippen.ts';
import { checkBestemmingen } from './check-bestemmingen.ts';
import { checkBestanden } from './check-bestanden.ts';
import { checkBuren } from './check-buren.ts';
import { checkDatums } from './check-datums.ts';
import { checkGebieden } from './check-gebieden.ts';
import { checkHulp } from './check-hulp.ts';
import { checkLinks } from './check-links.ts';
import { checkLoketDagen } from './check-loket-dagen.ts';
import { checkLoketRegels } from './check-loket-regels.ts';
import { checkLoketten } from './check-loketten.ts';
import { checkNamen } from './check-namen.ts';
import { checkOmleidingen } from './check-omleidingen.ts';
import { checkOpeningstijden } from './check-openingstijden.ts';
import { checkOpmaak } from './check-opmaak.ts';
import { checkOpleiders } from './check-opleiders.ts';
import { checkPostcodes } from './check-postcodes.ts';
import { checkProductie } from './check-productie.ts';
import { checkRegelingen } from './check-regelingen.ts';
import { checkScholing } from './check-scholing.ts';
import { checkScholingCompleet } from './check-scholing-compleet.ts';
import { checkScholingIds } from './check-scholing-ids.ts';
import { checkSectoren } from './check-sectoren.ts';
import { checkSynoniemen } from './check-synoniemen.ts';
import { checkTaal } from './check-taal.ts';
import { checkTegelkaart } from './check-tegelkaart.ts';
import { checkTalen } from './check-talen.ts';
import { checkVoorbij } from './check-voorbij.ts';
import { checkVragen } from './check-vragen.ts';
import { checkTeksten } from './check-teksten.ts';

/** Look at each record by itself. */
const PER_RECORD: Check[] = [
  checkAdressen,
  checkBestanden,
  checkDatums,
  checkLoketDagen,
  checkOpeningstijden,
  checkTeksten,
  checkOpmaak,
  checkVoorbij,
  checkTaal,
];

/** Compare records with each other. */
const BETWEEN_RECORDS: Check[] = [
  checkGebieden,
  checkPostcodes,
  checkBuren,
  checkTegelkaart,
  checkNamen,
  checkSectoren,
  checkOpleiders,
  checkScholing,
  checkScholingIds,
  checkScholingCompleet,
  checkSynoniemen,
  checkLinks,
  checkLoketten,
  checkBereikbaar,
  checkBestemmingen,
  checkHulp,
  checkLoketRegels,
  checkOmleidingen,
  checkTalen,
  checkBegrippen,
  checkBeweringen,
  checkRegelingen,
  checkVragen,
  checkBeroepen,
];

/** Only before the site goes public. */
const FOR_PRODUCTION: Check[] = [checkProductie];

/** What was looked at, and what was found, in the order of files and lines. */
export interface CheckReport {
  records: number;
  fouten: number;
  waarschuwingen: number;
  problems: Problem[];
  /**
   * True when a national file that others refer to has records that cannot be read: whether a reference leads
   * somewhere cannot be told then, so the checks between records wait.
   */
  onvolledig: boolean;
}

/** Reads the content in `dir` and checks all of it. Never throws for a mistake in content. */
export function checkContent(dir: string, options: CheckOptions & { productie: boolean }): CheckReport {
  const { content, problems: unreadable } = loadContent(dir);
  const onvolledig = unreadable.some(({ bestand }) => isReferredTo(bestand));
  const checks = [
    ...PER_RECORD,
    ...(onvolledig ? [] : BETWEEN_RECORDS),
    ...(options.productie ? FOR_PRODUCTION : []),
  ];
  const found = checks.flatMap((check) => check(content, options));
  const empty = { records: countRecords(content), fouten: 0, waarschuwingen: 0, problems: [], onvolledig };
  return addProblems(empty, [...unreadable, ...found]);
}

/** The same report with more problems in it. */
export function addProblems(report: CheckReport, more: readonly Problem[]): CheckReport {
  const problems = [...report.problems, ...more].sort(inReadingOrder);
  const fouten = problems.filter(({ ernst }) => ernst === 'fout').length;
  return { ...report, fouten, waarschuwingen: problems.length - fouten, problems };
}

/** No record refers to a page, a piece of text, an old address, a rule of writing or a synonym. */
function isReferredTo(bestand: string): boolean {
  return /^content\/landelijk\/(?!paginas\/|fragmenten\/|omleidingen\.|schrijfwijzer\.|synoniemen\.)/.test(
    bestand,
  );
}

const alphabet = new Intl.Collator('nl');

function inReadingOrder(a: Problem, b: Problem): number {
  return (
    alphabet.compare(a.bestand, b.bestand) ||
    (a.regel ?? 0) - (b.regel ?? 0) ||
    (a.kolom ?? 0) - (b.kolom ?? 0) ||
    alphabet.compare(a.wat, b.wat)
  );
}

/** Records in all lists, also in lists of lists. */
function countRecords(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  if ('waarde' in value) return 1;
  const parts: unknown[] = value instanceof Map ? [...value.values()] : Object.values(value);
  return parts.reduce<number>((total, part) => total + countRecords(part), 0);
}
