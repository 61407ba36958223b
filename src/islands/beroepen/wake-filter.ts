// The filter over occupations loads when somebody is about to use it, or the address asks for a part of the list. Sent
// before it is there, the form asks the server.
const form = document.querySelector('[data-beroepen-filter]')!;
const wake = () => void import('./filter-lijst.ts').catch(() => {});
if (location.search) wake();
for (const use of ['pointerover', 'focusin', 'input']) form.addEventListener(use, wake, { once: true });
// A file without import or export is no module to TypeScript, and shares its names with other such files.
export {};
