import type { Log } from '../log.ts';

export interface Repeat {
  /** Resolves after the first turn, well or not. */
  first: Promise<void>;
  /** Starts no new turn; resolves when the one under way has ended. */
  stop(): Promise<void>;
}

/** Does something now and then every so often, one turn at a time. What goes wrong is logged, and tried next time. */
export function startRepeat(input: {
  every: number;
  /** Name for the log. */
  waar: string;
  log: Log;
  work(): Promise<void>;
}): Repeat {
  let running: Promise<void> | undefined;
  const turn = (): Promise<void> =>
    (running ??= input
      .work()
      .catch((error: unknown) => input.log({ soort: 'fout', waar: input.waar, fout: nameOf(error) }))
      .finally(() => (running = undefined)));
  const first = turn();
  const timer = setInterval(() => void turn(), input.every);
  return {
    first,
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}

/** Messages of our own faults of storage are safe to log; those of others may repeat what somebody typed. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return error.name === 'OpslagStoring' ? String(error) : error.name;
}
