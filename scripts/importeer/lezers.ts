import type { MaakLezer } from '../../src/importers/aanbod/maak-lezer.ts';
import type { AanbodBron } from '../../src/importers/aanbod/verslag.ts';
import { maakRioLezer } from '../../src/importers/rio/read-rio.ts';

/** Source → how it is read. A new source is a reader and a line here. */
export const LEZERS: Partial<Record<AanbodBron, MaakLezer>> = { rio: maakRioLezer };
