import { expect, test } from 'vitest';
import { codeOwners } from '../../../src/domain/redactie/code-owners.ts';

const EIGENAREN = { landelijk: ['land'], regios: { twente: ['een', 'twee'], drenthe: [] } };
const rules = (text: string) => text.split('\n').filter((line) => line && !line.startsWith('#'));

test.each(['github', 'gitlab'] as const)(
  '%s: the last line that fits counts, so what is national stands first',
  (soort) => {
    expect(rules(codeOwners(EIGENAREN, soort))).toEqual([
      '* @land',
      '/content/regios/drenthe/ @land',
      '/content/regios/twente/ @een @twee',
    ]);
  },
);

test.each(['gitea', 'forgejo'] as const)(
  '%s: every line that fits counts, so what is national leaves the regio’s out',
  (soort) => {
    const lines = rules(codeOwners(EIGENAREN, soort));
    expect(lines).toEqual([
      '!content/regios/(drenthe|twente)/.* @land',
      'content/regios/drenthe/.* @land',
      'content/regios/twente/.* @een @twee',
    ]);
    const owners = (path: string) =>
      lines.flatMap((line) => {
        const [rule = '', ...names] = line.split(' ');
        const fits = new RegExp(`^${rule.replace('!', '')}$`).test(path);
        return fits !== rule.startsWith('!') ? names : [];
      });
    expect(owners('content/regios/twente/loket.yaml')).toEqual(['@een', '@twee']);
    expect(owners('content/regios/drenthe/loket.yaml')).toEqual(['@land']);
    expect(owners('content/landelijk/hulp.yaml')).toEqual(['@land']);
    expect(owners('package.json')).toEqual(['@land']);
  },
);

test('without a landelijk redacteur there are no owners, and the message says where to name one', () => {
  expect(() => codeOwners({ landelijk: [], regios: {} }, 'github')).toThrow(
    'Er is geen landelijk redacteur. Zet een account bij redacteuren in content/landelijk/redactie.yaml.',
  );
});
