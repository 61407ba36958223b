import { z } from 'zod';
import { readYamlText } from '../../src/content-files/read-yaml.ts';
import type { Eigenaren } from '../../src/domain/redactie/eigenaren.ts';
import { LoketSchema } from '../../src/schemas/loket.ts';
import { RedactieSchema } from '../../src/schemas/redactie.ts';
import type { Git } from './git.ts';

// Only this field: another mistake in the file must not take away who owns it.
const LoketEigenaren = z.object({ redacteuren: LoketSchema.shape.redacteuren });
const LandelijkEigenaren = z.object({ redacteuren: RedactieSchema.shape.redacteuren });

/** Who owns what in a commit. A file that cannot be read names nobody. */
export function readEigenaren(git: Git, commit: string): Eigenaren {
  const read = (pad: string, schema: typeof LoketEigenaren) => {
    const { records } = readYamlText(git.text(['cat-file', 'blob', `${commit}:${pad}`]), pad, schema);
    return records[0]?.waarde.redacteuren ?? [];
  };
  const paths = git
    .text(['ls-tree', '-r', '-z', '--name-only', commit, '--', 'content/'])
    .split('\0')
    .filter((pad) => pad === LANDELIJK || LOKET.test(pad));
  const regios = paths.flatMap((pad) => {
    const regio = LOKET.exec(pad)?.[1];
    return regio ? [[regio, read(pad, LoketEigenaren)] as const] : [];
  });
  return {
    landelijk: paths.includes(LANDELIJK) ? read(LANDELIJK, LandelijkEigenaren) : [],
    regios: Object.fromEntries(regios),
  };
}

const LANDELIJK = 'content/landelijk/redactie.yaml';
const LOKET = /^content\/regios\/([a-z0-9-]+)\/loket\.yaml$/;
