/** Most signs `<` that the library gets to read: 20,000 rows of 17 cells have some 2 million. */
const MOST_TAGS = 2_500_000;
/** The same for parts that hold no cells: styles, names, relations. */
const MOST_TAGS_ASIDE = 200_000;
/** Longest stretch without a `<`, in bytes: a cell of Excel holds 32,767 characters of at most 4 bytes, twice that escaped. */
const LONGEST_TEXT = 300_000;
const MOST_MERGES = 20_000;

const CELLS = /^xl\/(?:worksheets\/[^/]+|sharedStrings)\.xml$/;

/**
 * Tells whether the library can read these parts within seconds. It reads XML at some 300,000 tags a second whatever
 * they say, so what is only big is counted here, at a hundred times that speed.
 */
export function weighXml(delen: ReadonlyMap<string, Uint8Array>): 'goed' | 'te-veel-cellen' | 'te-zwaar' {
  let total = 0;
  for (const [naam, part] of delen) {
    if (!/\.(?:xml|rels|vml)$/.test(naam)) continue;
    const cells = CELLS.test(naam);
    const { tags, longest, merges } = countTags(part);
    total += tags;
    if (longest > LONGEST_TEXT || merges > MOST_MERGES) return 'te-zwaar';
    if (!cells && tags > MOST_TAGS_ASIDE) return 'te-zwaar';
    if (total > MOST_TAGS) return cells ? 'te-veel-cellen' : 'te-zwaar';
  }
  return 'goed';
}

const [LESS, M, E, R] = [0x3c, 0x6d, 0x65, 0x72];

function countTags(part: Uint8Array): { tags: number; longest: number; merges: number } {
  let [tags, longest, merges, previous] = [0, 0, 0, 0];
  for (let at = 0; at < part.length; at++) {
    if (part[at] !== LESS) continue;
    tags += 1;
    if (at - previous > longest) longest = at - previous;
    previous = at;
    if (part[at + 1] === M && part[at + 2] === E && part[at + 3] === R) merges += 1;
  }
  return { tags, longest: Math.max(longest, part.length - previous), merges };
}
