import type { Stand } from './balie.ts';

/** One step that a request goes through; `op` is when it happened, in milliseconds since 1970. */
export interface StandStap {
  stap: 'ontvangen' | 'bezorgd' | 'opgepakt' | 'gesprek';
  op?: number | undefined;
  /** It happened, also when nobody said when: who had the talk took the request up. */
  klaar: boolean;
}

/** The steps of a request, in their order. A step counts as done when a later one is. */
export function standStappen(stand: Stand): StandStap[] {
  const times = [
    ['ontvangen', stand.ontvangenOp],
    ['bezorgd', stand.bezorgdOp],
    ['opgepakt', stand.opgepaktOp],
    ['gesprek', stand.gesprekOp],
  ] as const;
  const last = times.findLastIndex(([, op]) => op !== undefined);
  return times.map(([stap, op], index) => ({ stap, op, klaar: index <= last }));
}
