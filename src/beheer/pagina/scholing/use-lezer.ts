import { useRef, useState } from 'preact/hooks';
import type { MatrixBron } from '../../../domain/scholing/matrix-bron.ts';
import type { MatrixVerslag } from '../../scholing/matrix-verslag.ts';
import { haalBron } from './haal-bron.ts';
import { reken } from './reken.ts';

/** How far the page is with the file of an editor. */
export type Stand =
  | { soort: 'niets' }
  | { soort: 'bezig'; naam: string }
  | { soort: 'fout'; melding: string }
  | { soort: 'gelezen'; nummer: number; bestand: File; verslag: MatrixVerslag; bron: MatrixBron };

interface Lezer {
  stand: Stand;
  lees(bestanden: readonly File[], slug: string | undefined): Promise<void>;
  wis(): void;
}

/** Reads one file at a time; a next one takes the place of one that is still being read. */
export function useLezer(): Lezer {
  const [stand, setStand] = useState<Stand>({ soort: 'niets' });
  const bezig = useRef(new AbortController());
  const nummer = useRef(0);
  const stop = () => {
    bezig.current.abort();
    bezig.current = new AbortController();
    nummer.current += 1;
    return { signal: bezig.current.signal, mine: nummer.current };
  };
  const lees = async (bestanden: readonly File[], slug: string | undefined) => {
    const { signal, mine } = stop();
    const say = (next: Stand) => nummer.current === mine && setStand(next);
    const [bestand, ...more] = bestanden;
    if (!bestand) return;
    if (!slug) return void say({ soort: 'fout', melding: KIES_EERST });
    if (more.length > 0) return void say({ soort: 'fout', melding: EEN_TEGELIJK });
    say({ soort: 'bezig', naam: bestand.name });
    try {
      const bron = await haalBron(slug);
      const verslag = await reken({ soort: 'lees', bestand, bron }, signal);
      say({ soort: 'gelezen', nummer: mine, bestand, verslag, bron });
    } catch (error) {
      say({ soort: 'fout', melding: (error as Error).message });
    }
  };
  const wis = () => {
    stop();
    setStand({ soort: 'niets' });
  };
  return { stand, lees, wis };
}

const KIES_EERST = 'Wij weten nog niet voor welke regio dit bestand is. Kies eerst uw regio, bij stap 1.';
const EEN_TEGELIJK = 'U gaf meer dan één bestand. Geef één bestand tegelijk.';
