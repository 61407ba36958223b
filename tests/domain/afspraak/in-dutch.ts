import { zegFout, type Melding } from '../../../src/domain/taal/teksten.ts';
import { nl } from '../../talen.ts';

/** A mistake as the Dutch page says it. */
export function inDutch(wat: Melding | undefined): string | undefined {
  return wat && zegFout(nl, wat);
}
