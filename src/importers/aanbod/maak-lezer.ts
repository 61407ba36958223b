import type { AanbodLezer } from './gelezen.ts';
import type { Afgewezen } from './verslag.ts';

/** What the command line knows when it makes a reader. */
export interface LezerOpties {
  /** Web address or path of a file, as given; absent = the source's own default. */
  bron?: string | undefined;
  /** yyyy-mm-dd; records that ended before it are of no use. */
  vandaag: string;
  /** The content folder, for what an editor decided about a source (`landelijk/toewijzing/`). */
  inhoudDir: string;
  /** Folder in which a reader may keep what it fetched. */
  bewaarDir: string;
  /** Milliseconds between two requests. */
  pauze: number;
  /** A doubt about a record that does come through. */
  opmerk: (opmerking: Afgewezen) => void;
}

/** Makes the reader of a source; nothing is fetched before the first record is asked. Throws SourceError. */
export type MaakLezer = (opties: LezerOpties) => {
  lezer: AanbodLezer;
  /** Where it reads from, for in the report. */
  adres: string;
  /** Called when all was read and written: what was kept for a restart can go. */
  klaar?: () => void;
};
