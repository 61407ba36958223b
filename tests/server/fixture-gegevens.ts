import { talen } from '../talen.ts';
import type { Aanvraag, RunTimeData } from '../../src/domain/afspraak/aanvraag.ts';

/** Two regios, one of them with a second desk, and a few choices, as the build writes them. */
const own: Omit<RunTimeData, 'talen'> = {
  loketten: {
    twente: {
      regio: 'twente',
      regioNaam: 'Twente',
      naam: 'Leerwerkloket Twente',
      merk: 'leerwerkloket',
      mailbox: 'twente@loket.example',
      reactieWerkdagen: 5,
      gespreksvormen: ['telefoon', 'video'],
      talen: ['nederlands'],
      verwerkingsverantwoordelijke: 'Gemeente Voorbeeld',
      reserveMailbox: 'twente-reserve@loket.example',
      privacyContact: 'privacy@loket.example',
      bestemmingen: [
        {
          id: 'jongerenloket',
          soort: 'jongerenloket',
          naam: 'Jongerenloket Twente',
          mailbox: 'jongeren@loket.example',
          telefoon: '053 123 45 67',
          reactieWerkdagen: 3,
          verwerkingsverantwoordelijke: 'Gemeente Jongvoorbeeld',
        },
      ],
      regels: [
        { wanneer: { leeftijdOnder: 27 }, naar: 'jongerenloket', bron: 'Voorbeeld, 2019', bevestigd: false },
      ],
      gesloten: [],
      voorbeeld: true,
    },
    drenthe: {
      regio: 'drenthe',
      regioNaam: 'Drenthe',
      naam: 'Werkcentrum Drenthe',
      merk: 'werkcentrum',
      mailbox: 'drenthe@loket.example',
      telefoon: '0592 12 34 56',
      reactieWerkdagen: 1,
      gespreksvormen: ['telefoon'],
      talen: ['nederlands'],
      verwerkingsverantwoordelijke: 'Gemeente Voorbeeld',
      bestemmingen: [],
      regels: [],
      gesloten: [],
      voorbeeld: false,
    },
  },
  scholing: { '00gt-25573-bbl': { titel: 'Verzorgende IG', opleider: 'ROC Voorbeeld' } },
  kaart: [],
  wijzer: { vragen: [], lijsten: { regios: [], sectoren: [] }, bedragen: {}, regelingen: [], fondsen: [] },
  beroepen: { sectoren: [], vaardigheden: [], rijen: [] },
  keuzes: {
    situaties: [{ id: 'werk', naam: 'Ik heb werk' }],
    onderwerpen: [
      { id: 'leren', naam: 'Een opleiding kiezen' },
      { id: 'geld', naam: 'Wie betaalt mijn opleiding' },
    ],
    gespreksvormen: [{ id: 'telefoon', naam: 'Telefonisch' }],
    dagdelen: [{ id: 'ochtend', naam: 'Ochtend' }],
    talen: [{ id: 'pools', naam: 'Pools' }],
  },
};
export const gegevens: RunTimeData = { ...own, talen: { ...talen, nl: { ...talen.nl, keuzes: own.keuzes } } };

/** A complete request for a talk. */
export const gesprek: Aanvraag = {
  vorm: 'gesprek',
  regio: 'twente',
  naam: 'Zoë de Vries',
  email: 'zoe@voorbeeld.test',
  telefoon: '06 12 34 56 78',
  postcode: '7511',
  situatie: 'werk',
  onderwerpen: ['leren', 'geld'],
  gespreksvorm: 'telefoon',
  dagdelen: ['ochtend'],
  bericht: 'Ik wil graag in de zorg werken.\nWat kan ik leren?',
  scholing: [{ id: '00gt-25573-bbl', titel: 'Verzorgende IG' }],
};

/** The short form "Bel mij". */
export const belMij: Aanvraag = {
  vorm: 'bel-mij',
  regio: 'drenthe',
  naam: 'Jan',
  telefoon: '0592 11 22 33',
  postcode: '9401',
  onderwerpen: [],
  dagdelen: [],
  taal: 'pools',
  scholing: [],
};

/** A firm of three. */
export const werkgever: Aanvraag = {
  vorm: 'werkgever',
  regio: 'twente',
  naam: 'Anouk Bakker',
  email: 'anouk@bedrijf.test',
  telefoon: '053 765 43 21',
  postcode: '7511',
  medewerkers: 3,
  onderwerpen: [],
  dagdelen: [],
  bericht: 'Wij zoeken iemand die bij ons wil leren lassen.',
  scholing: [],
};

export const SLEUTEL = 'een-geheim-van-ten-minste-32-tekens!';
