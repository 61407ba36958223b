import type { Page } from 'playwright-core';
import { OP_VERZOEK, pickSamples } from '../page-types.ts';
import { withStorageClosed } from './close-storage.ts';
import { linkInMail } from './link-in-mail.ts';
import { LIJKT_OP_ANDERE } from './lijkt-op-andere.ts';

/** Where the site keeps what visitors send: its folder. */
export interface Plek {
  varDir: string;
}

/** A page as a visitor can find it. */
export interface Toestand {
  /** Kind of page and state. */
  naam: string;
  adres: string;
  /** What a visitor does on the page to get there, or what happens to the site meanwhile. */
  doe?: (page: Page, plek: Plek) => Promise<unknown>;
  /** What must be seen then (a CSS selector), else the state was not reached. */
  bewijs?: string;
  /** There only with JavaScript. */
  script?: true;
  /** Nearly the same as one that is judged too, as the smallest page of a kind is: only the full product looks at it. */
  bijzaak?: true | undefined;
}

const AANVRAAG = '/regio/twente/afspraak/';
const VERWIJZEN = `${AANVRAAG}verwijzen/`;
const WIJZER = '/regelingen/wijzer/';
const MATRIX = '/regio/twente/scholing/';
/** 100 KB in one go: as much as a visitor can paste. */
const LANG = 'Donaudampfschifffahrtsgesellschaft '.repeat(300);

async function fill(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [id, value] of Object.entries(fields)) await page.locator(`#${id}`).fill(value);
  // Asked only where a rule of the loket needs it: the second choice is who the loket itself answers.
  const older = page.locator('#leeftijd-2');
  if ((await older.count()) > 0) await older.check();
}
/** Sends the form that this field is in, and waits for the answer. */
async function send(page: Page, field: string): Promise<void> {
  const answered = page.waitForResponse((response) => response.request().isNavigationRequest());
  await page
    .locator('form', { has: page.locator(`#${field}`) })
    .locator('button[type="submit"]')
    .last()
    .click();
  await answered;
  await page.waitForLoadState();
}
const right = { naam: 'Noor', email: 'noor@voorbeeld.nl', postcode: '7511' };
const tooMuch = {
  naam: LANG.slice(0, 400),
  email: LANG.slice(0, 400),
  telefoon: LANG,
  postcode: LANG,
  bericht: LANG,
};

/** Sends a request, and follows one of the visitor's own links on the page after it. */
async function openOwn(page: Page, path: string): Promise<void> {
  await fill(page, right);
  await send(page, 'naam');
  await page.locator(`main a[href^="${path}"]`).click();
  await page.waitForURL(`**${path}**`);
}

/** Presses a button of the decision aid and waits for the next screen, made by the browser or by the server. */
async function press(page: Page, actie: string): Promise<void> {
  const before = await page.locator('#wijzer').innerHTML();
  await page.locator(`#wijzer button[value="${actie}"]`).click();
  await page.waitForFunction((old) => document.querySelector('#wijzer')?.innerHTML !== old, before);
}

async function openMatrix(page: Page): Promise<void> {
  await page.locator('.lwl-filters__choices').first().waitFor({ state: 'attached' });
}

