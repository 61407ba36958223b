import { eigenarenVan, type Eigenaren } from './eigenaren.ts';

/** How a host spells owners, and where it looks for them. */
export type EigenarenSoort = 'github' | 'gitlab' | 'gitea' | 'forgejo';

/** Where each host reads its CODEOWNERS. */
export const CODEOWNERS_PAD: Record<EigenarenSoort, string> = {
  github: '.github/CODEOWNERS',
  gitlab: '.gitlab/CODEOWNERS',
  gitea: '.gitea/CODEOWNERS',
  forgejo: '.forgejo/CODEOWNERS',
};

const KOP = [
  '# Dit bestand is gemaakt door `npm run -s redactie -- eigenaren`. Wijzig het niet met de hand.',
  '# Wie wat bezit, staat in content/landelijk/redactie.yaml en in de loket.yaml van elke regio.',
];

/**
 * Text of CODEOWNERS. On GitHub and GitLab the last line that fits counts, so what is national stands first. Gitea and
 * Forgejo read regular expressions and ask the owners of every line that fits, so there the first line leaves regio's out.
 * @throws RangeError when there is no landelijk redacteur: then nobody would own what is national
 */
export function codeOwners(eigenaren: Eigenaren, soort: EigenarenSoort): string {
  if (eigenaren.landelijk.length === 0)
    throw new RangeError(
      'Er is geen landelijk redacteur. Zet een account bij redacteuren in content/landelijk/redactie.yaml.',
    );
  const regex = soort === 'gitea' || soort === 'forgejo';
  const regios = Object.keys(eigenaren.regios).toSorted();
  const lines = [
    `${regex ? `!content/regios/(${regios.join('|')})/.*` : '*'} ${mention(eigenaren.landelijk)}`,
    ...regios.map(
      (regio) =>
        `${regex ? `content/regios/${regio}/.*` : `/content/regios/${regio}/`} ${mention(eigenarenVan(eigenaren, regio))}`,
    ),
  ];
  return `${[...KOP, '', ...lines].join('\n')}\n`;
}

function mention(accounts: string[]): string {
  return accounts.map((account) => `@${account}`).join(' ');
}
