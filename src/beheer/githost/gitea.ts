import { fromBase64, toBase64 } from './base64.ts';
import { encodePath } from './encode-path.ts';
import type { GitHost, GitHostInstelling } from './git-host.ts';
import type { HostClient } from './host-client.ts';
import { changedMeanwhileFout } from './host-errors.ts';
import { newVoorstelTak } from './voorstel-tak.ts';

interface FileAnswer {
  content: string;
  sha: string;
}

/** Gitea's and Forgejo's API v1: a proposal is one call that changes several files on a new branch, and a pull request. */
export function createGitea({ project, tak }: GitHostInstelling, host: HostClient): GitHost {
  const repo = `/repos/${project}`;
  /** Version of each file that this editor read: a proposal must rest on what the editor saw. */
  const seen = new Map<string, string | undefined>();

  const file = (pad: string) =>
    host.find<FileAnswer>(`${repo}/contents/${encodePath(pad)}?ref=${encodeURIComponent(tak)}`);

  // The host compares `sha` itself, on the commit that it builds upon: a change in between is refused.
  const operation = async (path: string, text: string | null) => {
    const now = await file(path);
    if (seen.has(path) && now?.sha !== seen.get(path)) throw changedMeanwhileFout(path);
    if (text === null) return now ? [{ operation: 'delete', path, sha: now.sha }] : [];
    const content = toBase64(text);
    return now
      ? [{ operation: 'update', path, content, sha: now.sha }]
      : [{ operation: 'create', path, content }];
  };

  return {
    async account() {
      return (await host.ask<{ login: string }>('GET', '/user')).login;
    },

    async lees(pad) {
      const found = await file(pad);
      // A project that this account may not see answers 404 too: the branch tells them apart.
      if (!found) await host.ask('GET', `${repo}/branches/${encodePath(tak)}`);
      seen.set(pad, found?.sha);
      return found && fromBase64(found.content);
    },

    async stelVoor({ regio, titel, toelichting, bestanden }) {
      const files = [];
      for (const [pad, text] of Object.entries(bestanden)) files.push(...(await operation(pad, text)));
      const branch = newVoorstelTak(regio);
      await host.ask('POST', `${repo}/contents`, {
        branch: tak,
        new_branch: branch,
        message: `${titel}\n\n${toelichting}`.trim(),
        files,
      });
      try {
        const pull = await host.ask<{ html_url: string }>('POST', `${repo}/pulls`, {
          title: titel,
          body: toelichting,
          head: branch,
          base: tak,
        });
        return { tak: branch, url: pull.html_url };
      } catch (error) {
        // Without its pull request nobody would find the branch; the editor tries again with a new one.
        await host.ask('DELETE', `${repo}/branches/${branch}`).catch(() => undefined);
        throw error;
      }
    },
  };
}
