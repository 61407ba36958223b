import { join } from 'node:path';

/** What a preview has in common with the shell that starts it; no setting of the real site, its mail above all. */
const SHARED = ['PATH', 'HOME', 'TZ'] as const;
/** Beside the real site on the same machine. */
const PORT = '4322';

/**
 * The environment of a preview: a folder of its own, this machine only, no mail server, no database, no secret of the
 * real site. `VOORVERTONING_URL` is its public address when a web server with a password stands in front of it.
 * @param folder where all of this preview stands
 */
export function previewSettings(
  env: NodeJS.ProcessEnv,
  { naam, inhoud, folder }: { naam: string; inhoud: string; folder: string },
): Record<string, string> {
  const { VOORVERTONING_PORT: port = PORT, VOORVERTONING_URL: url } = env;
  return {
    ...Object.fromEntries(SHARED.flatMap((name) => (env[name] ? [[name, env[name]]] : []))),
    HOST: '127.0.0.1',
    PORT: port,
    SITE_URL: url || `http://localhost:${port}`,
    ...(url ? { ACHTER_PROXY: '1' } : {}),
    INHOUD: inhoud,
    DIST_DIR: join(folder, 'dist'),
    SITES_DIR: join(folder, 'sites'),
    VAR_DIR: join(folder, 'var'),
    VOORVERTONING: naam,
  };
}

/** A name for the folder of a preview: `redactie/twente` → `redactie-twente`. */
export function folderOf(naam: string): string {
  return (
    naam
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'map'
  );
}
