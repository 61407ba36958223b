import { Afwijzing, wijsAf } from '../aanbod/afwijzing.ts';
import type { AanbodRij, Gelezen } from '../aanbod/gelezen.ts';
import { stripHtml } from '../aanbod/strip-html.ts';
import { lijst, tekst, veld, type Waarde } from '../aanbod/waarde.ts';
import { toDuur } from './duur.ts';
import { toLeerweg } from './leerweg.ts';
import { toNiveau } from './niveau.ts';
import { toPrijs } from './prijs.ts';
import { rioBlok } from './rio-blok.ts';
import { inEenTaal, inHetNederlands } from './taal.ts';
import { chooseUitvoering, toDag } from './uitvoeringen.ts';
import { toWoord } from './woord.ts';

/** What stands around a programme: asked only when the programme itself can be a training. */
export interface Omgeving {
  offerings: () => Promise<Waarde[]>;
  organisation: () => Promise<Waarde | undefined>;
  /** Host of the service: makes a code unique that is no UUID. */
  host: string;
  /** yyyy-mm-dd. */
  vandaag: string;
}

const DELEN = new Set(['minor', 'honours', 'specialisation', 'specialization', 'track', 'specification']);
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** One programme as a row, or why not. `nummer` (from 1) names a programme without any code. */
export async function mapProgramme(programme: Waarde, nummer: number, omgeving: Omgeving): Promise<Gelezen> {
  const { id, code } = idsOf(programme);
  try {
    return { soort: 'rij', rij: await toRij(programme, omgeving) };
  } catch (error) {
    if (!(error instanceof Afwijzing)) throw error;
    return {
      soort: 'afgewezen',
      sleutel: (code || id || `opleiding ${nummer}`).slice(0, 140),
      reden: error.message,
    };
  }
}

/** The id of the record and its code for people; version 5 writes `programId`. */
export function idsOf(programme: Waarde): { id: string; code: string } {
  const ids = ['programmeId', 'programId', 'id'].map((naam) => tekst(veld(programme, naam)));
  const primary = veld(programme, 'primaryCode');
  return { id: ids.find(Boolean) ?? '', code: tekst(veld(primary, 'code')) || tekst(primary) };
}

async function toRij(programme: Waarde, omgeving: Omgeving): Promise<AanbodRij> {
  const { vandaag, host } = omgeving;
  const { id, code } = idsOf(programme);
  const sleutel = UUID.test(id)
    ? id
    : code || id
      ? `${host} ${code || id}`
      : wijsAf('geen id en geen primaryCode');
  const titel = inEenTaal(veld(programme, 'name')) || wijsAf('name ontbreekt');
  checkType(programme);
  const { crebo, croho } = codesOf(programme);
  const sector = toWoord(veld(rioBlok(programme), 'sector') ?? veld(programme, 'sector'));
  const niveau = toNiveau({ level: toWoord(veld(programme, 'level')), sector, crebo, croho });
  const last = toDag(
    veld(programme, 'lastPossibleOfferingStartDateTime'),
    'lastPossibleOfferingStartDateTime',
  );
  if (last && last < vandaag) wijsAf('verlopen', last);

  const uitvoering = chooseUitvoering(await omgeving.offerings(), vandaag);
  const own = lijst(veld(programme, 'modesOfDelivery') ?? veld(programme, 'modeOfDelivery'));
  const leerweg = toLeerweg({
    niveau,
    modeOfStudy: toWoord(veld(programme, 'modeOfStudy')),
    modesOfDelivery: (own.length > 0 ? own : uitvoering.modesOfDelivery).map(toWoord),
    formalDocument: toWoord(veld(programme, 'formalDocument')),
  });
  const here = uitvoering.addresses.length > 0 ? uitvoering.addresses : lijst(veld(programme, 'addresses'));
  return {
    sleutel,
    titel,
    opleider: toOpleider(await omgeving.organisation()),
    niveau,
    leerweg,
    crebo,
    croho,
    ...(leerweg === 'e-learning' ? { postcodes: [], plaatsen: [] } : placesOf(here)),
    start: uitvoering.start,
    duur: toDuur(tekst(veld(programme, 'duration'))),
    kosten: toPrijs(uitvoering.priceInformation),
    url: tekst(veld(programme, 'link')) || undefined,
    omschrijving: stripHtml(inHetNederlands(veld(programme, 'description'))) || undefined,
  };
}

function checkType(programme: Waarde): void {
  const type = toWoord(veld(programme, 'programmeType') ?? veld(programme, 'programType'));
  if (DELEN.has(type)) wijsAf('deel van een opleiding', type);
  if (type !== 'programme' && type !== 'program') wijsAf('programmeType is onbekend', type || 'leeg');
}

/** Five digits under a code that is named crebo or croho; which of both it is follows from the level. */
function codesOf(programme: Waarde): { crebo: string | undefined; croho: string | undefined } {
  const entries = [veld(programme, 'primaryCode'), ...lijst(veld(programme, 'otherCodes'))];
  const found = entries.find(
    (entry) =>
      /crebo|croho/.test(toWoord(veld(entry, 'codeType'))) && /^\d{5}$/.test(tekst(veld(entry, 'code'))),
  );
  const code = tekst(veld(found, 'code')) || undefined;
  const type = toWoord(veld(found, 'codeType'));
  const level = toWoord(veld(programme, 'level'));
  const isMbo = level ? level.startsWith('secondary') : !type.includes('croho');
  return isMbo ? { crebo: code, croho: undefined } : { crebo: undefined, croho: code };
}

function toOpleider(organisation: Waarde | undefined): AanbodRij['opleider'] {
  const naam = inEenTaal(veld(organisation, 'name')) || wijsAf('opleider is onbekend');
  const { code } = idsOf(organisation ?? null);
  return { sleutel: code || naam, naam, website: tekst(veld(organisation, 'link')) || undefined };
}

function placesOf(addresses: readonly Waarde[]): { postcodes: string[]; plaatsen: string[] } {
  const dutch = addresses.filter((address) => /^(|nl|nld)$/i.test(tekst(veld(address, 'countryCode'))));
  const all = (naam: string): string[] =>
    [...new Set(dutch.map((address) => tekst(veld(address, naam))))].filter(Boolean);
  return {
    postcodes: all('postalCode')
      .map((code) => code.replace(/\s+/g, '').toUpperCase())
      .filter((code) => /^[1-9]\d{3}([A-Z]{2})?$/.test(code)),
    plaatsen: all('city'),
  };
}
