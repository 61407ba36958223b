// The filter over regelingen loads when somebody is about to use it, or the address asks for a part of the list. Sent
// before it is there, the form asks the same by the address.
const form = document.querySelector('[data-regelingen-filter]')!;
const wake = () => void import('./filter-lijst.ts').catch(() => {});
if (location.search) wake();
for (const use of ['pointerover', 'focusin', 'input']) form.addEventListener(use, wake, { once: true });
