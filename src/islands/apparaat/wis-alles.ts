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
  button.addEventListener('click', () => {
    wipe();
    status.textContent = status.dataset.gewist!;
    show();
    // The button is gone: the focus must not fall to the top of the page.
    status.focus();
  });
  for (const event of [KEPT_CHANGED, 'storage', 'pageshow']) window.addEventListener(event, show);
  show();
}

/** All that this site keeps in a browser (these two stores, and no other), and what stands typed on this page. */
function wipe(): void {
  localStorage.clear();
  sessionStorage.clear();
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
