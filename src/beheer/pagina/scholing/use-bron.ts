import { useEffect, useState } from 'preact/hooks';
import type { MatrixBron } from '../../../domain/scholing/matrix-bron.ts';
import { haalBron } from './haal-bron.ts';

interface Stand {
  bron?: MatrixBron | undefined;
  fout?: string | undefined;
}

/** The matrix of the chosen regio, once it is there. */
export function useBron(slug: string | undefined): Stand {
  const [stand, setStand] = useState<Stand>({});
  useEffect(() => {
    setStand({});
    if (!slug) return undefined;
    let current = true;
    haalBron(slug).then(
      (bron) => current && setStand({ bron }),
      (error: Error) => current && setStand({ fout: error.message }),
    );
    return () => {
      current = false;
    };
  }, [slug]);
  return stand;
}
