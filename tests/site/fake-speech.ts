import type { Page } from 'playwright-core';
import type { Stem } from '../../src/domain/voorlezen/choose-voice.ts';

/** What a test does with the fake from inside the page. */
export interface FakeSpeech {
  /** Sentences, in the order in which they were begun. */
  spoken: string[];
  /** The language of the voice that speaks. */
  voice: string;
  /** Ends the sentence that is being spoken. */
  finish: () => void;
  fail: () => void;
  /** Voices that come late. */
  arrive: (stemmen: Stem[]) => void;
}
declare global {
  interface Window {
    fakeSpeech: FakeSpeech;
  }
}

/**
 * Headless Chromium has no voices. This puts a fake in the place of its speech synthesis, before the page's own scripts:
 * it is silent and a sentence lasts until `finish`. It has Chrome's habits that went wrong elsewhere: a cancelled
 * sentence reports an error and an end, both a moment later. What a real voice sounds like no test of ours knows.
 */
export async function fakeSpeech(page: Page, stemmen: Stem[]): Promise<void> {
  await page.addInitScript((first: Stem[]) => {
    let voices = first;
    let current: SpeechSynthesisUtterance | undefined;
    const report = (target: SpeechSynthesisUtterance, name: 'onend' | 'onerror') =>
      (target[name] as ((event: Event) => void) | null)?.(new Event(name.slice(2)));
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak(utterance: SpeechSynthesisUtterance) {
        if (utterance.text === '') return;
        current = utterance;
        window.fakeSpeech.spoken.push(utterance.text);
        window.fakeSpeech.voice = utterance.voice!.lang;
      },
      cancel() {
        const cancelled = current;
        current = undefined;
        // The page may be leaving: this outlives it.
        sessionStorage.setItem('cancelled', cancelled?.text ?? '');
        if (!cancelled) return;
        setTimeout(() => report(cancelled, 'onerror'));
        setTimeout(() => report(cancelled, 'onend'));
      },
    });
    const take = () => {
      const taken = current!;
      current = undefined;
      return taken;
    };
    window.fakeSpeech = {
      spoken: [],
      voice: '',
      finish: () => report(take(), 'onend'),
      fail: () => report(take(), 'onerror'),
      arrive(late) {
        voices = late;
        synthesis.dispatchEvent(new Event('voiceschanged'));
      },
    };
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class {
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    });
  }, stemmen);
}
