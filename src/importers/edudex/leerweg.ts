import { wijsAf } from '../aanbod/afwijzing.ts';

const LEERTRAJECTEN = new Map([
  ['BOL', 'bol'],
  ['BBL', 'bbl'],
  ['OVO', 'derde-leerweg'],
  ['ODT', 'derde-leerweg'],
]);
const VORMEN = new Map([
  ['full-time', 'voltijd'],
  ['part-time', 'deeltijd'],
  ['evening education', 'deeltijd'],
  ['dual', 'duaal'],
  ['distance learning', 'e-learning'],
  ['e-learning', 'e-learning'],
  ['virtual classroom', 'e-learning'],
]);
const CURSUSSEN = new Set(
  'regular|coaching|educational|internship|research|self study|traineeship|training|virtual classroom|webinar|workshop|lecture|master class|mbo module'.split(
    '|',
  ),
);
/** On offer in a catalogue, but nothing to learn from. */
const GEEN_SCHOLING = new Set(['exam', 'conference', 'document']);

/** What a program says about how one learns, as it stands there. */
export interface Vorm {
  niveau: string | undefined;
  degree: string;
  programType: string;
  programForm: readonly string[];
  /** learningPath of the registrations with a crebo. */
  learningPath: readonly string[];
  fullyOnline: boolean;
}

/** The leerweg of a program. Rejects values that the lists do not have, and mbo of which nobody says bol or bbl. */
export function toLeerweg(vorm: Vorm): string {
  const type = vorm.programType.toLowerCase();
  if (GEEN_SCHOLING.has(type)) return wijsAf('geen scholing', vorm.programType);
  if (!CURSUSSEN.has(type)) return wijsAf('programType is onbekend', vorm.programType || 'leeg');
  const vormen = vorm.programForm.map(
    (each) => VORMEN.get(each.toLowerCase()) ?? wijsAf('programForm is onbekend', each),
  );
  if (vormen.length === 0) return wijsAf('programForm ontbreekt');
  const graad = vorm.degree.toLowerCase();
  if (graad === 'mbo-certificaat') return 'mbo-certificaat';
  const traject = byTraject(vorm.learningPath);
  if (traject) return traject;
  const online = vorm.fullyOnline || vormen.every((each) => each === 'e-learning');
  if (/^(associate-degree|hbo-|wo-)/.test(vorm.niveau ?? '')) return byVorm(vormen, online);
  const isDiploma = graad === 'diploma' || graad.startsWith('mbo niveau');
  if (isDiploma && (vorm.niveau === undefined || /^(entree|mbo-)/.test(vorm.niveau)))
    return wijsAf('mbo-diploma zonder learningPath', 'niet bekend of het bol, bbl of derde leerweg is');
  return online ? 'e-learning' : 'cursus';
}

function byTraject(paths: readonly string[]): string | undefined {
  const trajecten = new Set(
    paths
      .filter((path) => path.toUpperCase() !== 'EX')
      .map((path) => LEERTRAJECTEN.get(path.toUpperCase()) ?? wijsAf('learningPath is onbekend', path)),
  );
  if (trajecten.size > 1) return wijsAf('meer dan een learningPath', [...paths].join(', '));
  const [traject] = trajecten;
  return traject ?? (paths.length > 0 ? wijsAf('geen scholing', 'alleen examen') : undefined);
}

/** In higher education the form is the leerweg; with more than one the provider must say which. */
function byVorm(vormen: readonly string[], online: boolean): string {
  if (online) return 'e-learning';
  const aanwezig = new Set(vormen.filter((each) => each !== 'e-learning'));
  return aanwezig.size === 1 ? [...aanwezig][0]! : 'onbekend';
}
