/** One file that a proposal changes, as git tells it; a rename is one file gone and one new. */
export interface Wijziging {
  pad: string;
  /** Mode on the base, `000000` for a new file. */
  modusVan: string;
  /** Mode on the proposal, `000000` for a file that is gone. */
  modusNaar: string;
  /** Size on the proposal in bytes, 0 for a file that is gone. */
  bytes: number;
}

/** Why a proposal is refused: the file, what is wrong with it, and how to mend it. */
export interface Bezwaar {
  pad: string;
  wat: string;
  remedie: string;
}
