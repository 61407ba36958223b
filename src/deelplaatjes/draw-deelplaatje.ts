import { MERKNAMEN, ONDERREGEL, type DeelBeeld } from '../domain/huisstijl/deel-beelden.ts';
import type { LoketBestand } from '../schemas/loket.ts';
import { brandColours } from './brand-colours.ts';
import { drawMark } from './draw-mark.ts';
import { readTeken } from './tekens.ts';
import { wrapWords } from './wrap-words.ts';

/** As social media ask. */
export const BREED = 1200;
export const HOOG = 630;

/** Room for the headline, and what a letter of the bold font takes of its size on average. */
const ROOM = 640;
const LETTER = 0.56;
const LARGEST = 88;
/** Letters per line: with more the size shrinks, with less there are too many lines. */
const LINE = 15;

/** The picture of a shared link: what it is about on the left, its sign in a counter window on the right. */
export function drawDeelplaatje(merk: LoketBestand['merk'], { naam, kop }: DeelBeeld): string {
  const colour = brandColours(merk);
  const lines = wrapWords(kop, LINE);
  const size = Math.min(LARGEST, ROOM / (LETTER * Math.max(...lines.map(({ length }) => length))));
  const leading = size * 1.12;
  const top = 330 - ((lines.length - 1) * leading) / 2 + size * 0.34;
  const light = colour('on-band');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${BREED} ${HOOG}" font-family="Atkinson Hyperlegible Next">
<path fill="${colour('band')}" d="M0 0h${BREED}v${HOOG}H0z"/>
<g transform="translate(80 64) scale(1.25)">${drawMark(merk, { brand: light, paper: colour('band') })}</g>
<text x="166" y="116" font-size="38" font-weight="700" fill="${light}">${MERKNAMEN[merk]}</text>
${lines.map((line, index) => `<text x="80" y="${top + index * leading}" font-size="${size}" font-weight="700" fill="${light}">${escapeXml(line)}</text>`).join('\n')}
<text x="80" y="556" font-size="36" fill="${light}">${ONDERREGEL}</text>
<path fill="${colour('accent')}" d="M790 590V300a165 165 0 0 1 330 0v290z"/>
<path fill="${colour('paper')}" d="M822 590V300a133 133 0 0 1 266 0v290z"/>
<path fill="${light}" d="M740 576h430v24H740z"/>
<g transform="translate(855 305) scale(8.33)" fill="none" stroke="${colour('brand')}" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">${readTeken(naam)}</g>
</svg>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
