import { writeCsv } from '../open-data/write-csv.ts';
import { percentage, type DekkingCel } from './count-dekking.ts';
import type { StandDeel } from './stand.ts';

/** All records of these parts as a table, the most urgent of each first. Days as yyyy-mm-dd; an empty cell is not known. */
export function writeStandCsv(delen: readonly StandDeel[]): string {
  const kop = [
    'regio',
    'soort',
    'naam',
    'bestand',
    'nagekeken_op',
    'kijken_voor',
    'dagen_over_tijd',
    'aan_de_beurt',
    'eigenaar',
    'mailbox',
    'redacteuren',
  ];
  const rijen = delen.flatMap(({ regio = 'landelijk', eigenaar, records }) =>
    records.map(({ soort, naam, bestand, nagekekenOp = '', kijkenVoor = '', dagenOver, aanDeBeurt }) => [
      regio,
      soort,
      naam,
      bestand,
      nagekekenOp,
      kijkenVoor,
      kijkenVoor ? dagenOver : '',
      aanDeBeurt ? 'ja' : 'nee',
      eigenaar.naam,
      eigenaar.mailbox ?? '',
      eigenaar.redacteuren.join(' '),
    ]),
  );
  return writeCsv(kop, rijen);
}

/** How well regio's are covered, as a table: each sector with each niveau, and a row for all of them. */
export function writeDekkingCsv(delen: readonly StandDeel[]): string {
  const kop = ['regio', 'sector', 'niveau', 'trainingen', 'publiek', 'privaat', 'bekostiging_onbekend'];
  const rijen = delen.flatMap(({ regio, dekking }) =>
    regio && dekking
      ? [{ sector: 'alle', niveau: 'alle', ...dekking.totaal }, ...dekking.cellen].map((cel) => [
          regio,
          ...cells(cel),
        ])
      : [],
  );
  return writeCsv([...kop, 'met_prijs', 'met_startdatum'], rijen);
}

function cells({ sector, niveau, aantal, publiek, privaat, onbekend, metPrijs, metStart }: DekkingCel) {
  return [
    sector,
    niveau,
    aantal,
    publiek,
    privaat,
    onbekend,
    percentage(metPrijs, aantal),
    percentage(metStart, aantal),
  ];
}
