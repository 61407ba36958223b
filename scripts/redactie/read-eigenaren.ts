import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readYamlText } from '../../src/content-files/read-yaml.ts';
import type { Eigenaren } from '../../src/domain/redactie/eigenaren.ts';
import { LoketSchema } from '../../src/schemas/loket.ts';
import type { Git } from './git.ts';

const LANDELIJK = 'content/landelijk/redactie.yaml';
const LOKET = /^content\/regios\/([a-z0-9-]+)\/loket\.yaml$/;
// Only this field: another mistake in the file must not take away who owns it.
const AlleenRedacteuren = z.object({ redacteuren: LoketSchema.shape.redacteuren });

/** Who owns what in a commit. A file that cannot be read names nobody. */
export function readEigenaren(git: Git, commit: string): Eigenaren {
  const paths = git.text(['ls-tree', '-r', '-z', '--name-only', commit, '--', 'content/']).split('\0');
  return collect(paths, (pad) => git.text(['cat-file', 'blob', `${commit}:${pad}`]));
}

/** Who owns what in a working copy. */
export function readEigenarenFromFiles(dir: string): Eigenaren {
  const regios = join(dir, 'content/regios');
  const slugs = existsSync(regios) ? readdirSync(regios) : [];
  const paths = [LANDELIJK, ...slugs.map((slug) => `content/regios/${slug}/loket.yaml`)];
  return collect(
    paths.filter((pad) => existsSync(join(dir, pad))),
    (pad) => readFileSync(join(dir, pad), 'utf8'),
  );
}

function collect(paths: string[], readText: (pad: string) => string): Eigenaren {
  const read = (pad: string) =>
    readYamlText(readText(pad), pad, AlleenRedacteuren).records[0]?.waarde.redacteuren ?? [];
  return {
    landelijk: paths.includes(LANDELIJK) ? read(LANDELIJK) : [],
    regios: Object.fromEntries(
      paths.flatMap((pad) => {
        const regio = LOKET.exec(pad)?.[1];
        return regio ? [[regio, read(pad)] as const] : [];
      }),
    ),
  };
}