/** States behind something a visitor does. A page that has a new one adds a line. */
const NA_EEN_DAAD: Toestand[] = [
  {
    naam: 'aanvraag: leeg verstuurd (fout)',
    adres: AANVRAAG,
    doe: (page) => send(page, 'naam'),
    bewijs: '.lwl-error-summary',
  },
  {
    naam: 'bel mij: leeg verstuurd (fout)',
    adres: `${AANVRAAG}?vorm=bel-mij`,
    doe: (page) => send(page, 'bel-naam'),
    bewijs: '.lwl-error-summary',
  },
  {
    naam: 'aanvraag: veel te lang (lang, fout)',
    adres: AANVRAAG,
    doe: async (page) => {
      await fill(page, tooMuch);
      await send(page, 'naam');
    },
    bewijs: '#bericht-fout',
  },
  {
    naam: 'aanvraag: in welke gemeente (vraag)',
    adres: AANVRAAG,
    doe: async (page) => {
      await fill(page, { ...right, postcode: '7933' });
      await send(page, 'naam');
    },
    bewijs: 'input[name="gemeente"][type="radio"]',
  },
  {
    naam: 'aanvraag: welk loket (vraag)',
    adres: AANVRAAG,
    doe: async (page) => {
      await fill(page, { ...right, postcode: '7811' });
      await send(page, 'naam');
    },
    bewijs: 'input[name="loket"][type="radio"]',
  },
  {
    naam: 'aanvraag: antwoord op een regel (vraag)',
    adres: '/regio/drenthe/afspraak/',
    doe: async (page) => {
      await fill(page, right);
      await send(page, 'naam');
      await page.locator('input[name="loket"][value="twente"]').check();
      await send(page, 'naam');
    },
    bewijs: 'input[name="gevraagd"][value="regel"]',
  },
  {
    naam: 'aanvraag: dit lijkt een BSN (fout)',
    adres: AANVRAAG,
    doe: async (page) => {
      await fill(page, { ...right, bericht: 'Mijn nummer is 111222333.' });
      await send(page, 'naam');
    },
    bewijs: 'input[name="geenBsn"]',
  },
  {
    naam: 'aanvraag: nog een keer versturen (controle)',
    adres: AANVRAAG,
    doe: async (page) => {
      await fill(page, right);
      await page.evaluate(() => document.querySelector('[name="website"]')?.setAttribute('value', 'x'));
      await send(page, 'naam');
    },
    bewijs: 'h1:has-text("Verstuur nog een keer")',
    script: true,
  },
  {
    naam: 'vraag van een werkgever: leeg verstuurd (fout)',
    adres: `${AANVRAAG}werkgever/`,
    doe: (page) => send(page, 'naam'),
    bewijs: '#medewerkers-fout',
  },
  {
    naam: 'bedankt (gelukt)',
    adres: AANVRAAG,
    doe: async (page) => {
      await fill(page, right);
      await send(page, 'naam');
      await page.waitForURL('**/bedankt/**');
    },
    bewijs: '.lwl-steps, .lwl-path',
  },
  {
    naam: 'stand (van een aanvraag)',
    adres: AANVRAAG,
    doe: (page) => openOwn(page, '/afspraak/stand/'),
    bewijs: '.lwl-stand',
  },
  {
    naam: 'stand: keuze bewaard',
    adres: AANVRAAG,
    doe: async (page) => {
      await openOwn(page, '/afspraak/stand/');
      await page.locator('#vervolg').check();
      await send(page, 'vervolg');
    },
    bewijs: '[role="status"]',
  },
  {
    naam: 'intrekken (vraag)',
    adres: AANVRAAG,
    doe: (page) => openOwn(page, '/afspraak/intrekken/'),
    bewijs: 'input[name="t"]',
  },
  {
    naam: 'intrekken (gedaan)',
    adres: AANVRAAG,
    doe: async (page) => {
      await openOwn(page, '/afspraak/intrekken/');
      await page.locator('main form button').click();
    },
    bewijs: 'h1:has-text("Uw aanvraag is teruggenomen")',
  },
  {
    naam: 'oppakken (vraag)',
    adres: AANVRAAG,
    doe: async (page, { varDir }) => {
      await fill(page, right);
      await send(page, 'naam');
      const referentie = new URL(page.url()).searchParams.get('ref') ?? '';
      await page.goto(await linkInMail(varDir, referentie, 'loket', '/afspraak/oppakken/'));
    },
    bewijs: 'button:has-text("Ik pak dit op")',
  },
  {
    naam: 'oppakken (gedaan)',
    adres: AANVRAAG,
    doe: async (page, { varDir }) => {
      await fill(page, right);
      await send(page, 'naam');
      const referentie = new URL(page.url()).searchParams.get('ref') ?? '';
      await page.goto(await linkInMail(varDir, referentie, 'loket', '/afspraak/oppakken/'));
      await page.locator('main form button').click();
    },
    bewijs: 'h1:has-text("Deze aanvraag is opgepakt")',
  },
  {
    naam: 'verwijzen: leeg verstuurd (fout)',
    adres: VERWIJZEN,
    doe: (page) => send(page, 'email'),
    bewijs: '.lwl-error-summary',
  },
  {
    naam: 'verwijzen (gelukt)',
    adres: VERWIJZEN,
    doe: async (page) => {
      await page.locator('#soort').check();
      await page.locator('#jong').check();
      await fill(page, { email: 'klant@voorbeeld.test' });
      await send(page, 'email');
    },
    bewijs: 'h1:has-text("Uw klant krijgt een mail")',
  },
  {
    naam: 'aanvraag: al verstuurd, nu anders',
    adres: AANVRAAG,
    doe: async (page) => {
      await fill(page, right);
      await send(page, 'naam');
      await page.waitForURL('**/bedankt/**');
      await page.goBack();
      await fill(page, { ...right, bericht: 'Ik vergat iets.' });
      await send(page, 'naam');
    },
    bewijs: 'input[name="aanvulling"], button:has-text("Verstuur als aanvulling")',
  },
  {
    naam: 'aanvraag: opslag antwoordt niet (storing)',
    adres: AANVRAAG,
    doe: async (page, { varDir }) => {
      await fill(page, right);
      await withStorageClosed(varDir, () => send(page, 'naam'));
    },
    bewijs: 'h1:has-text("Versturen lukt nu niet")',
    // The server makes this page; with the storage closed once, other pages wait no longer than they must.
    script: true,
  },
  {
    naam: 'aanvraag in het Arabisch: leeg verstuurd (fout, van rechts naar links)',
    adres: `/ar${AANVRAAG}`,
    doe: (page) => send(page, 'naam'),
    bewijs: '[dir="rtl"] .lwl-error-summary',
  },
  {
    naam: 'bedankt in het Oekraïens (gelukt)',
    adres: `/uk${AANVRAAG}`,
    doe: async (page) => {
      await fill(page, right);
      await send(page, 'naam');
      await page.waitForURL('**/bedankt/**');
    },
    bewijs: 'html[lang="uk"] h1',
  },
  {
    naam: 'begin: naam met een tikfout (bedoelt u)',
    adres: '/',
    doe: async (page) => {
      await page.locator('input[name="q"]').fill('enschde');
      await page.locator('input[name="q"]').press('Enter');
    },
    bewijs: '.lwl-finder a[href*="/regio/twente/"]',
    script: true,
  },
  {
    naam: 'scholingsmatrix: niets gevonden (leeg)',
    adres: `${MATRIX}?zoek=xqzv`,
    doe: openMatrix,
    bewijs: '#gevonden',
    script: true,
  },
  {
    naam: 'scholingsmatrix: gevonden',
    adres: `${MATRIX}?zoek=medewerker&niveau=mbo-3`,
    doe: openMatrix,
    bewijs: '.lwl-offers',
    script: true,
  },
  {
    naam: 'scholingsmatrix: filter open',
    adres: MATRIX,
    doe: async (page) => {
      await openMatrix(page);
      await page.locator('.lwl-filters__group summary').first().click();
    },
    bewijs: '.lwl-filters__group[open]',
    script: true,
  },
  {
    naam: 'regelingen: niets gevonden (leeg)',
    adres: '/regelingen/?zoek=xqzv',
    bewijs: '[data-filter-leeg]:not([hidden])',
    script: true,
  },
  {
    naam: 'regelingen: gefilterd',
    adres: '/regelingen/?wie=school',
    bewijs: '[data-filter-wis]:not([hidden])',
    script: true,
  },
  {
    naam: 'begin: namen onder het veld',
    adres: '/',
    doe: async (page) => {
      await page.locator('input[name="q"]').pressSequentially('ensch');
      await page.getByRole('option').first().waitFor();
    },
    bewijs: '[role="option"]',
    script: true,
  },
  {
    naam: 'regelingenwijzer: geen leeftijd (fout)',
    adres: WIJZER,
    doe: async (page) => {
      await press(page, 'weet-niet');
      await page.locator('#vraag-doel').check();
      await press(page, 'verder');
      await page.locator('#vraag-leeftijd').fill('jong');
      await press(page, 'verder');
    },
    bewijs: '#vraag-leeftijd-fout',
  },
  {
    naam: 'regelingenwijzer: de uitkomst',
    adres: WIJZER,
    doe: async (page) => {
      await page.locator('#vraag-situatie').check();
      await press(page, 'verder');
      await page.locator('#vraag-doel').check();
      await press(page, 'uitkomst');
    },
    bewijs: '#uitkomst',
  },
  {
    naam: 'rekenhulp voor werkgevers: leeg verstuurd',
    adres: '/regelingen/werkgever/',
    doe: (page) => send(page, 'vraag-persoon'),
    bewijs: 'main',
  },
  {
    naam: 'tekst: donker gekozen, iets bewaard',
    adres: '/over/',
    doe: (page) => page.locator('[data-thema-knop]').click(),
    bewijs: '[data-wis-alles]:not([hidden])',
    script: true,
  },
];

