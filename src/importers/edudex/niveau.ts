import { wijsAf } from '../aanbod/afwijzing.ts';

/** Levels with a niveau of their own. */
const NIVEAUS = new Map([
  ['mbo niveau 1', 'entree'],
  ['mbo niveau 2', 'mbo-2'],
  ['mbo niveau 3', 'mbo-3'],
  ['mbo niveau 4', 'mbo-4'],
  ['associate', 'associate-degree'],
  ['bachelor', 'hbo-bachelor'],
  ['master', 'hbo-master'],
  ['academic bachelor', 'wo-bachelor'],
  ['academic master', 'wo-master'],
]);
/** Levels that say how hard a course is; only a degree with a niveau makes more of it than a course. */
const LOOS = new Set(['none', 'mbo', 'mbo+', 'hbo', 'wo', 'post-hbo', 'post-academic']);
/** Real levels for which this site has no niveau. */
const NIET_HIER = new Set(['propedeuse', 'phd', 'mavo', 'havo', 'vwo', 'vbo', 'vmbo', 'vmbo/mavo', 'lbo']);

/** Degrees that prove a course, and no level. */
const BEWIJZEN = new Set([
  '',
  'none',
  'certificate',
  'diploma',
  'certificate on request',
  'certificate of participation',
  'testimonial',
  'module certificate',
  'mbo-verklaring',
  'mbo-certificaat',
]);
const AD = /^ad( [a-z]+)?$/;
const BACHELORS = new Set(
  'b|b anp|b as|bba|b be|b com|b cmd|bcomn|bda|bdes|b ec|b ed|b eng|b es|bfa|bft|b health|b hrm|bhs|b ict|bj|bma|b midwifery|b mo|bn|b pm|b sw|b sports|bpa|bpm|bta|bth|b water management|ba|ba/bsc|bsc|llb|ing.'.split(
    '|',
  ),
);
const MASTERS = new Set(
  'm|march|mfa|m anp|m health|mped|m pa|m des|m eng|m urb|m ed|mn|m mus|ir.|mr.|aag|e.ma|emfc|ma|ma/msc|mba|mbi|mbv|mcc|med|mif|mim|mfp|mha|mhob|mla|mm|mmm|mrm|mcpm|mos|mmo|msm|mme|emita|emas|mii|mphil|mpd|mpm|mph|mre|msc|llm|llm/msc'.split(
    '|',
  ),
);
const HOGER = new Set(['phd', 'dba', 'pdeng']);

/**
 * The niveau of a program, by its programLevel and, where that says too little, its degree. Undefined when the
 * qualification (crebo) must tell it. Rejects levels that the list does not have or that this site does not show.
 */
export function toNiveau(programLevel: string, degree: string, heeftCrebo: boolean): string | undefined {
  const level = programLevel.toLowerCase();
  const graad = degree.toLowerCase();
  checkGraad(graad, degree);
  const niveau = NIVEAUS.get(level);
  if (niveau) return niveau;
  if (level === '') return wijsAf('programLevel ontbreekt');
  if (NIET_HIER.has(level)) return wijsAf('niveau dat deze site niet heeft', programLevel);
  if (!LOOS.has(level)) return wijsAf('programLevel is onbekend', programLevel);
  return byGraad(level, graad) ?? (heeftCrebo ? undefined : byBewijs(level, graad));
}

function checkGraad(graad: string, degree: string): void {
  if (HOGER.has(graad)) wijsAf('niveau dat deze site niet heeft', degree);
  const known =
    BEWIJZEN.has(graad) || NIVEAUS.has(graad) || AD.test(graad) || BACHELORS.has(graad) || MASTERS.has(graad);
  if (!known) wijsAf('degree is onbekend', degree);
}

/** A degree that is itself a niveau; `wo` beside it makes it an academic one. */
function byGraad(level: string, graad: string): string | undefined {
  if (graad.startsWith('mbo niveau')) return NIVEAUS.get(graad);
  if (AD.test(graad)) return 'associate-degree';
  const school = level === 'wo' || level === 'post-academic' ? 'wo' : 'hbo';
  if (BACHELORS.has(graad)) return `${school}-bachelor`;
  return MASTERS.has(graad) ? `${school}-master` : undefined;
}

function byBewijs(level: string, graad: string): string {
  const isMbo = level.startsWith('mbo') && (graad === 'mbo-certificaat' || graad === 'diploma');
  return isMbo ? wijsAf('mbo zonder niveau en zonder crebo', graad) : 'zonder-niveau';
}
