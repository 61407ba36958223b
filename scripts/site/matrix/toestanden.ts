import type { Page } from 'playwright-core';
import { OP_VERZOEK, pickSamples } from '../page-types.ts';

/** A page as a visitor can find it. */
export interface Toestand {
  /** Kind of page and state. */
  naam: string;
  adres: string;
  /** What a visitor does on the page to get there. */
  doe?: (page: Page) => Promise<unknown>;
  /** What must be seen then (a CSS selector), else the state was not reached. */
  bewijs?: string;
  /** There only with JavaScript. */
  script?: true;
}

const AANVRAAG = '/regio/twente/afspraak/';
const MATRIX = '/regio/twente/scholing/';
const LANG = 'Donaudampfschifffahrtsgesellschaft '.repeat(60);

async function fill(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [id, value] of Object.entries(fields)) await page.locator(`#${id}`).fill(value);
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
const tooMuch = { naam: LANG, email: LANG, telefoon: LANG, postcode: LANG, bericht: LANG };

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
    naam: 'begin: namen onder het veld',
    adres: '/',
    doe: async (page) => {
      await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
      await page.locator('input[name="q"]').pressSequentially('ensch');
      await page.getByRole('option').first().waitFor();
    },
    bewijs: '[role="option"]',
    script: true,
  },
  {
    naam: 'tekst: donker gekozen, iets bewaard',
    adres: '/over/',
    doe: (page) => page.locator('[data-thema-knop]').click(),
    bewijs: '[data-wis-alles]:not([hidden])',
    script: true,
  },
];

/** Every state of every kind of page: each kind at its smallest and its largest, and what a visitor can do there. */
export function listToestanden(): Toestand[] {
  return [
    ...pickSamples().map(({ naam, adres }, index, all) => ({
      naam: all[index - 1]?.naam === naam ? `${naam} (lang)` : naam,
      adres,
    })),
    ...OP_VERZOEK.map(({ naam, adres }) => ({ naam, adres })),
    ...NA_EEN_DAAD,
  ];
}

/** Whether a state can be seen in a view. */
export function fits({ script }: Toestand, weergave: string): boolean {
  return !(script && weergave === 'zonder JavaScript');
}