/** The one language here that reads from right to left turns every page around, so each kind is looked at in it. */
const IN_ARABIC: Toestand[] = [
  '/',
  '/over/',
  '/wie-betaalt/',
  '/woorden/',
  '/regio/',
  '/regio/twente/',
  AANVRAAG,
].map((rest) => ({ naam: `van rechts naar links: ${rest}`, adres: `/ar${rest}`, bewijs: 'html[dir="rtl"]' }));

/** Every state of every kind of page: each kind at its smallest and its largest, and what a visitor can do there. */
export function listToestanden(): Toestand[] {
  const all: Toestand[] = [
    ...pickSamples().map(({ naam, adres }, index, samples) => ({
      naam: samples[index - 1]?.naam === naam ? `${naam} (lang)` : naam,
      adres,
      ...(samples[index + 1]?.naam === naam ? { bijzaak: true as const } : {}),
    })),
    ...OP_VERZOEK.map(({ naam, adres, bijzaak }) => ({ naam, adres, bijzaak })),
    ...IN_ARABIC,
    ...NA_EEN_DAAD,
  ];
  const shortName = ({ naam }: Toestand): string => naam.replace(' (lang)', '');
  const gone = LIJKT_OP_ANDERE.filter((naam) => !all.some((toestand) => shortName(toestand) === naam));
  if (gone.length > 0) throw new Error(`No state is called: ${gone.join('; ')}.`);
  return all.map((toestand) =>
    LIJKT_OP_ANDERE.includes(shortName(toestand)) ? { ...toestand, bijzaak: true } : toestand,
  );
}

/** Whether a state can be seen in a view. */
export function fits({ script }: Toestand, weergave: string): boolean {
  return !(script && weergave === 'zonder JavaScript');
}
