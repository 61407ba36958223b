import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunTimeData } from '../../domain/afspraak/aanvraag.ts';
import type { Gebieden } from '../../domain/regio/gebieden.ts';
import type { Omleiding } from '../../schemas/omleiding.ts';
import { ConfigFout } from '../config-fout.ts';
import { importHandler } from '../sites/import-handler.ts';
import type { PageHandler } from '../sites/import-handler.ts';
import type { InlineHashes } from './inline-hashes.ts';
import { indexStaticFiles } from './static-files.ts';
import type { StaticFiles } from './static-files.ts';

/** Everything that the build left in `dist/` for the running server. */
export interface Site {
  files: StaticFiles;
  renderPage: PageHandler;
  gegevens: RunTimeData;
  gebieden: Gebieden;
  /** Old address → new address. */
  omleidingen: ReadonlyMap<string, string>;
  /** What the security policy must let pass; `githost`: where the editors' proposals go. */
  inline: InlineHashes & { githost?: string[] };
  /** True when a loket is example data. */
  demo: boolean;
}

/** @throws ConfigFout when the site was not built, or not completely */
export async function loadSite(distDir: string): Promise<Site> {
  const clientDir = join(distDir, 'client');
  const entry = join(distDir, 'server', 'entry.mjs');
  for (const needed of [clientDir, entry]) {
    if (!existsSync(needed)) throw new ConfigFout(`${needed} ontbreekt. Bouw de site eerst: npm run build.`);
  }
  const gegevens = readRunTimeFile<RunTimeData>(distDir, 'gegevens');
  return {
    files: indexStaticFiles(clientDir),
    renderPage: await importHandler(join(distDir, 'server')),
    gegevens,
    gebieden: readRunTimeFile<Gebieden>(distDir, 'gebieden'),
    omleidingen: new Map(
      readRunTimeFile<Omleiding[]>(distDir, 'omleidingen').map(({ van, naar }) => [van, naar]),
    ),
    inline: readRunTimeFile<InlineHashes>(distDir, 'csp'),
    demo: Object.values(gegevens.loketten).some((loket) => loket.voorbeeld),
  };
}

/**
 * Loads a build that is to take the place of one that works.
 * @throws ConfigFout when it is not whole: it lacks the home page, the 404 page or every desk
 */
export async function loadNextSite(distDir: string): Promise<Site> {
  const site = await loadSite(distDir);
  const { files, gegevens } = site;
  if (!files.find('/') || !files.findErrorPage(404) || Object.keys(gegevens.loketten).length === 0)
    throw new ConfigFout(`${distDir} is niet compleet. Bouw de site opnieuw: npm run vernieuw.`);
  return site;
}

function readRunTimeFile<T>(distDir: string, naam: string): T {
  const file = join(distDir, 'run-time', `${naam}.json`);
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch (error) {
    throw new ConfigFout(
      `${file} is niet te lezen (${(error as Error).message}). Bouw de site opnieuw: npm run build.`,
    );
  }
}
