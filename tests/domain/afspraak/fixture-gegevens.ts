import type { Aanvraag, Acceptatie, Balie, RunTimeData } from '../../../src/domain/afspraak/aanvraag.ts';
import type { Invoer } from '../../../src/domain/afspraak/invoer.ts';
import { talen } from '../../talen.ts';
import { emptyInvoer } from '../../../src/domain/afspraak/read-form.ts';

const keuzes = (...ids: string[]) => ids.map((id) => ({ id, naam: `Naam van ${id}` }));

export const gegevens: RunTimeData = {
  loketten: {},
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

export interface FakeBalie extends Balie {
  accepted: { aanvraag: Aanvraag; token: string; referentie: string }[];
}

/** A front door with the promises of the real one, in memory. Tokens that begin with `oud` are refused. */
export function createFakeBalie(): FakeBalie {
  const accepted: FakeBalie['accepted'] = [];
  return {
    accepted,
    createToken: () => 'vers',
    accept: async (aanvraag, token): Promise<Acceptatie> => {
      if (token.startsWith('oud')) return { status: 'token-ongeldig' };
      const earlier = accepted.find((entry) => entry.token === token);
      if (!earlier) {
        const referentie = `REF${accepted.length + 2}`;
        accepted.push({ aanvraag, token, referentie });
        return { status: 'aanvaard', referentie, nieuw: true };
      }
      const { referentie } = earlier;
      return JSON.stringify(earlier.aanvraag) === JSON.stringify(aanvraag)
        ? { status: 'aanvaard', referentie, nieuw: false }
        : { status: 'al-verstuurd', referentie };
    },
    findReceipt: async (referentie) => {
      const entry = accepted.find((one) => one.referentie === referentie);
      return (
        entry && { referentie, regio: entry.aanvraag.regio, vorm: entry.aanvraag.vorm, bevestiging: false }
      );
    },
  };
}
