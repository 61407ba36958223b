import type { GitHostInstelling } from './git-host.ts';

const SOORTEN = ['github', 'gitlab', 'gitea'] as const;
const GEWOON = { github: 'https://github.com', gitlab: 'https://gitlab.com', gitea: undefined };

/**
 * Reads where the content lives from the environment: `BEHEER_GITHOST`, `BEHEER_GITHOST_ADRES`, `BEHEER_PROJECT` and
 * `BEHEER_TAK`.
 * @returns undefined when no git host is set
 * @throws with what is wrong and the remedy, in Dutch, for who builds the site
 */
export function readInstelling(env: Record<string, string | undefined>): GitHostInstelling | undefined {
  const soort = env.BEHEER_GITHOST?.trim().toLowerCase();
  if (!soort) return undefined;
  if (!isSoort(soort))
    throw new Error(`BEHEER_GITHOST is "${soort}". Kies ${SOORTEN.join(', ')}; voor Forgejo kiest u gitea.`);
  const project = env.BEHEER_PROJECT?.trim() ?? '';
  if (!/^[\w.-]+(\/[\w.-]+)+$/.test(project))
    throw new Error(`BEHEER_PROJECT is "${project}". Schrijf de eigenaar en de naam, als loketten/website.`);
  const tak = env.BEHEER_TAK?.trim() || 'main';
  if (!/^[\w./-]+$/.test(tak))
    throw new Error(`BEHEER_TAK is "${tak}". Schrijf de naam van de tak waaruit de site komt, als main.`);
  const adres = readAdres(env.BEHEER_GITHOST_ADRES?.trim() || GEWOON[soort]);
  return { soort, adres, api: toApi(soort, adres), project, tak };
}

const isSoort = (value: string): value is (typeof SOORTEN)[number] =>
  (SOORTEN as readonly string[]).includes(value);

/** Origin of the host; http only on this computer. */
function readAdres(adres: string | undefined): string {
  if (!adres)
    throw new Error(
      'BEHEER_GITHOST_ADRES ontbreekt. Schrijf het adres van uw Gitea of Forgejo, als https://git.voorbeeld.nl.',
    );
  const url = URL.parse(adres);
  const veilig =
    url?.protocol === 'https:' ||
    (url?.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(url.hostname));
  if (!url || !veilig || url.pathname !== '/')
    throw new Error(
      `BEHEER_GITHOST_ADRES is "${adres}". Schrijf alleen https:// en de naam, als https://git.voorbeeld.nl.`,
    );
  return url.origin;
}

function toApi(soort: GitHostInstelling['soort'], adres: string): string {
  if (soort === 'gitlab') return `${adres}/api/v4`;
  if (soort === 'gitea') return `${adres}/api/v1`;
  return adres === GEWOON.github ? 'https://api.github.com' : `${adres}/api/v3`;
}
