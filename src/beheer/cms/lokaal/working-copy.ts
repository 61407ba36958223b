import { WerkMap } from './handles.ts';

/** Lets the CMS edit the working copy on this computer, and opens it without a question: there is nothing to choose. */
export function useWorkingCopy(): void {
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
