import { beforeAll, describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content-files/load-content.ts';
import { unpackBeroepen } from '../../src/domain/beroepen/beroepen-gegevens.ts';
import { createBeroepSearch, type SearchBeroepen } from '../../src/domain/beroepen/search-beroepen.ts';
import { joinContent } from '../../src/site-data.ts';

/** Per occupation, by its name in the source: what people type. */
const VRAGEN: Record<string, string[]> = {
  'Leerkrachten basisonderwijs': ['juf', 'meester basisschool', 'onderweizer', 'teacher', 'lerares'],
  'Beladers vuilniswagen, vuilnisophalers': ['vuilnisman', 'vuilnis ophaler'],
  Vrachtwagenchauffeurs: ['trucker', 'vrachtwagen chaufeur', 'vrachtwagenchauffeuse', 'truck driver'],
  'Loodgieters, installateurs en monteurs gas, water, sanitair, verwarming': ['loodgieter', 'loodgietster', 'cv monteur'],
  'Algemeen verpleegkundigen': ['verpleegster', 'verpleegstr', 'ziekenbroeder', 'nurse', 'verpleger'],
  Kappers: ['kapster', 'kaper', 'haarkapper'],
  'Timmerlieden (onderhoud en civiele bouw)': ['timmerman', 'timerman', 'carpenter'],
  Kraanmachinisten: ['kraanmachinist', 'kraan machinist', 'kraandrijver'],
  "Handhavers openbare ruimte (BOA's en toezichthouders)": ['boa', 'parkeerwachter', 'stadswacht'],
  'Fiets- en brommerkoeriers, postbezorgers': ['postbode', 'fietskoerier', 'brievenbezorger'],
  Lassers: ['lasser', 'lasster', 'welder'],
  Dakdekkers: ['dakdekker', 'daktekker', 'dak dekker'],
  'Buschauffeurs lijndienst': ['buschauffeur', 'bus sjofeur', 'bus driver'],
  Rijwielmonteurs: ['fietsenmaker', 'fietsenmaakster', 'fiets monteur'],
  Tandartsassistenten: ['tandarts assistente', 'tantarts assistent'],
  Tandartsen: ['tandarts', 'tantarts', 'dentist'],
  'Programmeurs en developers ICT': ['programeur', 'computerprogrammeur'],
  'Boekhouders en financieel administrateurs': ['boekhouder', 'boekhoudster', 'boekhouwder'],
  'Elektriciens, installateurs en monteurs elektrische installaties (incl. zonnepanelen en laadpalen)': [
    'elektrisien',
    'electricien',
    'monteur zonnepanelen',
    'zonnepanelen installateur',
  ],
  'Schoonmakers (o.a. kantoren, bedrijven, hotels, vakantieparken)': [
    'schoonmakster',
    'schoon maker',
    'poetsvrouw',
    'cleaner',
    'kamermeisje',
  ],
  Kassamedewerkers: ['caisiere', 'kassiere', 'cassiere', 'kassajuf', 'supermarktkassière'],
  Fysiotherapeuten: ['fysioterapeut', 'fisiotherapeut', 'fysio'],
  Restaurantkoks: ['kok', 'cook', 'restaurant kok', 'kokkin'],
  'Medewerkers bediening horeca': ['ober', 'serveerster', 'waitress', 'kelner'],
  Afwassers: ['bordenwasser', 'afwasser', 'afwashulp'],
  '(Voorman) hoveniers / groenonderhoud, boomverzorgers, greenkeepers': ['tuinman', 'hoovenier', 'gardener'],
  Glazenwassers: ['glazewasser', 'ramenlapper', 'ramenwasser'],
  'Automonteurs (personen- en bedrijfswagens)': ['auto monteur', 'automonteuse', 'garagemonteur'],
  Objectbeveiligers: ['beveiliger', 'bevijliger', 'bewaker'],
  'Penitentiair inrichtingswerkers': ['cipier', 'gevangenbewaarder'],
  Politieagenten: ['politieman', 'polisie agent', 'politieagente'],
  Beroepsmilitairen: ['soldaat', 'militair'],
  Hotelreceptionisten: ['receptioniste hotel', 'hotelreceptionist'],
  'Directiesecretaresses en managementassistenten': ['directiesekretaresse', 'managementassistente'],
  Huisartsen: ['huisarts', 'huisdokter', 'dokter'],
  Doktersassistenten: ['dokters assistente', 'doktersasistent'],
  Apothekersassistenten: ['apotekersassistente', 'apotheek medewerker'],
  'Verzorgenden (individuele gezondheidszorg (ig), instelling, kraamzorg)': [
    'verzorgster',
    'bejaardenverzorgster',
    'kraamverzorgster',
  ],
  Wijkverpleegkundigen: ['wijkzuster', 'wijk verpleegkundige'],
  'Huishoudelijk medewerkers (particulieren en thuiszorg)': ['alfahulp', 'hulp in de huishouding', 'werkster'],
  '(Pedagogisch) medewerkers kinderopvang': ['kinderleidster', 'kinderjuf', 'creche leidster', 'peuterleidster'],
  'Docenten vo / mbo taalkundige vakken': ['leraar engels', 'docente nederlands'],
  'Docenten lichamelijke opvoeding': ['gymleraar', 'gymjuf', 'sportleraar'],
  'Docenten vo / mbo exacte vakken': ['wiskundeleraar', 'leraar wiskunde'],
  Schilders: ['schilder', 'huisschilder', 'painter'],
  Tegelzetters: ['tegelzetter', 'tegel zetter', 'teegelzetter'],
  Stratenmakers: ['stratenmaker', 'stratemaker'],
  Steigerbouwers: ['steigerbouwer', 'stijgerbouwer'],
  Heftruckchauffeurs: ['heftruckchauffeur', 'heftruk chauffeur', 'heftruckrijder'],
  'Magazijn-, expeditiemedewerkers en orderpickers': ['magazijnmedewerker', 'order picker', 'magasijn medewerker'],
  Verhuizers: ['verhuizer', 'verhuiser'],
  'Bestelwagenchauffeurs en -bezorgers (bijv. supermarkten)': ['pakketbezorger', 'bezorger', 'bestelbus chauffeur'],
  'Taxichauffeurs groepsvervoer': ['taxichauffeur', 'taxi sjofeur'],
  Treinmachinisten: ['treinmachinist', 'masjinist', 'machinist trein'],
  Conducteurs: ['conducteur', 'kondukteur', 'conductrice'],
  'Schippers binnenvaart': ['schipper', 'binnenschipper'],
  'Brood- en banketbakkers': ['bakker', 'banketbakker', 'baker'],
  Slagers: ['slager', 'slagerin', 'butcher'],
  Opticiens: ['opticien', 'optisien'],
  Audiciens: ['audicien', 'gehoorspecialist'],
  Schoenmakers: ['schoenmaker', 'schoen maker'],
  Ongediertebestrijders: ['rattenvanger', 'ongedierte bestrijder'],
  Softwareontwikkelaars: ['software ontwikkelaar', 'softwaredeveloper'],
  'ICT-servicedeskmedewerkers': ['helpdesk', 'ict helpdesk', 'computer nerd'],
  'Medewerkers klantcontact / klantenservice': ['callcenter', 'call center medewerker', 'klanten service'],
  Advocaten: ['advocaat', 'advokaat', 'advocate'],
  'Maatschappelijk werkers / sociaal werkers': ['maatschappelijk werkster', 'sociaal werker'],
  Logopedisten: ['logopediste', 'logopedist'],
  Diëtisten: ['dietiste', 'voedingsdeskundige'],
  Zweminstructeurs: ['badmeester', 'zwemleraar', 'zwemjuf'],
  Landmeters: ['landmeter', 'land meter'],
  'Slopers bouw en asbestverwijderaars': ['sloper', 'asbestverwijderaar'],
  'Monteurs witgoed': ['witgoedmonteur', 'wasmachine monteur'],
  'Monteurs lifttechniek en elektromotoren': ['liftmonteur', 'lift monteur'],
  Barpersoneel: ['barman', 'barvrouw', 'bartender'],
  'Medewerkers fastservice (in o.a. snackbars, ijssalons, lunchrooms)': ['frietbakker', 'snackbar'],
  'Loonwerkers, landbouwmachinisten en tractorchauffeurs': ['trekkerchauffeur', 'tractor chauffeur'],
  // Work that people come from.
  'stukadoor': ['stukadoor', 'stukedoor', 'stucadoor'],
  'administratief medewerker': ['administratif medewerker', 'administratie medewerkster'],
  metselaar: ['metselaar', 'metselaer'],
  bloemist: ['bloemiste', 'bloemist'],
};
const zoekvragen = Object.entries(VRAGEN).flatMap(([naam, vragen]) =>
  vragen.map((vraag): [string, string] => [vraag, naam]),
);

describe('of an everyday or mistyped name the right work is among the first three', () => {
  let search: SearchBeroepen;
  beforeAll(() => {
    const { content } = loadContent('content');
    search = createBeroepSearch(unpackBeroepen(joinContent(content, '2026-11-25').beroepenGegevens));
  });

  test.each(zoekvragen)('"%s": %s', (vraag, naam) => {
    const names = search(vraag)
      .slice(0, 3)
      .map(({ beroep }) => beroep.bronNaam);
    expect(names).toContain(naam);
  });

  test('a question takes less than 20 ms', () => {
    const times = zoekvragen.map(([vraag]) => {
      const start = process.cpuUsage().user;
      search(vraag);
      return (process.cpuUsage().user - start) / 1000;
    });
    times.sort((a, b) => a - b);
    expect(times[Math.floor(times.length * 0.95)]).toBeLessThan(20);
  });
});
