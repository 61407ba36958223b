import type { Content, Problem } from '../load-content.ts';

/** What a check may depend on beside the content. */
export interface CheckOptions {
  /** Day against which dates are judged, yyyy-mm-dd. */
  vandaag: string;
  /** Before the site goes public: what is too old to show then is a mistake, not a doubt. */
  productie?: boolean | undefined;
  /** For spelling. Absent = spelling is not looked at: loading a dictionary takes half a second. */
  woordenboek?: Woordenboek | undefined;
}

/** A dictionary of Dutch. */
export interface Woordenboek {
  /** Whether a word is spelled right; capitals count. */
  kent(woord: string): boolean;
  /** A word much like it, where there is one. */
  suggestie(woord: string): string | undefined;
}

/** Looks at content and names what is wrong with it. Pure; never throws for a mistake in content. */
export type Check = (content: Content, options: CheckOptions) => Problem[];
