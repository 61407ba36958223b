/** A colour of a brand in both themes, each as `#rrggbb`. */
export interface Kleur {
  licht: string;
  donker: string;
}

const DECLARATION = /^\s*(--lwl-[\w-]+):\s*([^;]+);/gm;
const PAIR = /^var\(--licht, (#[0-9a-f]{6})\) var\(--donker, (#[0-9a-f]{6})\)$/;
const SINGLE = /^#[0-9a-f]{6}$/;

/**
 * Reads the colours of a brand from its file of tokens (`src/styles/tokens/`), by name without `--lwl-`.
 * @throws on a colour in another notation, because then the contrast of the page is not what is computed
 */
export function readColours(css: string): Map<string, Kleur> {
  const colours = new Map<string, Kleur>();
  for (const [, token, value = ''] of css.matchAll(DECLARATION)) {
    if (token!.includes('radius')) continue;
    const naam = token!.slice('--lwl-'.length);
    const pair = PAIR.exec(value);
    if (pair) colours.set(naam, { licht: pair[1]!, donker: pair[2]! });
    else if (SINGLE.test(value)) colours.set(naam, { licht: value, donker: value });
    else
      throw new Error(
        `${token}: "${value}" is no colour like #0f5148 or var(--licht, #0f5148) var(--donker, #86d9c6).`,
      );
  }
  return colours;
}
