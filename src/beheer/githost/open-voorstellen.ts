import type { GitHostInstelling } from './git-host.ts';
import { createHostClient } from './host-client.ts';

/** A branch on which editors saved something that the main branch does not have. */
export interface VoorstelTak {
  tak: string;
  /** Slug of the regio, or `landelijk`. */
  regio: string;
}

interface Pull {
  head: { ref: string };
  base: { ref: string };
}

const PAGE = 50;

/**
 * Opens a pull request on Gitea or Forgejo for each branch that has none yet, since the CMS only saves to a branch
 * there. Doing it again does nothing. Returns the branches for which one was opened.
 * @throws GitHostFout with a remedy
 */
export async function openVoorstellen(
  instelling: GitHostInstelling,
  token: string,
  takken: VoorstelTak[],
  fetch?: typeof globalThis.fetch,
): Promise<{ tak: string; url: string }[]> {
  const host = createHostClient(instelling, `token ${token}`, fetch);
  const pulls = `/repos/${instelling.project}/pulls`;
  const open = new Set<string>();
  for (let page = 1; ; page += 1) {
    const found = await host.ask<Pull[]>('GET', `${pulls}?state=open&limit=${PAGE}&page=${page}`);
    for (const { head, base } of found) if (base.ref === instelling.tak) open.add(head.ref);
    // A host may give fewer than asked for on each page, so only an empty one is the last.
    if (found.length === 0) break;
  }
  const opened = [];
  for (const { tak, regio } of takken.filter((one) => !open.has(one.tak))) {
    const pull = await host.ask<{ html_url: string }>('POST', pulls, {
      title: `Voorstel van ${regio}`,
      body: 'Redacteuren bewaarden dit in het beheer. Kijk het na en voeg het samen.',
      head: tak,
      base: instelling.tak,
    });
    opened.push({ tak, url: pull.html_url });
  }
  return opened;
}
