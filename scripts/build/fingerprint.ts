import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

/** Everything that a built page can depend on. */
const INPUTS = [
  'content/landelijk',
  'content/regios',
  'content/talen',
  'public',
  'scripts/beheer',
  'scripts/build',
  'scripts/build.ts',
  'scripts/check.ts',
  'src',
  'astro.config.mjs',
  'package-lock.json',
  'tsconfig.json',
];
/** Rooms that run beside the pages, never in them. */
const OUTSIDE = ['src/importers', 'src/server'];
/** Settings that end up in pages. */
const SETTINGS = [
  'SITE_URL',
  'INHOUD',
  'VANDAAG',
  'BEVEILIGING_CONTACT',
  'BEHEER_GITHOST',
  'BEHEER_GITHOST_ADRES',
  'BEHEER_PROJECT',
  'BEHEER_TAK',
  'VOORVERTONING',
];

/**
 * One hash of all that decides what the build makes: contents of files (a fresh clone has other dates, not other
 * pages), settings, demo or production.
 */
export function fingerprintInputs(root: string, env: NodeJS.ProcessEnv, productie: boolean): string {
  const hash = createHash('sha256').update(JSON.stringify({ productie }));
  for (const name of SETTINGS) hash.update(`\0${name}=${env[name] ?? ''}`);
  const other = env.INHOUD ? [env.INHOUD] : [];
  for (const input of [...INPUTS, ...other]) {
    for (const file of listFiles(root, input))
      hash.update(`\0${file}\0`).update(readFileSync(resolve(root, file)));
  }
  return hash.digest('hex');
}

/** Files under a path, in an order that is the same on every machine. */
function listFiles(root: string, path: string): string[] {
  const full = resolve(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .sort()
    .map((name) => `${path}/${name}`)
    .filter((child) => !OUTSIDE.includes(child))
    .flatMap((child) => listFiles(root, child));
}
