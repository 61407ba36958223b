import { lijst, veld, type Waarde } from '../aanbod/waarde.ts';
import { toWoord } from './woord.ts';

/** What a programme or offering says for RIO, in `consumers` (a list) or `consumer` (one). */
export function rioBlok(waarde: Waarde): Waarde | undefined {
  const consumers = lijst(veld(waarde, 'consumers') ?? veld(waarde, 'consumer'));
  return consumers.find((each) => toWoord(veld(each, 'consumerKey')) === 'rio');
}
