import type { MaakLezer } from '../../src/importers/aanbod/maak-lezer.ts';
import type { AanbodBron } from '../../src/domain/scholing/aanbod-bron.ts';
import { maakEdudexLezer } from '../../src/importers/edudex/maak-edudex-lezer.ts';
import { maakOeapiLezer } from '../../src/importers/oeapi/read-oeapi.ts';
import { maakRioLezer } from '../../src/importers/rio/read-rio.ts';

/** Source → how it is read. A new source is a reader and a line here. */
export const LEZERS: Record<AanbodBron, MaakLezer> = {
  rio: maakRioLezer,
  oeapi: maakOeapiLezer,
  edudex: maakEdudexLezer,
};
