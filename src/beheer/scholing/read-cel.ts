import { cleanCel } from '../../domain/scholing/clean-cel.ts';
import type { MatrixKolom } from '../../domain/scholing/matrix-kolommen.ts';
import type { KeuzeVeld, MatrixLijsten } from '../../domain/scholing/matrix-lijsten.ts';
import { parseBedrag, toBedrag, type Bedrag } from '../../domain/scholing/parse-bedrag.ts';
import { dayOfSerial, parseDatum } from '../../domain/scholing/parse-datum.ts';
import { splitPlaatsen, type Plaats } from '../../domain/scholing/plaatsen.ts';
import type { Cel } from './bestand/blad.ts';
import type { MatrixCode } from './matrix-codes.ts';
import { citeer } from './melding.ts';

/** What judging a cell needs beside the cell. */
export interface CelContext {
  lijsten: MatrixLijsten;
  findPlaats: (text: string) => Plaats;
}
/** What is wrong with one cell; where it stands is known to whoever asked. */
export interface CelFout {
  code: MatrixCode;
  wat: string;
  remedie: string;
}
/** A cell as it stands in `scholing.csv` (ids, yyyy-mm-dd, digits), or what is wrong with it. */
export type Gelezen = { waarde: string } | { fout: CelFout };

/** Reads one cell of a column, however an editor typed it. */
export function readCel(kolom: MatrixKolom, cel: Cel, context: CelContext): Gelezen {
  if (cel.fout) return formulefout(cel.fout);
  if (cel.formule && cel.waarde === null) return formuleLeeg();
  const { waarde } = cel;
  if (waarde === null || (typeof waarde === 'string' && cleanCel(waarde) === '')) return { waarde: '' };
  if (kolom.soort === 'datum') return readDatum(kolom, waarde);
  if (kolom.soort === 'ja-nee') return readJaNee(waarde);
  if (waarde instanceof Date) return datumInTekst(kolom);
  if (typeof waarde === 'boolean')
    return wrong('cel-waarde', 'Hier staat waar of onwaar.', `Vul in de kolom ${kolom.naam} een tekst in.`);
  if (kolom.soort === 'geld') return readBedrag(waarde);
  if (kolom.soort === 'plaatsen') return readPlaatsen(String(waarde), context);
  const text = cleanCel(String(waarde));
  if (kolom.soort === 'keuze') return readKeuze(kolom, text, context.lijsten);
  if (kolom.soort === 'web') return readWeb(text);
  if (kolom.veld === 'crebo' || kolom.veld === 'croho') return readCode(kolom, text);
  return { waarde: text };
}

const wrong = (code: MatrixCode, wat: string, remedie: string): Gelezen => ({ fout: { code, wat, remedie } });

function formulefout(fout: string): Gelezen {
  return wrong(
    'cel-formulefout',
    `De formule in deze cel geeft een fout: ${fout}.`,
    'Typ hier zelf de waarde.',
  );
}

function formuleLeeg(): Gelezen {
  return wrong(
    'cel-formule',
    'In deze cel staat een formule zonder uitkomst.',
    'Kopieer de cel en kies Plakken als waarden. Of typ hier de waarde.',
  );
}

function datumInTekst({ naam }: MatrixKolom): Gelezen {
  const remedie =
    'Typ het opnieuw, in woorden. Zet er een apostrof (’) voor als Excel er weer een datum van maakt.';
  return wrong('cel-waarde', `Excel heeft van deze ${naam.toLowerCase()} een datum gemaakt.`, remedie);
}

function readDatum({ naam }: MatrixKolom, waarde: string | number | boolean | Date): Gelezen {
  const day =
    waarde instanceof Date
      ? parseDatum(waarde.toISOString().slice(0, 10))
      : typeof waarde === 'number'
        ? dayOfSerial(waarde)
        : parseDatum(cleanCel(String(waarde)));
  if (day) return { waarde: day };
  const shown = waarde instanceof Date ? waarde.toISOString().slice(0, 10) : cleanCel(String(waarde));
  const remedie = `Schrijf dag-maand-jaar, bijvoorbeeld 1-9-2027. Is er geen vaste dag? Laat ${naam} dan leeg.`;
  return wrong('cel-datum', `${citeer(shown)} is geen datum die bestaat.`, remedie);
}

