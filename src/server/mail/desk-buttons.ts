import { alinea, knop, kop } from './document.ts';
import type { Blok } from './document.ts';
import type { MailData } from './mail-data.ts';

/** The two links with which a desk says how far it is. */
export function deskButtons({ signedPage }: MailData): Blok[] {
  return [
    kop('Laat weten hoe ver u bent'),
    alinea(
      'Elke link opent een pagina met een knop. Pas na een druk op die knop verandert er iets.',
      'Iedere collega die deze mailbox leest, mag dit doen. Een account is niet nodig.',
    ),
    knop('Ik pak dit op', signedPage('loket', '/afspraak/oppakken/')),
    knop('Het gesprek is geweest', signedPage('loket', '/afspraak/gesprek-gehad/')),
  ];
}
