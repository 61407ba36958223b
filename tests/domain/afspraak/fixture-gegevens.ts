import type { Aanvraag, LoketGegevens, RunTimeData } from '../../../src/domain/afspraak/aanvraag.ts';
import type { Acceptatie, Balie } from '../../../src/domain/afspraak/balie.ts';
import type { Toelating, Verwijzing, VerwijzingAntwoord } from '../../../src/domain/afspraak/balie.ts';
import type { Invoer } from '../../../src/domain/afspraak/invoer.ts';
import { talen } from '../../talen.ts';
import { gebieden } from '../regio/real-rows.ts';
import { emptyInvoer } from '../../../src/domain/afspraak/read-form.ts';

const keuzes = (...ids: string[]) => ids.map((id) => ({ id, naam: `Naam van ${id}` }));

/** A loket without rules, and what a test changes of it. */
export function loket(regio: string, changes: Partial<LoketGegevens> = {}): LoketGegevens {
  return {
    regio,
    regioNaam: regio,
    naam: `Loket ${regio}`,
    merk: 'leerwerkloket',
    mailbox: `${regio}@loket.example`,
    telefoon: '010 1234567',
    reactieWerkdagen: 3,
    gespreksvormen: [],
    talen: [],
    verwerkingsverantwoordelijke: 'Gemeente Voorbeeld',
    bestemmingen: [],
    regels: [],
    gesloten: [],
    voorbeeld: true,
    ...changes,
  };
}

/** Who is under 27 goes to the Jongerenloket, a firm to the werkgeversservicepunt. */
export const metRegels: Partial<LoketGegevens> = {
  bestemmingen: [
    {
      id: 'jong',
      soort: 'jongerenloket',
      naam: 'Jongerenloket',
      mailbox: 'jong@loket.example',
      telefoon: '010 7',
    },
    { id: 'firma', soort: 'werkgeversservicepunt', naam: 'Servicepunt', mailbox: 'firma@loket.example' },
  ],
  regels: [
    { wanneer: { leeftijdOnder: 27 }, naar: 'jong', bron: 'Een krant, 2019', bevestigd: false },
    { wanneer: { wie: 'werkgever' }, naar: 'firma', bron: 'Afspraak, 2026', bevestigd: true },
  ],
};

export const gegevens: RunTimeData = {
  loketten: Object.fromEntries(gebieden.regios.map(({ slug }) => [slug, loket(slug)])),
  scholing: {
    'kok-bbl': { titel: 'Kok', opleider: 'ROC Test' },
    'kapper-bol': { titel: 'Kapper', opleider: 'ROC Proef' },
  },
  kaart: [],
  wijzer: { vragen: [], lijsten: { regios: [], sectoren: [] }, bedragen: {}, regelingen: [], fondsen: [] },
  beroepen: { sectoren: [], vaardigheden: [], rijen: [] },
  keuzes: {
    situaties: keuzes('werk', 'anders'),
    onderwerpen: keuzes('ander-werk', 'wie-betaalt', 'iets-anders'),
    gespreksvormen: keuzes('telefoon', 'video'),
    dagdelen: keuzes('ochtend', 'middag'),
    talen: keuzes('nederlands', 'arabisch'),
  },
  talen,
};

/** A full form that is right, and can be made wrong. */
export function gesprek(changes: Partial<Invoer> = {}): Invoer {
  return emptyInvoer('gesprek', {
    token: 't1',
    naam: 'Zoë de Vries',
    email: 'zoe@voorbeeld.nl',
    postcode: '7511',
    ...changes,
  });
}

export function belMij(changes: Partial<Invoer> = {}): Invoer {
  return emptyInvoer('bel-mij', {
    token: 't2',
    naam: 'Zoë de Vries',
    telefoon: '06 12345678',
    postcode: '7511 AB',
    taal: 'arabisch',
    ...changes,
  });
}

export function werkgever(changes: Partial<Invoer> = {}): Invoer {
  return emptyInvoer('werkgever', {
    token: 't3',
    naam: 'Zoë de Vries',
    telefoon: '053 1234567',
    postcode: '7511',
    medewerkers: '3',
    bericht: 'Wij zoeken een leerling.',
    ...changes,
  });
}

export interface FakeBalie extends Balie {
  accepted: {
    aanvraag: Aanvraag;
    token: string;
    referentie: string;
    verwijzing?: VerwijzingAntwoord | undefined;
  }[];
  /** Open referrals by reference; their link is `link-<reference>`. Accepting uses one up. */
  verwijzingen: Map<string, Verwijzing>;
  /** Who was asked for, and what the next answer is. */
  admitted: { afzender: string; contact: string | undefined }[];
  toelating: Toelating;
}

/**
 * A front door with the promises of the real one, in memory. Tokens that begin with `oud` are refused, those with `snel`
 * came back too fast.
 */
export function createFakeBalie(): FakeBalie {
  const accepted: FakeBalie['accepted'] = [];
  const verwijzingen: FakeBalie['verwijzingen'] = new Map();
  const admitted: FakeBalie['admitted'] = [];
  const notHere = () => {
    throw new Error('Dit doet een formulier niet.');
  };
  const balie: FakeBalie = {
    accepted,
    verwijzingen,
    admitted,
    toelating: { door: true },
    createToken: () => 'vers',
    accept: async (aanvraag, token, verwijzing): Promise<Acceptatie> => {
      if (token.startsWith('oud')) return { status: 'token-ongeldig' };
      if (token.startsWith('snel')) return { status: 'te-snel' };
      const earlier = accepted.find((entry) => entry.token === token);
      if (!earlier) {
        const referentie = `REF${accepted.length + 2}`;
        accepted.push({ aanvraag, token, referentie, verwijzing });
        if (verwijzing) verwijzingen.delete(verwijzing.referentie);
        return { status: 'aanvaard', referentie, nieuw: true };
      }
      const { referentie } = earlier;
      return JSON.stringify(earlier.aanvraag) === JSON.stringify(aanvraag)
        ? { status: 'aanvaard', referentie, nieuw: false }
        : { status: 'al-verstuurd', referentie };
    },
    findReceipt: async (referentie) => {
      const entry = accepted.find((one) => one.referentie === referentie);
      if (!entry) return undefined;
      const { regio, bestemming, vorm } = entry.aanvraag;
      return { referentie, regio, ...(bestemming && { bestemming }), vorm, bevestiging: false };
    },
    readLink: (doel, link) =>
      doel === 'verwijzing' && link.startsWith('link-') ? link.slice('link-'.length) : undefined,
    findVerwijzing: async (referentie) => verwijzingen.get(referentie),
    admit: async (afzender, contact) => {
      admitted.push({ afzender, contact });
      return balie.toelating;
    },
    count: notHere,
    createVisitorLink: (referentie) => `eigen-${referentie}`,
    findStand: notHere,
    takeUp: notHere,
    markTalked: notHere,
    withdraw: notHere,
    setVervolg: notHere,
    endVervolg: notHere,
    refer: notHere,
    report: notHere,
  };
  return balie;
}
