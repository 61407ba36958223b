import { globSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** A request to the working copy that is refused, with the HTTP status and what to do, in Dutch. */
export class Geweigerd extends Error {
  override name = 'Geweigerd';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Files that a form may read and write: text of the editors, seen from the folder that holds `content/`. */
const VAN_REDACTEUREN =
  /^content\/((regios\/[a-z0-9-]+|landelijk)\/((agenda|nieuws|regelingen|paginas)\/)?[A-Za-z0-9._-]+\.(yaml|md)|regios\/[a-z0-9-]+\/(opleiders|scholing)\.csv)$/;

/** The editors' files of one folder of content. Never leaves that folder, not by a link either. */
export function createWerkkopie(content: string) {
  const root = realpathSync(content);

  /** @throws Geweigerd on a place outside the editors' files */
  function place(pad: string): string {
    if (!VAN_REDACTEUREN.test(pad) || pad.includes('..'))
      throw new Geweigerd(
        403,
        'Dit bestand hoort niet bij de formulieren. Kies een bestand in content/regios of content/landelijk.',
      );
    const full = join(root, pad.slice('content/'.length));
    if (!(real(full) + sep).startsWith(root + sep))
      throw new Geweigerd(403, 'Dit bestand ligt buiten de map content. Haal de verwijzing weg.');
    return full;
  }

  return {
    list: (): string[] =>
      globSync('{regios,landelijk}/**/*.{yaml,md,csv}', { cwd: root })
        .map((file) => `content/${file.split(sep).join('/')}`)
        .filter((pad) => VAN_REDACTEUREN.test(pad))
        .sort(),
    read(pad: string): string {
      try {
        return readFileSync(place(pad), 'utf8');
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
        throw new Geweigerd(404, 'Dit bestand is er niet meer. Laad de bladzijde opnieuw.');
      }
    },
    write(pad: string, text: string): void {
      const full = place(pad);
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(full, text);
    },
    remove(pad: string): void {
      rmSync(place(pad), { force: true });
    },
  };
}
export type Werkkopie = ReturnType<typeof createWerkkopie>;

/** Real place of a path, or of the nearest folder above it that exists. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : real(dirname(path));
  }
}
