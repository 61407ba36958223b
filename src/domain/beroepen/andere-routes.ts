import type { Beroep } from '../../schemas/beroep.ts';

/** Ids in `taxonomie/andere-routes.yaml`. */
export type AndereRouteId =
  | 'praktijkverklaring'
  | 'cursus'
  | 'derde-leerweg'
  | 'evc'
  | 'vrijstellingen'
  | 'diplomawaardering'
  | 'diplomawaardering-zorg'
  | 'zij-instroom';

/** Which other ways exist for an occupation, the easiest first. What the law closes is not named. */
export function andereRoutes({
  instap,
  niveau,
  nodig,
  leidt_op,
}: Pick<Beroep, 'instap' | 'niveau' | 'nodig' | 'leidt_op'>): AndereRouteId[] {
  const mbo = Object.keys(leidt_op.crebos).length > 0;
  const any = mbo || Object.keys(leidt_op.crohos).length > 0;
  const rules: [boolean, AndereRouteId][] = [
    [mbo && instap === 'zonder-diploma', 'praktijkverklaring'],
    [instap === 'zonder-diploma', 'cursus'],
    [nodig.includes('bevoegdheid'), 'zij-instroom'],
    [mbo, 'derde-leerweg'],
    [any && !nodig.includes('big'), 'evc'],
    [any, 'vrijstellingen'],
    [nodig.includes('big'), 'diplomawaardering-zorg'],
    [!nodig.includes('big') && niveau !== 'basis', 'diplomawaardering'],
  ];
  return rules.filter(([holds]) => holds).map(([, id]) => id);
}
