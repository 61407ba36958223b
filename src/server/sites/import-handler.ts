import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Astro's handler in middleware mode: renders the pages that are made on demand, or calls `next`. */
export type PageHandler = (
  req: IncomingMessage,
  res: ServerResponse,
  next: (error?: unknown) => void,
  locals: object,
) => Promise<void>;

const fromBuilds = new WeakSet<NodeJS.UnhandledRejectionListener>();

/**
 * Imports what renders pages, from the `server/` folder of a build. Published builds with the same code share one such
 * folder (scripts/vernieuw/share-code.ts), and Node imports a file once: so an edit of content costs no memory, although
 * Node never forgets a module.
 */
export async function importHandler(serverDir: string): Promise<PageHandler> {
  const before = process.listeners('unhandledRejection');
  const entry = pathToFileURL(join(serverDir, 'entry.mjs')).href;
  const { handler } = (await import(/* @vite-ignore */ entry)) as { handler: PageHandler };
  keepOneListener(new Set(before));
  return handler;
}

/**
 * Each handler listens for rejections that nobody caught, to name the page in the log. The newest one keeps the process
 * alive for all; without this they would pile up with every new version.
 */
function keepOneListener(before: ReadonlySet<NodeJS.UnhandledRejectionListener>): void {
  const added = process.listeners('unhandledRejection').filter((listener) => !before.has(listener));
  if (added.length === 0) return;
  for (const listener of before) if (fromBuilds.has(listener)) process.off('unhandledRejection', listener);
  for (const listener of added) fromBuilds.add(listener);
}
