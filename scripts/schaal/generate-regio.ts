import type { Scholing } from '../../src/domain/scholing/scholing.ts';

/** How big the made-up regio is. */
export interface Omvang {
  trainingen: number;
  /** Distinct titles. */
  titels: number;
}

const beginnen =
  'Allround|Assistent|Basis|Eerste|Gespecialiseerd|Leidinggevende|Medewerker|Vakbekwaam|Zelfstandig werkend|Technicus'.split(
    '|',
  );
const koppen =
  'agro|auto|bak|beton|bloem|bouw|data|dier|drogist|elektro|fiets|geluid|glas|groen|haar|haven|hotel|hout|interieur|kaas|keuken|kinder|koel|kunststof|laboratorium|land|licht|lucht|media|metaal|meubel|netwerk|optiek|paarden|podium|proces|riool|schoen|sport|staal|tand|teelt|textiel|vlees|water|weg|winkel|zorg'.split(
    '|',
  );
const staarten =
  'techniek|verzorging|verwerking|beheer|onderhoud|montage|ontwerp|begeleiding|productie|handel|inspectie|logistiek|advies'.split(
    '|',
  );
const plaatsnamen =
  'Almelo|Borne|Delden|Enschede|Goor|Haaksbergen|Hengelo|Losser|Nijverdal|Oldenzaal|Ootmarsum|Rijssen|Tubbergen|Vriezenveen|Wierden'.split(
    '|',
  );
const sectoren =
  'zorg-welzijn|onderwijs-kinderopvang|techniek-industrie|bouw-installatie|voertuigen|transport-logistiek|ict|handel|economie-administratie|recht-overheid|horeca-toerisme|groen-voedsel|veiligheid-sport|media-taal-cultuur|verzorging-schoonmaak|mens-wetenschap'.split(
    '|',
  );
const niveaus = 'entree|mbo-2|mbo-3|mbo-4|associate-degree|hbo-bachelor|zonder-niveau'.split('|');
const leerwegen = 'bol|bbl|derde-leerweg|mbo-certificaat|cursus'.split('|');
const zekerheden = ['gecontroleerd', 'examenregeling', 'studenten', 'vermeld', 'aanwezig'];
const bekostigingen = ['publiek', 'privaat', undefined] as const;

/**
 * Makes up a regio that is bigger than any: for measuring and for tests, never for the site. The same size always gives
 * the same regio. Titles are built from words of the field, 40 opleiders, most trainingen by several opleiders.
 */
export function generateRegio({ trainingen, titels }: Omvang): Scholing[] {
  const random = createRandom(20_261_124);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const names = new Set<string>();
  while (names.size < titels) names.add(`${pick(beginnen)} ${pick(koppen)}${pick(staarten)}`);
  const subjects = [...names].map((titel, index) => ({
    titel,
    code: String(25_500 + index * 3),
    sector: pick(sectoren),
    niveau: pick(niveaus),
  }));
  const opleiders = Array.from({ length: 40 }, (_, index) => ({
    kop: `${10 + index}${String.fromCharCode(97 + (index % 26))}x`,
    opleider: {
      id: `school-${index}`,
      naam: `${pick(koppen)}school ${pick(plaatsnamen)} ${index}`,
      bekostiging: pick(bekostigingen),
    },
    plaatsen: [...new Set([pick(plaatsnamen), pick(plaatsnamen), pick(plaatsnamen)])].sort(),
  }));
  const offers = new Map<string, Scholing>();
  while (offers.size < trainingen) {
    // The first ones use each title once, so that none is missing.
    const { titel, code, sector, niveau } = subjects[offers.size] ?? pick(subjects);
    const { kop, opleider, plaatsen } = pick(opleiders);
    const leerweg = pick(leerwegen);
    const id = `${kop}-${code}-${leerweg}`;
    const zekerheid = pick(zekerheden);
    const offer: Scholing = {
      id,
      titel,
      opleider,
      sector,
      niveau,
      leerweg,
      plaatsen,
      zekerheid,
      peiljaar: 2019 + Math.floor(random() * 8),
      regios: ['schaal'],
      twijfels: [],
      bron: 'schaal',
      herkomst: 'landelijk',
    };
    offers.set(id, offer);
  }
  return [...offers.values()];
}

/** A small repeatable generator (mulberry32): figures must not differ from run to run. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
