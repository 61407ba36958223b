/** Texts of the CMS as it keeps them: objects in objects. */
export interface Texts {
  [name: string]: string | Texts;
}

/** All texts by their place: `workflow.publish_entry`. */
export function flatten(texts: Texts, place = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) => {
      const here = place === '' ? name : `${place}.${name}`;
      return typeof text === 'string' ? [[here, text]] : Object.entries(flatten(text, here));
    }),
  );
}

/**
 * The texts of the CMS with our own in their places: added where there was none, instead of what was there otherwise.
 * @param own texts by their place
 */
export function completeDutch(texts: Texts, own: Readonly<Record<string, string>>): Texts {
  const whole = structuredClone(texts);
  for (const [place, text] of Object.entries(own)) {
    const names = place.split('.');
    const last = names.pop()!;
    let part = whole;
    for (const name of names) part = (part[name] ??= {}) as Texts;
    part[last] = text;
  }
  return whole;
}
