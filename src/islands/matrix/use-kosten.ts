import { useEffect, useState } from 'preact/hooks';
import { readKept } from '../wijzer/read-kept.ts';
import type { Rekenaar } from '../kosten/load-kosten.ts';

/** Computes costs with the answers that the visitor kept; undefined when there are none, or while they load. */
export function useKosten(): Rekenaar | undefined {
  const [rekenaar, setRekenaar] = useState<Rekenaar>();
  useEffect(() => {
    const kept = readKept();
    if (!kept) return;
    void import('../kosten/load-kosten.ts')
      .then(({ loadRekenaar }) => loadRekenaar(kept))
      .then(
        (loaded) => setRekenaar(() => loaded),
        () => {
          // The list is whole without it.
        },
      );
  }, []);
  return rekenaar;
}
