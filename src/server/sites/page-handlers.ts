import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
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

/** Astro draws a key for each build, for "server islands"; this site has none. */
const DRAWN_KEY = /"key":"[A-Za-z0-9+/]{43}="/;

/** Gives the handler of a build's `server/` folder. */
export type LoadHandler = (serverDir: string) => Promise<PageHandler>;

/**
 * Imports what renders pages. Node never forgets a module, so a build whose `server/` is the same as one before gets
 * the handler of that one: most edits change pages and data, not the code that renders.
 */
export function createHandlerLoader(): LoadHandler {
  const handlers = new Map<string, PageHandler>();
  return async (serverDir) => {
    const mark = markFolder(serverDir);
    const known = handlers.get(mark);
    if (known) return known;
    const before = new Set(process.listeners('unhandledRejection'));
    const entry = pathToFileURL(join(serverDir, 'entry.mjs')).href;
    const { handler } = (await import(/* @vite-ignore */ entry)) as { handler: PageHandler };
    keepOneListener(before);
    handlers.set(mark, handler);
    return handler;
  };
}

function markFolder(serverDir: string): string {
  const hash = createHash('sha256');
  for (const file of globSync('**/*.mjs', { cwd: serverDir }).sort()) {
    const text = readFileSync(join(serverDir, file), 'utf8');
    hash.update(`\0${file}\0`).update(file === 'entry.mjs' ? text.replace(DRAWN_KEY, '') : text);
  }
  return hash.digest('hex');
}

/**
 * Each build's handler listens for rejections that nobody caught, to name the page in the log. One listener is enough
 * to keep the process alive; without this they would pile up with every new version.
 */
function keepOneListener(before: ReadonlySet<NodeJS.UnhandledRejectionListener>): void {
  const added = process.listeners('unhandledRejection').filter((listener) => !before.has(listener));
  if (added.length === 0) return;
  for (const listener of before) if (fromBuilds.has(listener)) process.off('unhandledRejection', listener);
  for (const listener of added) fromBuilds.add(listener);
}
const fromBuilds = new WeakSet<NodeJS.UnhandledRejectionListener>();
