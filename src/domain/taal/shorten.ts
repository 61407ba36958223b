/** The text when there is room for it, else as many whole words as fit and "…". */
export function shorten(text: string, room: number): string {
  if (text.length <= room) return text;
  const cut = text.slice(0, room - 1);
  // A word that alone is too long is cut too: half a word says more than none.
  const end = text[room - 1] === ' ' ? cut.length : cut.lastIndexOf(' ');
  return `${cut.slice(0, end > 0 ? end : undefined).replace(/[\s,:;(·-]+$/, '')}…`;
}

/** The first sentence, and those after it for as long as there is room. */
export function fitSentences(sentences: string[], room: number): string {
  const [first = '', ...others] = sentences;
  let text = shorten(first, room);
  for (const sentence of others) {
    if (text.length + 1 + sentence.length > room) break;
    text += ` ${sentence}`;
  }
  return text;
}
