import type { Vraag } from '../../schemas/vraag.ts';
import type { Antwoorden } from './antwoorden.ts';
import type { FeitId, Rol } from './feiten.ts';
import { judgeAll } from './order-uitkomsten.ts';
import type { WijzerGegevens } from './wijzer-gegevens.ts';

/** The questions for a role in its words, in their order, whether they still matter or not. */
export function listVragen({ vragen }: Pick<WijzerGegevens, 'vragen'>, rol: Rol): Vraag[] {
  const asked = vragen.filter((vraag) => vraag.rol === rol || vraag.rol === 'beide');
  if (rol === 'inwoner') return asked;
  return asked.map((vraag) => (vraag.aan_werkgever ? { ...vraag, vraag: vraag.aan_werkgever } : vraag));
}

/** The questions whose answer can still change a verdict, first one first; skipped ones are not asked again. */
export function listOpenVragen(
  gegevens: Pick<WijzerGegevens, 'vragen' | 'regelingen'>,
  rol: Rol,
  antwoorden: Antwoorden,
  vandaag: string,
): Vraag[] {
  const { past, misschien } = judgeAll(gegevens.regelingen, rol, antwoorden, vandaag);
  const open = new Set<FeitId>(
    [...past, ...misschien].flatMap(({ voorwaarden }) => voorwaarden.flatMap(({ ontbreekt }) => ontbreekt)),
  );
  return listVragen(gegevens, rol).filter(
    ({ feit }) => open.has(feit as FeitId) && antwoorden.overgeslagen[feit as FeitId] === undefined,
  );
}
