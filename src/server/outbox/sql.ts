export type Cell = string | number | null;
export type Row = Record<string, Cell>;

/** What can be asked of a database. Values stand as `?` in the text. Rejects with `OpslagStoring`. */
export interface Queries {
  rows(sql: string, ...values: Cell[]): Promise<Row[]>;
  /** Gives the number of rows that were changed. */
  run(sql: string, ...values: Cell[]): Promise<number>;
}

/** One database: SQLite or PostgreSQL. */
export interface Sql extends Queries {
  /** Folder of the numbered files that make its tables. */
  readonly soort: 'sqlite' | 'postgres';
  /** Ends a query that claims rows: what another process holds is passed over. */
  readonly skipLocked: string;
  /** Runs `work` in one write transaction: all of it is on disk when this resolves, or nothing when it rejects. */
  transaction<T>(work: (queries: Queries) => Promise<T>): Promise<T>;
  /** Runs a text with several statements inside one transaction, while no other process does so. */
  migrate(work: (queries: Queries, exec: (sql: string) => Promise<void>) => Promise<void>): Promise<void>;
  /** Erases what deleted rows left behind in files of the database; `false` when another process stood in the way. */
  eraseTraces(): Promise<boolean>;
  close(): Promise<void>;
}
