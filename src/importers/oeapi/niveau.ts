import { wijsAf } from '../aanbod/afwijzing.ts';

const NIVEAUS = new Map([
  ['secondary_vocational_education_1', 'entree'],
  ['secondary_vocational_education_2', 'mbo-2'],
  ['secondary_vocational_education_3', 'mbo-3'],
  ['secondary_vocational_education_4', 'mbo-4'],
  ['associate_degree', 'associate-degree'],
  ['nt2_1', 'basisvaardigheden'],
  ['nt2_2', 'basisvaardigheden'],
  ['undefined', 'zonder-niveau'],
]);
const NIET_HIER = new Set(['pre_vocational', 'doctoral', 'post_doctoral', 'undivided']);
const SCHOLEN = new Map([
  ['higher_professional_education', 'hbo'],
  ['university_education', 'wo'],
]);
/** First digit of a croho: the register numbers hbo and wo apart. */
const CROHO = new Map([
  ['3', 'hbo'],
  ['4', 'hbo'],
  ['5', 'wo'],
  ['6', 'wo'],
]);

export interface NiveauGegevens {
  level: string;
  /** The sector of education, of the programme itself or its RIO block. */
  sector: string;
  crebo: string | undefined;
  croho: string | undefined;
}

/** The niveau of a programme; undefined when its crebo must tell. Rejects a level that is unknown or not shown here. */
export function toNiveau({ level, sector, crebo, croho }: NiveauGegevens): string | undefined {
  const niveau = NIVEAUS.get(level);
  if (niveau) return niveau;
  if (level === 'bachelor' || level === 'master') {
    const school = SCHOLEN.get(sector) ?? CROHO.get(croho?.[0] ?? '');
    return school ? `${school}-${level}` : wijsAf('niet bekend of het hbo of wo is', level);
  }
  if (NIET_HIER.has(level)) return wijsAf('niveau dat deze site niet heeft', level);
  if (level !== '' && level !== 'secondary_vocational_education') return wijsAf('level is onbekend', level);
  if (crebo) return undefined;
  return level ? wijsAf('mbo zonder niveau en zonder crebo') : wijsAf('level ontbreekt');
}
