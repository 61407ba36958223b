import type { CmsConfig, GitHubBackend } from '@sveltia/cms';
import { forgetFolder } from './forget-folder.ts';
import { WerkMap } from './handles.ts';

/** Lets the CMS edit the working copy on this computer, and opens it without a question: there is nothing to choose. */
export async function useWorkingCopy({ backend }: CmsConfig): Promise<void> {
  // It asks the host for the newest commit all the same; let it ask our own server, which says that there is none.
  const nergens = `${location.origin}/geen-host`;
  const host = backend as GitHubBackend;
  await forgetFolder(`github:${host.repo}`);
  Object.assign(host, { api_root: nergens, graphql_api_root: `${nergens}/graphql` });
  Object.assign(window, { showDirectoryPicker: async () => new WerkMap('', []) });
  // The first button of the CMS opens a folder; the next ones sign in to a git host, which is not here.
  const observer = new MutationObserver(() => {
    const button = document.querySelector<HTMLButtonElement>('.buttons button:not(:disabled)');
    if (!button) return;
    observer.disconnect();
    button.click();
  });
  observer.observe(document.body, { childList: true, subtree: true });
}
