import type { MaakLezer } from '../../src/importers/aanbod/maak-lezer.ts';
import type { AanbodBron } from '../../src/importers/aanbod/verslag.ts';
import { maakEdudex } from '../../src/importers/edudex/maak-edudex.ts';

/** Source → how it is read. A new source is a reader and a line here. */
export const LEZERS: Partial<Record<AanbodBron, MaakLezer>> = { edudex: maakEdudex };
