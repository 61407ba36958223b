import type { Aanvraag } from './aanvraag.ts';
import type { Melding } from '../melding/melding.ts';
import type { Verwijzing } from './balie.ts';
import { BEWAARDAGEN, WAARSCHUWDAGEN } from './bewaartermijnen.ts';

/** One thing that is stored: what it is, why, and whether somebody must give it. */
export interface Veld {
  wat: string;
  waarom: string;
  moet: 'ja' | 'nee' | 'een van de twee' | 'alleen als het loket ernaar vraagt';
}

/** Every field of a request. A field without a line here does not compile. */
export const AANVRAAG_VELDEN: Record<keyof Aanvraag, Veld> = {
  vorm: { wat: 'welk formulier u koos', waarom: 'zodat uw aanvraag goed aankomt', moet: 'ja' },
  regio: { wat: 'uw regio', waarom: 'zodat het goede loket antwoordt', moet: 'ja' },
  bestemming: { wat: 'wie antwoordt', waarom: 'als een ander dan het loket u helpt', moet: 'nee' },
  naam: { wat: 'uw naam', waarom: 'zodat de adviseur weet wie u bent', moet: 'ja' },
  email: { wat: 'uw e-mailadres', waarom: 'zodat de adviseur u kan bereiken', moet: 'een van de twee' },
  telefoon: { wat: 'uw telefoonnummer', waarom: 'zodat de adviseur u kan bereiken', moet: 'een van de twee' },
  postcode: { wat: 'de vier cijfers van uw postcode', waarom: 'zodat het goede loket antwoordt', moet: 'ja' },
  leeftijd: {
    wat: 'uw leeftijdsgroep',
    waarom: 'als dat bepaalt wie u helpt',
    moet: 'alleen als het loket ernaar vraagt',
  },
  opSchool: {
    wat: 'of u op school zit',
    waarom: 'als dat bepaalt wie u helpt',
    moet: 'alleen als het loket ernaar vraagt',
  },
  medewerkers: {
    wat: 'hoeveel mensen er bij uw bedrijf werken',
    waarom: 'voor werkgevers: om u te helpen',
    moet: 'nee',
  },
  verwezenDoor: { wat: 'wat voor organisatie u verwees', waarom: 'zodat de adviseur dat weet', moet: 'nee' },
  vervolg: { wat: 'of u na drie maanden een mail wilt', waarom: 'zodat wij die mail sturen', moet: 'nee' },
  vervolgOp: {
    wat: 'het kenmerk van uw eerdere aanvraag',
    waarom: 'als u na drie maanden weer wilt praten',
    moet: 'nee',
  },
  situatie: { wat: 'uw situatie', waarom: 'zodat de adviseur zich kan voorbereiden', moet: 'nee' },
  onderwerpen: { wat: 'uw onderwerpen', waarom: 'zodat de adviseur zich kan voorbereiden', moet: 'nee' },
  gespreksvorm: { wat: 'hoe u wilt praten', waarom: 'om het gesprek af te spreken', moet: 'nee' },
  dagdelen: { wat: 'wanneer u kunt', waarom: 'om het gesprek af te spreken', moet: 'nee' },
  taal: { wat: 'de taal waarin u wilt praten', waarom: 'zodat u elkaar begrijpt', moet: 'nee' },
  tolk: { wat: 'of u een tolk wilt', waarom: 'zodat u elkaar begrijpt', moet: 'nee' },
  formulierTaal: { wat: 'de taal van het formulier', waarom: 'voor onze mail aan u', moet: 'ja' },
  bericht: { wat: 'uw eigen tekst', waarom: 'als u iets wilt uitleggen', moet: 'nee' },
  scholing: { wat: 'scholing die u hebt bekeken', waarom: 'alleen als u dat aangevinkt laat', moet: 'nee' },
  aanvullingOp: {
    wat: 'het kenmerk van uw eerdere aanvraag',
    waarom: 'als u daar iets bij schrijft',
    moet: 'nee',
  },
};

