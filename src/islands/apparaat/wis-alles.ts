import { isAnythingKept, KEPT_CHANGED } from './kept.ts';

// "Wis alles van dit apparaat": for who sits at a computer that others use too.
for (const block of document.querySelectorAll<HTMLElement>('[data-wis-alles]')) {
  const button = block.querySelector('button')!;
  const status = block.querySelector<HTMLElement>('[role="status"]')!;
  const show = () => {
    const kept = isAnythingKept();
    if (kept) status.textContent = '';
    button.hidden = !kept;
    block.hidden = !kept && !status.textContent;
  };
  button.addEventListener('click', async () => {
    await wipe();
    status.textContent = status.dataset.gewist!;
    show();
    // The button is gone: the focus must not fall to the top of the page.
    status.focus();
  });
  for (const event of [KEPT_CHANGED, 'storage', 'pageshow']) window.addEventListener(event, show);
  show();
}

/** Everything that a page of this site can keep in a browser, and what stands typed on this page. */
async function wipe(): Promise<void> {
  localStorage.clear();
  sessionStorage.clear();
  for (const name of (await globalThis.caches?.keys()) ?? []) await caches.delete(name);
  for (const { name } of (await globalThis.indexedDB?.databases?.()) ?? [])
    if (name) indexedDB.deleteDatabase(name);
  delete document.documentElement.dataset.thema;
  for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'input:not([type="hidden"]), textarea',
  )) {
    if (field instanceof HTMLInputElement && /checkbox|radio/.test(field.type)) field.checked = false;
    else field.value = '';
    // Islands follow what is typed.
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
