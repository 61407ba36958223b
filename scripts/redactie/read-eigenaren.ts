import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readYamlText } from '../../src/content-files/read-yaml.ts';
import type { Eigenaren } from '../../src/domain/redactie/eigenaren.ts';
import { LoketSchema } from '../../src/schemas/loket.ts';
import type { Git } from './git.ts';
import { readFiles, type GitFile } from './read-files.ts';

const LANDELIJK = 'content/landelijk/redactie.yaml';
const LOKET = /^content\/regios\/([a-z0-9-]+)\/loket\.yaml$/;
// Only this field: another mistake in the file must not take away who owns it.
const AlleenRedacteuren = z.object({ redacteuren: LoketSchema.shape.redacteuren });

/** Who owns what in a commit. A file that cannot be read names nobody. */
export function readEigenaren(git: Git, commit: string): Eigenaren {
  return collect(readFiles(git, commit, (pad) => pad === LANDELIJK || LOKET.test(pad)));
}

/** Who owns what in a working copy. */
export function readEigenarenFromFiles(dir: string): Eigenaren {
  const regios = join(dir, 'content/regios');
  const slugs = existsSync(regios) ? readdirSync(regios) : [];
  const paths = [LANDELIJK, ...slugs.map((slug) => `content/regios/${slug}/loket.yaml`)];
  return collect(
    paths
      .filter((pad) => existsSync(join(dir, pad)))
      .map((pad) => ({ pad, bytes: readFileSync(join(dir, pad)) })),
  );
}

function collect(files: GitFile[]): Eigenaren {
  const regios = files.flatMap((file) => {
    const regio = LOKET.exec(file.pad)?.[1];
    return regio ? [[regio, redacteuren(file)] as const] : [];
  });
  return {
    landelijk: files.filter(({ pad }) => pad === LANDELIJK).flatMap(redacteuren),
    regios: Object.fromEntries(regios),
  };
}

function redacteuren({ pad, bytes }: GitFile): string[] {
  return readYamlText(bytes.toString('utf8'), pad, AlleenRedacteuren).records[0]?.waarde.redacteuren ?? [];
}
