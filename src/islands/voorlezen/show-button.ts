// Runs on every page that can be read aloud, so it is small: it shows the button once a voice fits. The rest comes with the
// first press.
import type * as CreateReader from './create-reader.ts';
import { chooseVoice } from '../../domain/voorlezen/choose-voice.ts';

const bar = document.querySelector<HTMLElement>('[data-voorlezen]');
const speech = window.speechSynthesis as SpeechSynthesis | undefined;

if (bar && speech) {
  const button = bar.querySelector('button')!;
  const findVoice = () => chooseVoice(speech.getVoices(), document.documentElement.lang);
  const show = () => {
    if (!findVoice()) return;
    button.hidden = false;
    bar.dataset.stem = '';
  };
  let press: Promise<() => void> | undefined;
  // Chromium remembers that a module did not come: only under another address does it try again.
  let missed: string | undefined;
  const load = (): Promise<typeof CreateReader> =>
    missed
      ? (import(/* @vite-ignore */ `${missed}?${Date.now()}`) as Promise<typeof CreateReader>)
      : import('./create-reader.ts');
  show();
  // Chrome has its voices a little later. Old Safari has no such event, but has them at once.
  speech.addEventListener?.('voiceschanged', show);
  button.addEventListener('click', ({ detail }) => {
    // The second half of a double click: many people give one on everything.
    if (detail > 1) return;
    if (!press) {
      // On an iPhone only what is said right at a press is heard, and opens the way for what comes after the loading.
      speech.speak(new SpeechSynthesisUtterance(''));
      press = load().then(({ createReader }) => createReader(bar, findVoice));
    }
    press.then(
      (read) => read(),
      (error) => {
        press = undefined;
        missed = /https?:[^\s?]+/.exec(error)?.[0];
        bar.querySelector('[role=status]')!.textContent = bar.dataset.mislukt!;
      },
    );
  });
}
