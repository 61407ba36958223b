import { linkSynonyms } from '../../../src/domain/scholing/link-synonyms.ts';
import type { Scholing } from '../../../src/domain/scholing/scholing.ts';
import { buildSearchIndex } from '../../../src/domain/scholing/search-index.ts';
import { createSimilarWords } from '../../../src/domain/zoeken/similar-words.ts';
import { offer } from './offer.ts';

/** Real titles of mbo and ho, by sector, in the places of one made-up regio. A line: sector; niveau; titles. */
const lines = `
zorg-welzijn; mbo-4; Mbo-Verpleegkundige|Persoonlijk begeleider maatschappelijke zorg|Doktersassistent|Apothekersassistent|Tandartsassistent|Sociaal werker
zorg-welzijn; mbo-3; Verzorgende-IG|Begeleider maatschappelijke zorg|Medisch Pedicure
zorg-welzijn; mbo-2; Helpende Zorg en Welzijn
zorg-welzijn; hbo-bachelor; Verpleegkunde|Fysiotherapeut|Management in de Zorg
onderwijs-kinderopvang; mbo-3; Pedagogisch medewerker kinderopvang
onderwijs-kinderopvang; mbo-4; Gespecialiseerd pedagogisch medewerker|Onderwijsassistent
onderwijs-kinderopvang; hbo-bachelor; Leraar basisonderwijs|Leraar Engels (tweede graad)|Docent Dans
techniek-industrie; mbo-2; Monteur mechatronica|Procesoperator A|Verspaner|Basislasser
techniek-industrie; mbo-3; Eerste monteur mechatronica|Allround laborant|Meubelmaker/(scheeps)interieurbouwer
techniek-industrie; hbo-bachelor; Elektrotechniek|Werktuigbouwkunde|Chemie
bouw-installatie; mbo-2; Timmerman|Metselaar|Schilder|Tegelzetter|Monteur elektrotechnische installaties|Monteur werktuigkundige installaties
bouw-installatie; mbo-3; Allround timmerman|Gezel schilder|Eerste monteur woning
voertuigen; mbo-2; Basis technicus voertuigen en mobiele werktuigen|Fietstechnicus
transport-logistiek; mbo-2; Logistiek medewerker|Chauffeur wegvervoer|Matroos binnenvaart
transport-logistiek; mbo-4; Logistiek supervisor
transport-logistiek; entree; Assistent logistiek
ict; mbo-3; Allround medewerker IT systems and devices
ict; mbo-4; Software developer|Expert IT systems and devices
ict; hbo-bachelor; HBO-ICT|Cybersecurity
handel; mbo-2; Retailmedewerker
handel; mbo-4; Retailmanager|Junior accountmanager
economie-administratie; mbo-4; Business Administration & Control Specialist|Office & Management Support Specialist|Marketing & Communication Specialist
economie-administratie; hbo-bachelor; Accountancy|Human Resource Management
recht-overheid; hbo-bachelor; Hbo-rechten
recht-overheid; wo-master; Conflict Resolution and Governance
horeca-toerisme; mbo-2; Kok|Uitvoerend bakker|Gastheer/-vrouw
horeca-toerisme; mbo-3; Zelfstandig werkend kok|Leidinggevende bakkerij
horeca-toerisme; hbo-bachelor; Hotel Management
groen-voedsel; mbo-2; Medewerker hovenier|Medewerker dierverzorging|Glastuinbouw medewerker
veiligheid-sport; mbo-2; Beveiliger 2|Medewerker sport en recreatie
media-taal-cultuur; mbo-4; Mediavormgever|Fotograaf
verzorging-schoonmaak; mbo-2; Kapper|Schoonheidspecialist
`;

const synoniemen = [
  { term: 'chauffeur wegvervoer', synoniemen: ['vrachtwagenchauffeur', 'trucker'] },
  { term: 'logistiek medewerker', synoniemen: ['heftruck', 'magazijn', 'orderpicker'] },
  { term: 'software developer', synoniemen: ['programmeur', 'programmeren'] },
  { term: 'leraar', synoniemen: ['juf', 'meester', 'onderwijzer'] },
  { term: 'elektrotechnische installaties', synoniemen: ['elektricien', 'zonnepanelen'] },
  { term: 'werktuigkundige installaties', synoniemen: ['loodgieter', 'cv-monteur'] },
  { term: 'accountancy', synoniemen: ['accountant', 'boekhouder'] },
  { term: 'voertuigen', synoniemen: ['automonteur', 'auto', 'garage'] },
  { term: 'Lassers', synoniemen: ['laswerk'] },
  { term: 'kapper', synoniemen: ['haarstylist'] },
];

const sectoren: [string, string][] = [
  ['zorg-welzijn', 'Zorg en welzijn'],
  ['onderwijs-kinderopvang', 'Onderwijs en kinderopvang'],
  ['techniek-industrie', 'Techniek en industrie'],
  ['bouw-installatie', 'Bouw, infra en installatie'],
  ['voertuigen', "Auto's, fietsen en andere voertuigen"],
  ['transport-logistiek', 'Transport, scheepvaart en logistiek'],
  ['ict', 'ICT'],
  ['handel', 'Winkel, handel en ondernemen'],
  ['economie-administratie', 'Economie, kantoor en administratie'],
  ['recht-overheid', 'Recht en overheid'],
  ['horeca-toerisme', 'Horeca, bakkerij en toerisme'],
  ['groen-voedsel', 'Groen, dieren en voedsel'],
  ['veiligheid-sport', 'Veiligheid en sport'],
  ['media-taal-cultuur', 'Media, taal en cultuur'],
  ['verzorging-schoonmaak', 'Uiterlijke verzorging en schoonmaak'],
];
const niveaus: [string, string][] = [
  ['entree', 'mbo 1 (entree)'],
  ['mbo-2', 'mbo 2'],
  ['mbo-3', 'mbo 3'],
  ['mbo-4', 'mbo 4'],
  ['hbo-bachelor', 'hbo-bachelor'],
  ['wo-master', 'wo-master'],
];

const mbo = { id: 'roc-van-twente', naam: 'ROC van Twente' };
const ho = { id: 'saxion', naam: 'Saxion' };

const scholing: Scholing[] = lines
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [sector, niveau, titles] = line.split('; ') as [string, string, string];
    const higher = niveau.startsWith('hbo') || niveau.startsWith('wo');
    return titles.split('|').map((titel) =>
      offer({
        id: titel,
        titel,
        sector,
        niveau,
        leerweg: higher ? 'voltijd' : niveau === 'mbo-2' ? 'bbl' : 'bol',
        opleider: higher ? ho : mbo,
        plaatsen: higher ? ['Enschede', 'Deventer'] : ['Almelo', 'Assen', 'Hengelo'],
      }),
    );
  });

/** The regio of the golden queries. */
export const goldenIndex = buildSearchIndex(scholing, {
  sectoren: new Map(sectoren),
  niveaus: new Map(niveaus),
  leerwegen: new Map([
    ['bol', 'bol'],
    ['bbl', 'bbl'],
    ['voltijd', 'voltijd'],
  ]),
  synoniemen: linkSynonyms(
    scholing.map(({ titel }) => titel),
    synoniemen,
  ),
});
export const goldenSimilar = createSimilarWords(
  goldenIndex.woorden.map(({ tekst }) => tekst),
  true,
);
