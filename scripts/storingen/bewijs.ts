import type { Uitslag } from './proef.ts';
import { inParallel, toCells } from './run-storingen.ts';
import type { Verslag } from './run-storingen.ts';
import { STORINGEN } from './soorten.ts';
import type { Bescherming } from './zonder.ts';

/** A protection, the fault that must show its absence, and what the counters must then find. */
export interface Bewijs {
  zonder: Bescherming;
  storing: string;
  keren: number;
  vindt: 'verloren' | 'dubbelAnders';
  /** It shows only after minutes of waiting: left to `npm run storingen -- --bewijs`. */
  traag?: true;
}

export const BEWIJZEN: Bewijs[] = [
  { zonder: 'eerst-vastleggen', storing: 'kill -9 bij aannemen', keren: 6, vindt: 'verloren' },
  { zonder: 'token-eenmalig', storing: 'SIGTERM onder druk', keren: 3, vindt: 'dubbelAnders' },
  { zonder: 'eerst-bezorgen', storing: 'kill -9 bij versturen', keren: 6, vindt: 'verloren' },
  { zonder: 'overname', storing: 'kill -9 bij versturen', keren: 6, vindt: 'verloren', traag: true },
  { zonder: 'opnieuw-proberen', storing: 'SMTP weigert', keren: 2, vindt: 'verloren' },
  { zonder: 'opnieuw-proberen', storing: 'SMTP 72 uur weg', keren: 2, vindt: 'verloren' },
  { zonder: 'parkeren', storing: 'SMTP 550', keren: 2, vindt: 'verloren' },
  { zonder: 'vaste-message-id', storing: 'SMTP hangt na DATA', keren: 2, vindt: 'dubbelAnders', traag: true },
];

export async function runBewijs({ zonder, storing: naam, keren }: Bewijs): Promise<Uitslag> {
  const storing = STORINGEN.find((one) => one.naam === naam);
  if (!storing) throw new Error(`Er is geen storing "${naam}".`);
  return storing.run(keren, zonder);
}

/** Switches off one protection at a time; a counter that then finds nothing proves nothing in the real runs either. */
export async function runBewijzen(say: (line: string) => void): Promise<Verslag> {
  const results = await inParallel(BEWIJZEN, 2, async (bewijs) => {
    say(`▸ zonder ${bewijs.zonder}: ${bewijs.storing} (${bewijs.keren}×)`);
    return { bewijs, uitslag: await runBewijs(bewijs) };
  });
  return {
    heads: [
      'zonder',
      'storing',
      'aanvaard',
      'geparkeerd',
      'verloren',
      'dubbel (zelfde id)',
      'dubbel (anders)',
    ],
    rows: results.map(({ bewijs, uitslag }) => [bewijs.zonder, bewijs.storing, ...toCells(uitslag)]),
    mis: results
      .filter(({ bewijs, uitslag }) => uitslag[bewijs.vindt] === 0)
      .map(({ bewijs }) => `zonder ${bewijs.zonder} vond de teller niets (${bewijs.storing})`),
  };
}
