import { fromBase64 } from './base64.ts';
import type { GitHost, GitHostInstelling } from './git-host.ts';
import type { HostClient } from './host-client.ts';
import { changedMeanwhileFout } from './host-errors.ts';
import { encodePath } from './encode-path.ts';
import { newVoorstelTak } from './voorstel-tak.ts';

interface FileAnswer {
  sha: string;
  content: string;
  /** `none` for a file over 1 MB: its text must be asked for apart. */
  encoding: 'base64' | 'none';
}

/** GitHub's REST API: a proposal is one commit made with the git data API, on a branch of its own, and a pull request. */
export function createGitHub({ project, tak }: GitHostInstelling, host: HostClient): GitHost {
  const repo = `/repos/${project}`;
  /** Version of each file that this editor read: a proposal must rest on what the editor saw. */
  const seen = new Map<string, string | undefined>();

  const head = async () =>
    (await host.ask<{ object: { sha: string } }>('GET', `${repo}/git/ref/heads/${encodePath(tak)}`)).object
      .sha;
  const file = (pad: string, ref: string) =>
    host.find<FileAnswer>(`${repo}/contents/${encodePath(pad)}?ref=${encodeURIComponent(ref)}`);

  return {
    async account() {
      return (await host.ask<{ login: string }>('GET', '/user')).login;
    },

    async lees(pad) {
      const found = await file(pad, tak);
      // A project that this account may not see answers 404 too: the branch tells them apart.
      if (!found) await head();
      seen.set(pad, found?.sha);
      if (!found) return undefined;
      if (found.encoding === 'base64') return fromBase64(found.content);
      return fromBase64((await host.ask<FileAnswer>('GET', `${repo}/git/blobs/${found.sha}`)).content);
    },

    async stelVoor({ regio, titel, toelichting, bestanden }) {
      const base = await head();
      for (const pad of Object.keys(bestanden))
        if (seen.has(pad) && (await file(pad, base))?.sha !== seen.get(pad)) throw changedMeanwhileFout(pad);
      const commit = await host.ask<{ tree: { sha: string } }>('GET', `${repo}/git/commits/${base}`);
      const tree = await host.ask<{ sha: string }>('POST', `${repo}/git/trees`, {
        base_tree: commit.tree.sha,
        tree: Object.entries(bestanden).map(([path, text]) => ({
          path,
          mode: '100644',
          type: 'blob',
          ...(text === null ? { sha: null } : { content: text }),
        })),
      });
      const made = await host.ask<{ sha: string }>('POST', `${repo}/git/commits`, {
        message: `${titel}\n\n${toelichting}`.trim(),
        tree: tree.sha,
        parents: [base],
      });
      const branch = newVoorstelTak(regio);
      await host.ask('POST', `${repo}/git/refs`, { ref: `refs/heads/${branch}`, sha: made.sha });
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
        await host.ask('DELETE', `${repo}/git/refs/heads/${branch}`).catch(() => undefined);
        throw error;
      }
    },
  };
}
