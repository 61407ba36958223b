import type { CmsConfig, GitBackend } from '@sveltia/cms';
import type { GitHostInstelling } from '../../githost/git-host.ts';

/** Branch on which the changes of one regio stand, on a host where the CMS cannot open proposals itself. */
export const voorstelTak = (regio: string): string => `voorstel-${regio}`;

/**
 * How the CMS reaches the git host, in such a way that a save never lands on the main branch: GitHub and GitLab get a
 * branch and a proposal per change; on Gitea and Forgejo the CMS writes to the branch of the regio, and a step of the
 * project's own CI opens the proposal.
 */
export function toBackend(
  { soort, adres, api, project, tak }: GitHostInstelling,
  regio: string,
): Pick<CmsConfig, 'backend' | 'publish_mode'> {
  const shared = { repo: project, api_root: api, auth_methods: ['token'] as ['token'] };
  switch (soort) {
    case 'github':
      return {
        publish_mode: 'editorial_workflow',
        backend: { ...shared, name: 'github', branch: tak, graphql_api_root: graphql(api) },
      };
    case 'gitlab':
      return {
        publish_mode: 'editorial_workflow',
        backend: {
          ...shared,
          name: 'gitlab',
          branch: tak,
          base_url: adres,
          graphql_api_root: api.replace(/\/v4\/?$/, '/graphql'),
        },
      };
    case 'gitea':
      return {
        backend: {
          ...shared,
          name: 'gitea',
          branch: voorstelTak(regio),
          base_url: adres,
        } satisfies GitBackend,
      };
  }
}

/** GitHub's own has no `/v3` in its path; an Enterprise server has `/api/v3` and `/api/graphql`. */
const graphql = (api: string) => `${api.replace(/\/v3\/?$/, '').replace(/\/$/, '')}/graphql`;
