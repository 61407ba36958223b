/** A measurement of `npm run bench`. A new one is a file that exports one, and a line in metingen.ts. */
export interface Meting {
  /** As it is called on the command line. */
  naam: string;
  uitleg: string;
  /**
   * Measures, prints its table and says which limits were missed, each in one line.
   * @param args what stood behind its name on the command line
   */
  run: (args: string[]) => Promise<{ gemist: string[] }>;
}
