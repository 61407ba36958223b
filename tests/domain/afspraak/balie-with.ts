import type { Balie } from '../../../src/domain/afspraak/balie.ts';

/** A front door with these methods only: any other call fails the test. */
export function balieWith(parts: Partial<Balie>): Balie {
  return new Proxy(parts, {
    get: (target, name) => {
      const part = target[name as keyof Balie];
      if (!part) throw new Error(`Niemand verwacht hier balie.${String(name)}().`);
      return part;
    },
  }) as Balie;
}
