import { describe, expect, it } from 'vitest';
import { toRunTimeData } from '../../../scripts/build/run-time-data.ts';
import type { SiteData } from '../../../src/site-data.ts';

const keuzes = {
  situaties: [{ id: 'werk', naam: 'Ik heb werk' }],
  onderwerpen: [],
  gespreksvormen: [],
  dagdelen: [],
  talen: [],
};
const talen = { nl: {} };
const site = {
  talen,
  regios: [
    {
      slug: 'twente',
      naam: 'Twente',
      gemeenten: ['Enschede'],
      tegel: { kolom: 7, rij: 3, afkorting: 'Twe' },
      loket: {
        voorbeeld: true,
        regio: 'twente',
        naam: 'Leerwerkloket Twente',
        merk: 'leerwerkloket',
        mailbox: 'twente@loket.example',
        locaties: [],
        talen: ['nl'],
        gespreksvormen: ['telefoon'],
        reactie_werkdagen: 5,
        verwerkingsverantwoordelijke: 'Gemeente Enschede',
        reserve_mailbox: 'reserve@loket.example',
        privacy_contact: 'privacy@loket.example',
        bestemmingen: [
          { id: 'rmc', soort: 'rmc', naam: 'RMC', mailbox: 'rmc@loket.example', reactie_werkdagen: 2 },
        ],
        regels: [
          {
            wanneer: { leeftijd_vanaf: 12, leeftijd_onder: 23, op_school: true, postcodes: ['75'] },
            naar: 'rmc',
            bron: 'Proef, 2026',
            bevestigd: false,
          },
        ],
        gesloten: [
          {
            van: '2026-12-24',
            tot: '2027-01-03',
            tekst: 'Dicht.',
            alternatief: { naam: 'Buren' },
            formulier_open: true,
          },
        ],
        wachttijd: { werkdagen: 8, bevestigd_op: '2026-11-24' },
        gecontroleerd_op: '2026-11-24',
      },
    },
  ],
  scholing: new Map([
    [
      '00gt-25573-bbl',
      {
        id: '00gt-25573-bbl',
        titel: 'Kok',
        opleider: { id: 'rocx', naam: 'ROC X' },
        plaatsen: ['Enschede'],
        herkomst: 'landelijk',
      },
    ],
    [
      'twente-til',
      { id: 'twente-til', titel: 'Tillen', opleider: { id: 'rocx', naam: 'ROC X' }, herkomst: 'twente' },
    ],
  ]),
  taxonomie: { keuzes },
  redactie: { mailbox: 'landelijk@redactie.example', redacteuren: ['iemand'] },
} as unknown as SiteData;

describe('what the running server knows of the content', () => {
  it('is what forms and mails need and no more', () => {
    expect(toRunTimeData(site)).toEqual({
      loketten: {
        twente: {
          regio: 'twente',
          regioNaam: 'Twente',
          naam: 'Leerwerkloket Twente',
          merk: 'leerwerkloket',
          mailbox: 'twente@loket.example',
          telefoon: undefined,
          reactieWerkdagen: 5,
          gespreksvormen: ['telefoon'],
          talen: ['nl'],
          verwerkingsverantwoordelijke: 'Gemeente Enschede',
          reserveMailbox: 'reserve@loket.example',
          privacyContact: 'privacy@loket.example',
          bestemmingen: [
            { id: 'rmc', soort: 'rmc', naam: 'RMC', mailbox: 'rmc@loket.example', reactieWerkdagen: 2 },
          ],
          regels: [
            {
              wanneer: { leeftijdVanaf: 12, leeftijdOnder: 23, opSchool: true, postcodes: ['75'] },
              naar: 'rmc',
              bron: 'Proef, 2026',
              bevestigd: false,
            },
          ],
          gesloten: [
            {
              van: '2026-12-24',
              tot: '2027-01-03',
              tekst: 'Dicht.',
              alternatief: { naam: 'Buren' },
              formulierOpen: true,
            },
          ],
          wachttijd: { werkdagen: 8, bevestigdOp: '2026-11-24' },
          voorbeeld: true,
        },
      },
      scholing: {
        '00gt-25573-bbl': { titel: 'Kok', opleider: 'ROC X' },
        'twente-til': { titel: 'Tillen', opleider: 'ROC X', regio: 'twente' },
      },
      redactieMailbox: 'landelijk@redactie.example',
      kaart: [{ slug: 'twente', naam: 'Twente', tegel: { kolom: 7, rij: 3, afkorting: 'Twe' } }],
      keuzes,
      talen,
    });
  });
});
