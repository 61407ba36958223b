import { randomBytes } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigFout } from './config-fout.ts';

const SHORTEST = 32;

/**
 * The secret that signs forms: `FORMULIER_SLEUTEL` when given, else one that is made once in the var folder and that
 * only the owner can read.
 * @throws ConfigFout when the secret is too short
 */
export function readSecret(varDir: string, given: string | undefined): string {
  if (given !== undefined) return requireLength(given, 'FORMULIER_SLEUTEL');
  const file = join(varDir, 'formulier-sleutel');
  mkdirSync(varDir, { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
  try {
    // A link appears whole or not at all, and never replaces a secret that another process made first.
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  chmodSync(file, 0o600);
  return requireLength(readFileSync(file, 'utf8').trim(), file);
}

function requireLength(secret: string, source: string): string {
  if (secret.length >= SHORTEST) return secret;
  throw new ConfigFout(
    `De sleutel in ${source} is te kort. Gebruik ten minste ${SHORTEST} willekeurige tekens, bijvoorbeeld van: openssl rand -base64 32`,
  );
}
