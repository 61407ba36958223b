import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readColours } from '../domain/huisstijl/read-colours.ts';
import type { LoketBestand } from '../schemas/loket.ts';

type Merk = LoketBestand['merk'];

/**
 * The colours of a brand in the light, by name without `--lwl-`.
 * @throws on a name that the tokens do not have
 */
export function brandColours(merk: Merk): (naam: string) => string {
  const read = (file: Merk) => readColours(readFileSync(resolve('src/styles/tokens', `${file}.css`), 'utf8'));
  const colours = new Map([...read('leerwerkloket'), ...read(merk)]);
  return (naam) => {
    const colour = colours.get(naam);
    if (!colour) throw new Error(`src/styles/tokens/${merk}.css has no colour --lwl-${naam}.`);
    return colour.licht;
  };
}
