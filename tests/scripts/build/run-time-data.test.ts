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
        gecontroleerd_op: '2026-11-24',
      },
    },
  ],
  scholing: new Map([
    [
      '00gt-25573-bbl',
      { id: '00gt-25573-bbl', titel: 'Kok', opleider: { id: 'rocx', naam: 'ROC X' }, plaatsen: ['Enschede'] },
    ],
  ]),
  taxonomie: { keuzes },
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
          voorbeeld: true,
        },
      },
      scholing: { '00gt-25573-bbl': { titel: 'Kok', opleider: 'ROC X' } },
      kaart: [{ slug: 'twente', naam: 'Twente', tegel: { kolom: 7, rij: 3, afkorting: 'Twe' } }],
      keuzes,
      talen,
    });
  });
});
