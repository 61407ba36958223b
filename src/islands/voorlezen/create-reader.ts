import { STIL, stepReading, type Gebeurtenis } from '../../domain/voorlezen/step-reading.ts';
import { collectSentences, type Zin } from './collect-sentences.ts';
import { followSentence, markSentence } from './mark-sentence.ts';

/** A little slower than speech: many listeners are still learning Dutch. */
const RATE = 0.9;
/** Milliseconds of silence after a heading. */
const AFTER_HEADING = 400;

/**
 * Reads the page aloud, sentence by sentence, each an utterance of its own: Chrome falls silent in long ones.
 * @param bar the markup of VoorleesKnop.astro
 * @param findVoice the voice to read with, asked for each sentence
 * @returns what the button does: read, pause, or go on
 */
export function createReader(
  bar: HTMLElement,
  findVoice: () => SpeechSynthesisVoice | undefined,
): () => void {
  const [button, stopButton] = bar.querySelectorAll('button') as unknown as [HTMLElement, HTMLElement];
  const status = bar.querySelector('[role=status]')!;
  let zinnen: Zin[] = [];
  let stand = STIL;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Kept here, or Chrome may sweep it up before it has reported its end.
  let utterance: SpeechSynthesisUtterance | undefined;

  function step(gebeurtenis: Gebeurtenis, message = '') {
    const before = stand;
    const pressed = gebeurtenis === 'knop';
    // The page may have changed since it was read before: a fold-out is open now.
    if (pressed && before === STIL)
      zinnen = collectSentences(bar.parentElement!, document.documentElement.lang);
    stand = stepReading(stand, gebeurtenis, zinnen.length);
    if (stand === before) return;
    status.textContent = message;
    show();
    clearTimeout(timer);
    // Browsers report an end of what is cancelled too; from here on nobody listens to that one.
    utterance = undefined;
    if (gebeurtenis !== 'uitgesproken') speechSynthesis.cancel();
    const zin = zinnen[stand.zin];
    if (stand.staat !== 'leest' || !zin) return;
    const spoken = pressed ? undefined : zinnen[before.zin];
    followSentence(zin, spoken, bar.offsetHeight);
    timer = setTimeout(() => speak(zin), spoken?.kop ? AFTER_HEADING : 0);
  }

  function finish() {
    const last = stand.zin + 1 === zinnen.length;
    step('uitgesproken', last ? bar.dataset.klaar : '');
  }

  function speak({ tekst }: Zin) {
    const stem = findVoice();
    if (!stem) return fail();
    const mine = new SpeechSynthesisUtterance(tekst);
    utterance = mine;
    mine.voice = stem;
    mine.lang = stem.lang;
    mine.rate = RATE;
    mine.onend = () => mine === utterance && finish();
    mine.onerror = () => mine === utterance && fail();
    speechSynthesis.speak(mine);
  }

  function fail() {
    step('stop', bar.dataset.mislukt);
  }

  function show() {
    const { staat, zin } = stand;
    bar.dataset.staat = staat;
    for (const label of button.children)
      (label as HTMLElement).hidden = label.getAttribute('data-bij') !== staat;
    if (staat === 'stil' && document.activeElement === stopButton) button.focus({ preventScroll: true });
    stopButton.hidden = staat === 'stil';
    markSentence(staat === 'stil' ? undefined : zinnen[zin]);
  }

  const stop = () => step('stop');
  stopButton.addEventListener('click', stop);
  addEventListener('pagehide', stop);
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) stop();
  });
  return () => step('knop');
}
