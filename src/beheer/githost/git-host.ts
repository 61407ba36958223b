/** Where the content lives, and how the browser of an editor reaches it. Set when the site is built. */
export interface GitHostInstelling {
  soort: 'github' | 'gitlab' | 'gitea';
  /** Origin of the host's pages: `https://github.com`. */
  adres: string;
  /** Origin and path of its API: `https://api.github.com`. */
  api: string;
  /** `owner/name`. */
  project: string;
  /** The protected branch that the site is built from. */
  tak: string;
}

/** Files to change, proposed together by one editor for one regio. */
export interface Voorstel {
  /** Slug of the regio, or `landelijk`. */
  regio: string;
  titel: string;
  /** What changes and why, plain text. */
  toelichting: string;
  /** Path in the project → new text; `null` takes the file away. */
  bestanden: Record<string, string | null>;
}

/** What became of a proposal. */
export interface VoorstelUitkomst {
  /** Branch on which it stands. */
  tak: string;
  /** Page where it can be read and judged; absent on a host where a later step opens it. */
  url?: string | undefined;
}

/** A git host as one editor sees it. Every method throws {@link GitHostFout} with a remedy in Dutch. */
export interface GitHost {
  /** Account name of who is signed in. */
  account(): Promise<string>;
  /** Text of a file on the main branch; undefined when it is not there. */
  lees(pad: string): Promise<string | undefined>;
  /** Puts the files on a branch of their own, never on the main branch, and opens a proposal where the host can. */
  stelVoor(voorstel: Voorstel): Promise<VoorstelUitkomst>;
}

/** The host said no, or was not there. The message says what the editor can do. */
export class GitHostFout extends Error {
  override name = 'GitHostFout';
}
