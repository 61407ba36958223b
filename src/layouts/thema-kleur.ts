import leerwerkloket from '../styles/tokens/leerwerkloket.css?raw';
import werkcentrum from '../styles/tokens/werkcentrum.css?raw';
import { readColours } from '../domain/huisstijl/read-colours.ts';

const base = readColours(leerwerkloket);

/** The colour of a phone's own bars around the page, per brand: that of the band at its foot. */
export const THEMA_KLEUREN = {
  leerwerkloket: base.get('band')!,
  werkcentrum: readColours(werkcentrum).get('band') ?? base.get('band')!,
};
