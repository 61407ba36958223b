import type { Gelezen } from '../aanbod/gelezen.ts';
import { textOf, type HalRecord } from './hal.ts';
import { HO_NIVEAUS, HO_VORMEN, LEERTRAJECTEN, MBO_NIVEAUS, NFO_NIVEAUS, SOORTEN } from './waarden.ts';

/** An offer of RIO with what its links lead to. */
export interface RioAanbod {
  aanbod: HalRecord;
  aanbieder?: { id: string; naam: string } | undefined;
  locatie?: { postcode?: string | undefined; plaats?: string | undefined } | undefined;
  opleiding?: { naam?: string | undefined; niveau?: string | undefined } | undefined;
  /** Code of the erkenning that is valid today. */
  code?: string | undefined;
  cohort?: { start?: string | undefined; online?: boolean | undefined } | undefined;
}

/** One training in our words, or why there is none. Unknown values are a reason, never a guess. */
export function toGelezen(rio: RioAanbod, vandaag: string): Gelezen {
  const { aanbod, aanbieder, locatie, opleiding, code, cohort } = rio;
  const sleutel = textOf(aanbod, 'aangebodenOpleidingcode') ?? textOf(aanbod, 'id') ?? '';
  const plek = placeOf(rio);
  const reden = findReden(aanbod, vandaag) ?? ('reden' in plek ? plek.reden : undefined);
  if (reden) return { soort: 'afgewezen', sleutel, reden };
  const titel = textOf(aanbod, 'eigennaam') ?? opleiding?.naam;
  if (!titel) return { soort: 'afgewezen', sleutel, reden: 'geen naam' };
  if (!aanbieder) return { soort: 'afgewezen', sleutel, reden: 'geen onderwijsaanbieder' };
  const isHo = kindOf(aanbod) === 'ho';
  const { niveau, leerweg } = plek as Plek;
  return {
    soort: 'rij',
    rij: {
      sleutel,
      titel,
      opleider: { sleutel: aanbieder.id, naam: aanbieder.naam },
      niveau,
      leerweg,
      ...(code && (isHo ? { croho: code } : { crebo: code })),
      postcodes: locatie?.postcode ? [locatie.postcode] : [],
      plaatsen: locatie?.plaats ? [locatie.plaats] : [],
      start: cohort?.start,
      duur: durationOf(aanbod),
      url: textOf(aanbod, 'website'),
      omschrijving: textOf(aanbod, 'omschrijving'),
    },
  };
}

/** What kind of offer it is for the desks, or undefined when it is none of them. */
export function kindOf(aanbod: HalRecord): 'mbo' | 'mbo-deel' | 'ho' | 'nfo' | undefined {
  const soort = SOORTEN[textOf(aanbod, 'type') ?? ''];
  return soort === null ? undefined : soort;
}

/** Why it needs no further look: not for the desks, or over. */
export function findReden(aanbod: HalRecord, vandaag: string): string | undefined {
  const type = textOf(aanbod, 'type') ?? '';
  if (!(type in SOORTEN)) return `onbekende soort: ${type || 'leeg'}`;
  if (SOORTEN[type] === null) return `soort is niet voor een loket: ${type}`;
  if (isBefore(textOf(aanbod, 'einddatum'), vandaag)) return `gestopt: ${textOf(aanbod, 'einddatum')}`;
  const last = textOf(aanbod, 'laatsteInstroomdatum');
  if (isBefore(last, vandaag)) return `instroom is voorbij: ${last}`;
  return undefined;
}

function isBefore(date: string | undefined, vandaag: string): boolean {
  return date !== undefined && date.slice(0, 10) < vandaag;
}

interface Plek {
  niveau: string | undefined;
  leerweg: string | undefined;
}

function placeOf({ aanbod, opleiding, cohort }: RioAanbod): Plek | { reden: string } {
  switch (kindOf(aanbod)) {
    case 'mbo':
      return both(pick('mboniveau', MBO_NIVEAUS, textOf(aanbod, 'mboniveau')), leertraject(aanbod));
    case 'mbo-deel':
      return both(pick('mboniveau', MBO_NIVEAUS, textOf(aanbod, 'mboniveau')), { waarde: 'mbo-certificaat' });
    case 'ho':
      return both(
        pick('niveau', HO_NIVEAUS, opleiding?.niveau ?? textOf(aanbod, 'niveau')),
        pick('vorm', HO_VORMEN, textOf(aanbod, 'vorm')),
      );
    default:
      return both(
        textOf(aanbod, 'niveau') === undefined
          ? { waarde: 'zonder-niveau' }
          : pick('niveau', NFO_NIVEAUS, textOf(aanbod, 'niveau')),
        { waarde: cohort?.online ? 'e-learning' : 'cursus' },
      );
  }
}

type Keuze = { waarde: string | undefined } | { reden: string };

function both(niveau: Keuze, leerweg: Keuze): Plek | { reden: string } {
  if ('reden' in niveau) return niveau;
  if ('reden' in leerweg) return leerweg;
  return { niveau: niveau.waarde, leerweg: leerweg.waarde };
}

function leertraject(aanbod: HalRecord): Keuze {
  return pick('leertraject', LEERTRAJECTEN, textOf(aanbod, 'leertraject'));
}

/** Absent stays absent: another field may say it. */
function pick(veld: string, known: Readonly<Record<string, string>>, value: string | undefined): Keuze {
  if (value === undefined) return { waarde: undefined };
  return Object.hasOwn(known, value)
    ? { waarde: known[value] }
    : { reden: `onbekende waarde in ${veld}: ${value}` };
}

const EENHEDEN: Record<string, [one: string, more: string]> = {
  JAAR: ['jaar', 'jaar'],
  MAAND: ['maand', 'maanden'],
  WEEK: ['week', 'weken'],
  DAG: ['dag', 'dagen'],
  UUR: ['uur', 'uur'],
};

/** "18 maanden"; only where the offer itself says it. */
function durationOf(aanbod: HalRecord): string | undefined {
  const amount = Number(textOf(aanbod, 'afwijkendeOpleidingsduuromvang'));
  const unit = textOf(aanbod, 'afwijkendeOpleidingsduureenheid')
    ?.toUpperCase()
    .replace(/(?:EN|S)$/, '');
  const words = unit ? EENHEDEN[unit] : undefined;
  if (!words || !(amount > 0)) return undefined;
  return `${String(amount).replace('.', ',')} ${amount === 1 ? words[0] : words[1]}`;
}
