import { expect, it } from 'vitest';
import {
  STIL,
  stepReading,
  type Gebeurtenis,
  type Stand,
} from '../../../src/domain/voorlezen/step-reading.ts';

const SENTENCES = 3;
const reads = (zin: number): Stand => ({ staat: 'leest', zin });
const paused = (zin: number): Stand => ({ staat: 'pauze', zin });

it.each<[string, Stand, Gebeurtenis, Stand]>([
  ['begins with the first sentence', STIL, 'knop', reads(0)],
  ['goes on with the next sentence', reads(0), 'uitgesproken', reads(1)],
  ['is silent after the last sentence', reads(2), 'uitgesproken', STIL],
  ['pauses in a sentence', reads(1), 'knop', paused(1)],
  ['goes on with the sentence in which it paused', paused(1), 'knop', reads(1)],
  [
    'does not move in a pause when a cancelled sentence reports its end',
    paused(1),
    'uitgesproken',
    paused(1),
  ],
  ['does not begin when a cancelled sentence reports its end', STIL, 'uitgesproken', STIL],
  ['stops while it reads, and forgets the sentence', reads(2), 'stop', STIL],
  ['stops in a pause, and forgets the sentence', paused(2), 'stop', STIL],
  ['stays silent when it is stopped', STIL, 'stop', STIL],
])('%s', (_, stand, gebeurtenis, expected) => {
  expect(stepReading(stand, gebeurtenis, SENTENCES)).toEqual(expected);
});

it('stays silent on a page with nothing to read', () => {
  expect(stepReading(STIL, 'knop', 0)).toEqual(STIL);
});
