import { wijsAf } from '../aanbod/afwijzing.ts';

const VORMEN = new Map([
  ['full_time', 'voltijd'],
  ['part_time', 'deeltijd'],
  ['dual_training', 'duaal'],
  ['self_paced', ''],
]);
const LEVERING = new Set(
  'presential|online|hybrid|blended|research_lab_based|work_based|project_based|situated|lecture|self_study|coaching|distance_learning|on_campus|in_person'.split(
    '|',
  ),
);

export interface VormGegevens {
  niveau: string | undefined;
  modeOfStudy: string;
  modesOfDelivery: readonly string[];
  formalDocument: string;
}

/** The leerweg of a programme. Rejects forms that the lists do not have, and mbo of which bol or bbl does not follow. */
export function toLeerweg({ niveau, modeOfStudy, modesOfDelivery, formalDocument }: VormGegevens): string {
  const vorm = modeOfStudy === '' ? '' : VORMEN.get(modeOfStudy);
  if (vorm === undefined) return wijsAf('modeOfStudy is onbekend', modeOfStudy);
  const foreign = modesOfDelivery.find((each) => !LEVERING.has(each));
  if (foreign !== undefined) return wijsAf('modesOfDelivery is onbekend', foreign);
  const online =
    modesOfDelivery.length > 0 &&
    modesOfDelivery.every((each) => each === 'online' || each === 'distance_learning');
  if (/^(associate-degree|hbo-|wo-)/.test(niveau ?? '')) return vorm || (online ? 'e-learning' : 'onbekend');
  if (niveau === undefined || /^(entree|mbo-)/.test(niveau))
    return byMbo(vorm, modesOfDelivery, formalDocument);
  return online ? 'e-learning' : 'cursus';
}

/** The format has no word for bol and bbl: full-time at school is bol, learning at work is bbl. */
function byMbo(vorm: string, modesOfDelivery: readonly string[], formalDocument: string): string {
  if (formalDocument === 'certificate') return 'mbo-certificaat';
  if (vorm === 'duaal' || modesOfDelivery.includes('work_based')) return 'bbl';
  if (vorm === 'voltijd') return 'bol';
  return wijsAf('niet bekend of dit mbo bol, bbl of derde leerweg is', vorm || 'geen modeOfStudy');
}
