/** What there is to know of a voice of the browser (a `SpeechSynthesisVoice`). */
export interface Stem {
  /** `nl-NL`; Android writes `nl_NL`. */
  lang: string;
  /** Whether the voice speaks on the device itself. Others send the text to a server. */
  localService: boolean;
  /** Whether it is the one that the visitor's own settings choose. */
  default: boolean;
}

/**
 * The voice that reads a page aloud: in its language, and on the device, so that nobody else hears what is read.
 * @param lang of the page: `nl`
 * @returns nothing when no voice fits: then the page offers no reading
 */
export function chooseVoice<S extends Stem>(stemmen: readonly S[], lang: string): S | undefined {
  const fits = stemmen.filter((stem) => stem.localService && languageOf(stem.lang) === languageOf(lang));
  // nl-NL before nl-BE, pl-PL before others.
  const ofOwnCountry = (stem: S) => /^(..)[-_]\1\b/i.test(stem.lang);
  return fits.find((stem) => stem.default) ?? fits.find(ofOwnCountry) ?? fits[0];
}

/** `nl` of `nl-BE` and of `nl_NL`. */
export function languageOf(tag: string): string {
  return tag.split(/[-_]/)[0]!.toLowerCase();
}
