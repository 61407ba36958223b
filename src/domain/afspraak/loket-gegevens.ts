import type { LoketGegevens } from './aanvraag.ts';
import type { Bestemming, Regel, Sluiting } from './bestemming.ts';
import type { BestemmingRegel } from '../../schemas/bestemming.ts';
import type { LoketBestand } from '../../schemas/loket.ts';
import type { LoketRegel, SluitingBestand } from '../../schemas/loket-regel.ts';

/** A loket as pages and the running server know it, from the file that its editor wrote. */
export function toLoketGegevens(regio: { slug: string; naam: string; loket: LoketBestand }): LoketGegevens {
  const { loket } = regio;
  return {
    regio: regio.slug,
    regioNaam: regio.naam,
    naam: loket.naam,
    merk: loket.merk,
    mailbox: loket.mailbox,
    reserveMailbox: loket.reserve_mailbox,
    telefoon: loket.telefoon,
    reactieWerkdagen: loket.reactie_werkdagen,
    gespreksvormen: loket.gespreksvormen,
    talen: loket.talen,
    verwerkingsverantwoordelijke: loket.verwerkingsverantwoordelijke,
    privacyContact: loket.privacy_contact,
    bestemmingen: loket.bestemmingen.map(toBestemming),
    regels: loket.regels.map(toRegel),
    gesloten: loket.gesloten.map(toSluiting),
    wachttijd: loket.wachttijd && {
      werkdagen: loket.wachttijd.werkdagen,
      bevestigdOp: loket.wachttijd.bevestigd_op,
    },
    mededeling: loket.mededeling,
    voorbeeld: loket.voorbeeld,
  };
}

function toBestemming({ reactie_werkdagen, ...bestemming }: BestemmingRegel): Bestemming {
  return { ...bestemming, reactieWerkdagen: reactie_werkdagen };
}

/** A rule as the domain applies it. */
export function toRegel({ wanneer, ...regel }: LoketRegel): Regel {
  const { wie, leeftijd_vanaf, leeftijd_onder, op_school, postcodes } = wanneer;
  return {
    ...regel,
    wanneer: {
      wie,
      leeftijdVanaf: leeftijd_vanaf,
      leeftijdOnder: leeftijd_onder,
      opSchool: op_school,
      postcodes,
    },
  };
}

function toSluiting({ formulier_open, ...sluiting }: SluitingBestand): Sluiting {
  return { ...sluiting, formulierOpen: formulier_open };
}
