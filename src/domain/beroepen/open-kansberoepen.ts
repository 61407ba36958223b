import { writeCsv } from '../open-data/write-csv.ts';
import type { KansInRegio } from './kansen.ts';
import type { ScholingTelling } from './count-scholingen.ts';

/** One occupation on the list of a regio, as open data. */
export interface OpenKans {
  /** Slug of its page `/beroepen/<beroep>/`. */
  beroep: string;
  /** Name as in the source. */
  naam: string;
  /** What one person is called. */
  enkelvoud: string;
  /** Id and name of our sector. */
  sector: { id: string; naam: string };
  niveau: string;
  /** `landelijk`: nothing is known of this regio itself. */
  beeld: KansInRegio['beeld'];
  /** Only with `beeld: regionaal`. */
  kans: string | null;
  bron: string;
  jaar: string;
  /** Made up, to show how it looks. */
  voorbeeld: boolean;
  /** Number of trainingen that lead to it. */
  opleidingen: { in_regio: number; in_buurregios: number; bbl_in_regio: boolean };
}
type Rij = KansInRegio & { telling: ScholingTelling };

export interface OpenKansberoepen {
  gemaakt_op: string;
  regio: { slug: string; naam: string };
  beroepen: OpenKans[];
}

/** The list of one regio as open data, A–Z. */
export function openKansberoepen(
  rijen: readonly Rij[],
  regio: { slug: string; naam: string },
  sectoren: readonly { id: string; naam: string }[],
  vandaag: string,
): OpenKansberoepen {
  const names = new Map(sectoren.map(({ id, naam }) => [id, naam]));
  return {
    gemaakt_op: vandaag,
    regio: { slug: regio.slug, naam: regio.naam },
    beroepen: rijen.map(({ beroep, beeld, kans, bron, voorbeeld, telling }) => ({
      beroep: beroep.slug,
      naam: beroep.naam,
      enkelvoud: beroep.enkelvoud,
      sector: { id: beroep.sector, naam: names.get(beroep.sector) ?? beroep.sector },
      niveau: beroep.niveau,
      beeld,
      kans: kans ?? null,
      bron: bron.naam,
      jaar: bron.jaar,
      voorbeeld,
      opleidingen: { in_regio: telling.hier, in_buurregios: telling.buren, bbl_in_regio: telling.bbl },
    })),
  };
}

const KOP = [
  'beroep',
  'naam',
  'enkelvoud',
  'sector',
  'niveau',
  'beeld',
  'kans',
  'bron',
  'jaar',
  'voorbeeld',
  'opleidingen_in_regio',
  'opleidingen_in_buurregios',
  'bbl_in_regio',
];

/** The same facts for a spreadsheet. */
export function kansberoepenCsv({ beroepen }: OpenKansberoepen): string {
  const yes = (value: boolean) => (value ? 'ja' : 'nee');
  return writeCsv(
    KOP,
    beroepen.map(({ opleidingen, ...kans }) => [
      kans.beroep,
      kans.naam,
      kans.enkelvoud,
      kans.sector.naam,
      kans.niveau,
      kans.beeld,
      kans.kans ?? '',
      kans.bron,
      kans.jaar,
      yes(kans.voorbeeld),
      opleidingen.in_regio,
      opleidingen.in_buurregios,
      yes(opleidingen.bbl_in_regio),
    ]),
  );
}
