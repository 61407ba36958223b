import { fromBase64 } from './base64.ts';
import type { GitHost, GitHostInstelling } from './git-host.ts';
import type { HostClient } from './host-client.ts';
import { changedMeanwhileFout } from './host-errors.ts';
import { newVoorstelTak } from './voorstel-tak.ts';

interface FileAnswer {
  content: string;
  blob_id: string;
  last_commit_id: string;
}

/** GitLab's REST API v4: a proposal is one call of the commits API, on a branch of its own, and a merge request. */
export function createGitLab({ project, tak }: GitHostInstelling, host: HostClient): GitHost {
  const repo = `/projects/${encodeURIComponent(project)}`;
  /** Version of each file that this editor read: a proposal must rest on what the editor saw. */
  const seen = new Map<string, string | undefined>();

  const head = async () =>
    (
      await host.ask<{ commit: { id: string } }>(
        'GET',
        `${repo}/repository/branches/${encodeURIComponent(tak)}`,
      )
    ).commit.id;
  const file = (pad: string, ref: string) =>
    host.find<FileAnswer>(
      `${repo}/repository/files/${encodeURIComponent(pad)}?ref=${encodeURIComponent(ref)}`,
    );

  const action = async (pad: string, text: string | null, base: string) => {
    const now = await file(pad, base);
    if (seen.has(pad) && now?.blob_id !== seen.get(pad)) throw changedMeanwhileFout(pad);
    if (text === null)
      return now ? [{ action: 'delete', file_path: pad, last_commit_id: now.last_commit_id }] : [];
    return now
      ? [{ action: 'update', file_path: pad, content: text, last_commit_id: now.last_commit_id }]
      : [{ action: 'create', file_path: pad, content: text }];
  };

  return {
    async account() {
      return (await host.ask<{ username: string }>('GET', '/user')).username;
    },

    async lees(pad) {
      const found = await file(pad, tak);
      // A project that this account may not see answers 404 too: the branch tells them apart.
      if (!found) await head();
      seen.set(pad, found?.blob_id);
      return found && fromBase64(found.content);
    },

    async stelVoor({ regio, titel, toelichting, bestanden }) {
      const base = await head();
      const actions = [];
      for (const [pad, text] of Object.entries(bestanden)) actions.push(...(await action(pad, text, base)));
      const branch = newVoorstelTak(regio);
      await host.ask('POST', `${repo}/repository/commits`, {
        branch,
        start_sha: base,
        commit_message: `${titel}\n\n${toelichting}`.trim(),
        actions,
      });
      try {
        const merge = await host.ask<{ web_url: string }>('POST', `${repo}/merge_requests`, {
          source_branch: branch,
          target_branch: tak,
          title: titel,
          description: toelichting,
          remove_source_branch: true,
        });
        return { tak: branch, url: merge.web_url };
      } catch (error) {
        // Without its merge request nobody would find the branch; the editor tries again with a new one.
        await host.ask('DELETE', `${repo}/repository/branches/${branch}`).catch(() => undefined);
        throw error;
      }
    },
  };
}