function readJaNee(waarde: string | number | boolean | Date): Gelezen {
  const word = cleanCel(String(waarde)).toLowerCase();
  if (['ja', 'j', 'x', '1', 'true', 'waar', 'yes'].includes(word)) return { waarde: 'ja' };
  if (['nee', 'n', '0', '-', 'false', 'onwaar', 'no'].includes(word)) return { waarde: '' };
  return wrong('cel-ja-nee', `${citeer(word)} is geen ja of nee.`, 'Schrijf ja of nee, of laat de cel leeg.');
}

const BEDRAG: Record<Extract<Bedrag, { fout: string }>['fout'], [string, string]> = {
  'geen-getal': [
    'is geen bedrag.',
    'Schrijf alleen het getal, bijvoorbeeld 1250. Niet bekend? Laat de cel leeg.',
  ],
  centen: ['heeft centen.', 'Rond af naar boven, op hele euro’s.'],
  negatief: ['is minder dan nul.', 'Schrijf wat een deelnemer betaalt, zonder min.'],
  onduidelijk: ['kan op twee manieren gelezen worden.', 'Schrijf het bedrag zonder punt of komma: 1250.'],
  'te-groot': ['is te veel voor een scholing.', 'Controleer het getal. Schrijf hele euro’s, zonder centen.'],
};

function readBedrag(waarde: string | number): Gelezen {
  const text = cleanCel(String(waarde));
  const bedrag = typeof waarde === 'number' ? toBedrag(waarde) : parseBedrag(text);
  if ('euro' in bedrag) return { waarde: String(bedrag.euro) };
  const [wat, remedie] = BEDRAG[bedrag.fout];
  return wrong('cel-bedrag', `${citeer(text)} ${wat}`, remedie);
}

function readKeuze({ veld, naam }: MatrixKolom, text: string, lijsten: MatrixLijsten): Gelezen {
  const lijst = lijsten[veld as KeuzeVeld];
  const id = lijst.find(text);
  if (id) return { waarde: id };
  const near = lijst.near(text);
  const choose =
    veld === 'opleider'
      ? 'Kies een naam uit de lijst. Staat de opleider er niet bij? Voeg hem toe: Formulieren, Opleiders.'
      : `Kies uit: ${lijst.namen.slice(0, 16).join('; ')}.`;
  return wrong(
    `${veld as KeuzeVeld}-onbekend`,
    `${naam} ${citeer(text)} staat niet op de lijst.`,
    near ? `Bedoelt u ${citeer(near)}?` : choose,
  );
}

function readPlaatsen(text: string, { findPlaats }: CelContext): Gelezen {
  const names: string[] = [];
  for (const part of splitPlaatsen(text).map(cleanCel).filter(Boolean)) {
    const { naam, bijna } = findPlaats(part);
    if (naam === undefined)
      return wrong(
        'plaats-onbekend',
        `De plaats ${citeer(part)} kennen we niet.`,
        bijna
          ? `Bedoelt u ${bijna}?`
          : 'Schrijf de naam van een plaats in Nederland. Is het online? Laat de cel leeg.',
      );
    if (!names.includes(naam)) names.push(naam);
  }
  return { waarde: names.join('|') };
}

function readWeb(text: string): Gelezen {
  const address = /^www\./i.test(text) ? `https://${text}` : text;
  if (/^https?:\/\/[^\s/]+\.[^\s/]+$/i.test(address) || /^https?:\/\/[^\s/]+\.[^\s/]+\/\S*$/i.test(address))
    return { waarde: address };
  return wrong(
    'cel-webadres',
    `${citeer(text)} is geen webadres.`,
    'Begin met https://. Kopieer het adres uit de balk van uw browser.',
  );
}

function readCode({ naam }: MatrixKolom, text: string): Gelezen {
  if (/^\d{5}$/.test(text)) return { waarde: text };
  const remedie = `Een ${naam.toLowerCase()} heeft vijf cijfers, bijvoorbeeld 25656. Niet bekend? Laat de cel leeg.`;
  return wrong('cel-code', `${citeer(text)} is geen ${naam.toLowerCase()}.`, remedie);
}