/** Every field of a report that something is wrong on a page. */
export const MELDING_VELDEN: Record<keyof Melding, Veld> = {
  pagina: { wat: 'de bladzijde', waarom: 'zodat wij weten waar het over gaat', moet: 'ja' },
  regio: { wat: 'de regio van die bladzijde', waarom: 'zodat het goede loket het leest', moet: 'nee' },
  tekst: { wat: 'uw eigen tekst', waarom: 'zodat wij weten wat er niet klopt', moet: 'ja' },
  email: { wat: 'uw e-mailadres', waarom: 'alleen als u antwoord wilt', moet: 'nee' },
};

/** Every field of a referral by a professional. */
export const VERWIJZING_VELDEN: Record<keyof Verwijzing, Veld> = {
  regio: { wat: 'de regio', waarom: 'voor de link naar het goede formulier', moet: 'ja' },
  soort: { wat: 'wat voor organisatie verwijst', waarom: 'zodat de klant weet wie verwijst', moet: 'ja' },
  email: { wat: 'het e-mailadres van de klant of een ouder', waarom: 'om een link te sturen', moet: 'ja' },
  ouder: { wat: 'of het adres van een ouder is', waarom: 'bij een klant onder 16 jaar', moet: 'ja' },
  verwijzerEmail: {
    wat: 'het e-mailadres van de verwijzer',
    waarom: 'voor "ontvangen", als de klant dat goed vindt',
    moet: 'nee',
  },
};

const OM_TE_TELLEN = 'een nummer van de rij';
const KENMERK = 'het kenmerk van de aanvraag, de verwijzing of het vervolg';
const TOKEN = 'het nummer van het formulier, zodat twee keer versturen één aanvraag geeft';
const AFDRUK = 'een vingerafdruk van wat verstuurd is, zodat een gewijzigd formulier opvalt';

/** Every column of every table; a test compares it with the database itself. */
export const KOLOMMEN: Record<string, Record<string, string>> = {
  aanvragen: {
    id: OM_TE_TELLEN,
    token_id: TOKEN,
    body_hash: AFDRUK,
    referentie: KENMERK,
    regio: 'de regio',
    body: 'de aanvraag zelf; leeg na intrekken',
    created_at: 'wanneer de aanvraag binnenkwam',
    antwoord_voor: 'tot wanneer het loket een antwoord beloofde',
    delivered_at: 'wanneer de mails bezorgd waren',
    opgepakt_op: 'wanneer het loket de aanvraag oppakte',
    gesprek_op: 'wanneer het gesprek was gemeld',
    ingetrokken_op: 'wanneer de bezoeker de aanvraag terugnam',
    herinnerd: 'hoe vaak het loket is herinnerd',
    herinner_op: 'wanneer de volgende herinnering komt',
  },
  berichten: {
    id: OM_TE_TELLEN,
    aanvraag_id: 'de aanvraag waar de mail bij hoort',
    referentie: KENMERK,
    soort: 'wat voor mail het is',
    recipient: 'het e-mailadres van de ontvanger',
    message_id: 'het vaste nummer van de mail, zodat een dubbele opvalt',
    inhoud: 'waar de mail van gemaakt wordt, naast de aanvraag',
    staat: 'of de mail wacht, bezorgd is of geparkeerd is',
    attempts: 'hoe vaak het is geprobeerd',
    next_at: 'wanneer de volgende poging is',
    lease_until: 'tot wanneer een proces ermee bezig is',
    last_error: 'de code van de laatste fout, zonder adres of tekst',
    created_at: 'wanneer de mail is klaargezet',
    bezorgd_op: 'wanneer de mail is bezorgd',
  },
  verwijzingen: {
    id: OM_TE_TELLEN,
    token_id: TOKEN,
    body_hash: AFDRUK,
    referentie: KENMERK,
    body: 'de verwijzing zelf',
    created_at: 'wanneer de verwijzing binnenkwam',
  },
  vervolgen: {
    referentie: KENMERK,
    email: 'het e-mailadres van wie de mail wil',
    regio: 'de regio',
    tekst: 'welke versie van de vraag de bezoeker goedvond',
    gevraagd_op: 'wanneer de bezoeker dat deed',
    verstuurd_op: 'wanneer de mail is verstuurd',
  },
  tellingen: {
    maand: 'de maand',
    regio: 'de regio',
    soort: 'wat er geteld is',
    detail: 'welk onderwerp, formulier, loket of veld',
    aantal: 'hoe vaak',
  },
  migraties: {
    nummer: 'de versie van de tabellen',
    naam: 'de naam van die stap',
    op: 'wanneer de stap is gezet',
  },
  stand: { naam: 'de naam van een moment van beheer', waarde: 'het moment' },
};

