/** An address of the CMS at which a form is open. */
const FORMULIER = /^#\/collections\/[^/]+\/(?:entries|new)\b/;

/** Milliseconds between two looks: more than the CMS takes to close a form. */
const TUSSENPOOS = 1_000;

/**
 * After the first save of a file that was not there yet, the CMS goes back to its list but leaves the form open, and
 * empty. Loading the page again shows the list; what was saved is saved by then. The CMS tells nobody that its address
 * changed, so this looks every second.
 */
export function leaveEmptyForm(): void {
  let before = false;
  setInterval(() => {
    const form = document.querySelector('.content-editor');
    const leftOpen = !FORMULIER.test(location.hash) && form?.checkVisibility() === true;
    if (leftOpen && before) location.reload();
    before = leftOpen;
  }, TUSSENPOOS);
}
