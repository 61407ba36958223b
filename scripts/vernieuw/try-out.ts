import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunTimeData } from '../../src/domain/afspraak/aanvraag.ts';
import { MAIN, startSite } from '../storingen/site-process.ts';

/** Pages of each kind: made by the build, and made on demand. */
export function addressesToTry(distDir: string): string[] {
  const { loketten } = JSON.parse(
    readFileSync(join(distDir, 'run-time', 'gegevens.json'), 'utf8'),
  ) as RunTimeData;
  const desks = Object.keys(loketten).flatMap((slug) => [`/regio/${slug}/`, `/regio/${slug}/afspraak/`]);
  return ['/', '/gezondheid', '/regio/vinden/?q=7511', ...desks];
}

/**
 * Runs a build in a server of its own, with nothing of the real one: no requests, no mail, another port.
 * @throws when the server does not start, or an address answers anything but 200
 */
export async function tryOut(distDir: string, addresses: string[]): Promise<void> {
  // Every error page stands in its frame.
  if (!existsSync(join(distDir, 'client', '404.html')))
    throw new Error('De nieuwe site mist client/404.html.');
  const folder = mkdtempSync(join(tmpdir(), 'proefdraaien-'));
  try {
    const site = await startSite([process.execPath, MAIN], {
      DIST_DIR: distDir,
      VAR_DIR: folder,
      SITES_DIR: join(folder, 'sites'),
      LOG_VERZOEKEN: '0',
    });
    try {
      if (site.port === 0) throw new Error(`De nieuwe site start niet:\n${site.output().trim()}`);
      for (const address of addresses) {
        // A redirect is an answer of the finder, and good.
        const { status } = await fetch(`http://localhost:${site.port}${address}`, { redirect: 'manual' });
        if (status !== 200 && status !== 303)
          throw new Error(`De nieuwe site geeft antwoord ${status} op ${address}.`);
      }
    } finally {
      await site.end('SIGTERM');
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
