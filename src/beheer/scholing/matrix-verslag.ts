/** One cell that changes. */
export interface VeldWijziging {
  /** Name of the field in `scholing.csv`. */
  veld: string;
  /** What the column is called in Excel. */
  naam: string;
  /** As an editor reads it; empty = nothing was there. */
  oud: string;
  nieuw: string;
}

/** What happens to one training. */
export interface MatrixWijziging {
  soort: 'nieuw' | 'gewijzigd' | 'weg';
  id: string;
  titel: string;
  /** Row in the sheet, counted from 1; absent for what is gone. */
  rij?: number;
  velden: VeldWijziging[];
}

/** A mistake or a doubt about the sheet, for its editor. */
export interface MatrixMelding {
  ernst: 'fout' | 'waarschuwing';
  /** Name of the kind of mistake; the handbook explains it under that name. */
  code: string;
  /** Row and column in the sheet: 14 and "F". Absent: about the whole file. */
  rij?: number;
  kolom?: string;
  /** What the column is called in Excel. */
  naam?: string;
  /** What is wrong, one sentence. */
  wat: string;
  /** How to mend it, one sentence. */
  remedie: string;
}

/** What the site makes of a file that an editor gives back. */
export interface MatrixVerslag {
  telling: { nieuw: number; gewijzigd: number; weg: number; gelijk: number };
  wijzigingen: MatrixWijziging[];
  meldingen: MatrixMelding[];
  /** New text of `regios/<slug>/scholing.csv`; only without mistakes. */
  csv?: string | undefined;
}