/** What is kept: one line of the table on `/privacy/` and of the register. */
export interface Bewaard {
  wat: string;
  wie: string;
  hoeLang: string;
  grondslag: string;
}

const { bezorgd, ingetrokken, geparkeerd, verwijzing, vervolg } = BEWAARDAGEN;
const TOESTEMMING = 'toestemming (artikel 6, lid 1, onder a AVG)';
const TAAK = 'taak van algemeen belang (artikel 6, lid 1, onder e AVG)';

export const BEWAARD: readonly Bewaard[] = [
  {
    wat: 'Uw aanvraag',
    wie: 'het ene loket dat antwoordt',
    hoeLang: `${bezorgd} dagen nadat de mails zijn bezorgd`,
    grondslag: TOESTEMMING,
  },
  {
    wat: 'Uw aanvraag, als een mail niet aankomt',
    wie: 'het loket, zodra het lukt',
    hoeLang: `${geparkeerd} dagen; de beheerder wordt na ${WAARSCHUWDAGEN.join(' en ')} dagen gewaarschuwd`,
    grondslag: TOESTEMMING,
  },
  {
    wat: 'Uw aanvraag, als u die terugneemt',
    wie: 'het loket hoort dat u dit deed',
    hoeLang: `uw tekst verdwijnt meteen; de data blijven ${ingetrokken} dagen`,
    grondslag: TOESTEMMING,
  },
  {
    wat: 'Uw adres, als iemand u verwijst',
    wie: 'niemand, totdat u zelf verstuurt',
    hoeLang: `hoogstens ${verwijzing} dagen`,
    grondslag: TAAK,
  },
  {
    wat: 'Uw e-mailadres voor de mail na drie maanden',
    wie: 'niemand',
    hoeLang: `tot ${vervolg} dag nadat die mail is verstuurd`,
    grondslag: TOESTEMMING,
  },
  {
    wat: 'Uw melding dat iets niet klopt',
    wie: 'het loket van die regio, of de redactie van de site',
    hoeLang: `${bezorgd} dagen nadat de mail is bezorgd; hoogstens ${geparkeerd} dagen`,
    grondslag: TAAK,
  },
  {
    wat: 'Tellingen per maand, zonder namen of adressen',
    wie: 'de loketten, nooit een getal onder 5',
    hoeLang: 'zonder einddatum',
    grondslag: 'geen persoonsgegevens',
  },
  {
    wat: 'Het logboek: kenmerk en uitkomst',
    wie: 'de beheerder',
    hoeLang: 'zo lang als de beheerder instelt',
    grondslag: TAAK,
  },
  {
    wat: 'Een vingerafdruk van uw internetadres en contactgegevens, tegen misbruik',
    wie: 'niemand',
    hoeLang: 'hoogstens een dag, alleen in het geheugen',
    grondslag: TAAK,
  },
  {
    wat: 'Een reservekopie',
    wie: 'de beheerder',
    hoeLang: 'zo lang als de beheerder instelt',
    grondslag: TAAK,
  },
];
