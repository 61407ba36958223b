import { describe, expect, it } from 'vitest';
import { kansberoepenCsv, openKansberoepen } from '../../../src/domain/beroepen/open-kansberoepen.ts';
import { makeBeroep } from './make-beroep.ts';

const telling = { hier: 2, buren: 5, bbl: true, kort: false };
const rijen = [
  {
    beroep: makeBeroep({ slug: 'kok' }),
    beeld: 'landelijk' as const,
    bron: { naam: 'UWV', jaar: '2025-2026' },
    voorbeeld: false,
    telling,
  },
  {
    beroep: makeBeroep({ slug: 'lasser', naam: '=Lassers, "alle"', enkelvoud: 'lasser' }),
    beeld: 'regionaal' as const,
    kans: 'goed' as const,
    bron: { naam: 'Een blad', jaar: '2026' },
    voorbeeld: true,
    telling,
  },
];
const open = openKansberoepen(
  rijen,
  { slug: 'twente', naam: 'Twente' },
  [{ id: 'horeca-toerisme', naam: 'Horeca' }],
  '2026-11-25',
);

describe('the open data of a regio', () => {
  it('has a degree of chance only where the regio knows it', () => {
    expect(
      open.beroepen.map(({ beroep, beeld, kans, voorbeeld }) => [beroep, beeld, kans, voorbeeld]),
    ).toEqual([
      ['kok', 'landelijk', null, false],
      ['lasser', 'regionaal', 'goed', true],
    ]);
    expect(open.beroepen[0]).toMatchObject({
      sector: { id: 'horeca-toerisme', naam: 'Horeca' },
      bron: 'UWV',
      jaar: '2025-2026',
      opleidingen: { in_regio: 2, in_buurregios: 5, bbl_in_regio: true },
    });
  });

  it('is the same in a spreadsheet, where no cell can be a formula', () => {
    const [kop, kok, lasser] = kansberoepenCsv(open).trim().split('\n');
    expect(kop).toMatch(/^beroep,naam,/);
    expect(kok).toBe('kok,Koks,kok,Horeca,middelbaar,landelijk,,UWV,2025-2026,nee,2,5,ja');
    expect(lasser).toContain(`"'=Lassers, ""alle""",lasser`);
  });
});
