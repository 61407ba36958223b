import type { Content, Problem } from '../load-content.ts';

/** What a check may depend on beside the content. */
export interface CheckOptions {
  /** Day against which dates are judged, yyyy-mm-dd. */
  vandaag: string;
}

/** Looks at content and names what is wrong with it. Pure; never throws for a mistake in content. */
export type Check = (content: Content, options: CheckOptions) => Problem[];
