// The suggestions of "overstappen" load when somebody is about to type. Sent before they are there, the form asks the
// server the same question.
const form = document.querySelector('[data-zoek-werk]')!;
const wake = () => void import('./zoek-werk.ts').catch(() => {});
for (const use of ['pointerover', 'focusin']) form.addEventListener(use, wake, { once: true });
export {};
