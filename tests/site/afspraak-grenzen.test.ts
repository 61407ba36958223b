import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/machine/root.mjs';
import { serveSite, type ServedSite } from '../../scripts/site/serve-site.ts';
import type { RunTimeData, LoketGegevens } from '../../src/domain/afspraak/aanvraag.ts';
import { dutchDay } from '../../src/domain/dag/dutch-day.ts';
import { useBrowser } from './browser.ts';
import { fetchToken, postForm } from './form-post.ts';

// What keeps programs, crowds and closed doors from losing a request. These need other settings than the shared site:
// the same build, with what it wrote about some lokets changed.
const { openPage } = useBrowser();
const vandaag = dutchDay(new Date());
const sluiting = (formulierOpen: boolean): Partial<LoketGegevens> => ({
  gesloten: [
    {
      van: vandaag,
      tot: vandaag,
      tekst: 'Vandaag is iedereen op cursus.',
      alternatief: {
        naam: 'Taalhuis (voorbeeld)',
        telefoon: '010 123 45 67',
        adres: 'https://taalhuis.example/',
      },
      formulierOpen,
    },
  ],
});
const CHANGES: Record<string, Partial<LoketGegevens>> = {
  drenthe: sluiting(false),
  groningen: sluiting(true),
  friesland: { wachttijd: { werkdagen: 8, bevestigdOp: vandaag }, telefoon: '058 123 45 67' },
  twente: { wachttijd: { werkdagen: 8, bevestigdOp: '2026-01-01' } },
};

let folder: string;
let site: ServedSite;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'loket-grenzen-'));
  const [dist, other] = [join(ROOT, 'dist'), join(folder, 'dist')];
  mkdirSync(other);
  for (const naam of readdirSync(dist))
    if (naam !== 'run-time') symlinkSync(join(dist, naam), join(other, naam));
  cpSync(join(dist, 'run-time'), join(other, 'run-time'), { recursive: true });
  changeLoketten(join(other, 'run-time'));
  site = await serveSite(join(folder, 'var'), {
    DIST_DIR: other,
    FORMULIER_MINSTE_SECONDEN: '2',
    LIMIET_PER_AFZENDER: '1',
  });
});
afterAll(async () => {
  await site?.stop();
  rmSync(folder, { recursive: true, force: true });
});

function changeLoketten(runTime: string): void {
  const file = join(runTime, 'gegevens.json');
  const gegevens = JSON.parse(readFileSync(file, 'utf8')) as RunTimeData;
  for (const [slug, change] of Object.entries(CHANGES)) Object.assign(gegevens.loketten[slug]!, change);
  writeFileSync(file, JSON.stringify(gegevens));
}

const person = (email: string) => ({ naam: 'Zoë de Vries', email, bericht: 'Dit mag niet weg.' });

describe('a loket that is closed today', () => {
  test('says so, why, and where to go; there is no form', async () => {
    const page = await openPage({ base: site.base, javaScript: false });
    await page.goto('/regio/drenthe/afspraak/');
    const notice = page.locator('[data-gesloten]');
    expect(await notice.innerText()).toMatch(/gesloten op .*U kunt nu geen aanvraag versturen/s);
    expect(await notice.innerText()).toContain('Vandaag is iedereen op cursus.');
    expect(
      await notice.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href'))),
    ).toEqual(['tel:0101234567', 'https://taalhuis.example/']);
    expect(await page.locator('main form').count()).toBe(0);
  });

  test('gives what was sent back to copy', async () => {
    const path = '/regio/drenthe/afspraak/';
    const { status, html } = await postForm(
      path,
      { ...person('a@voorbeeld.nl'), postcode: '9401' },
      site.base,
    );
    expect([status, html.includes('Dit loket is nu gesloten')]).toEqual([409, true]);
    expect(html).toMatch(/id="kopie"[^>]*readonly[^>]*>[^<]*Dit mag niet weg\./);
  });

  test('takes requests when its form stays open, and says when an answer comes', async () => {
    const page = await openPage({ base: site.base });
    await page.goto('/regio/groningen/afspraak/');
    expect(await page.locator('[data-gesloten]').innerText()).toContain('U kunt wel een aanvraag versturen.');
    expect(await page.locator('main form').count()).toBe(2);
  });
});

test('the waiting time stands before the form only while somebody confirmed it', async () => {
  const page = await openPage({ base: site.base });
  await page.goto('/regio/friesland/afspraak/');
  expect(await page.locator('[data-wachttijd]').innerText()).toBe('De wachttijd is nu ongeveer 8 werkdagen.');
  await page.goto('/regio/twente/afspraak/');
  expect(await page.locator('[data-wachttijd]').count()).toBe(0);
});

describe('a form that comes back faster than a person can', () => {
  test('is asked for again, and then accepted', async () => {
    const path = '/regio/friesland/afspraak/';
    const token = await fetchToken(path, site.base);
    const fields = { ...person('snel@voorbeeld.nl'), postcode: '8911', token };
    const first = await postForm(path, fields, site.base);
    expect([first.status, first.html.includes('Verstuur nog een keer')]).toEqual([422, true]);
    expect(first.html).toContain(`name="token" value="${token}"`);
    expect(first.html).toContain('Dit mag niet weg.');
    // Each try counts for the limit, so the visitor waits as long as the page takes to read.
    await expect
      .poll(
        async () =>
          (await postForm(path, { ...fields, email: `${Date.now()}@voorbeeld.nl` }, site.base)).status,
        { timeout: 15_000, interval: 500 },
      )
      .toBe(303);
  });
});

describe('somebody who sends too often', () => {
  test('hears in how many minutes it works again, and whom to call; what was typed stays', async () => {
    const path = '/regio/friesland/afspraak/';
    const send = async () => {
      const token = await fetchToken(path, site.base);
      return postForm(path, { ...person('vaak@voorbeeld.nl'), postcode: '8911', token }, site.base);
    };
    await send();
    const { status, retryAfter, html } = await send();
    expect(status).toBe(429);
    expect(Number(retryAfter)).toBeGreaterThan(0);
    expect(html).toContain('Versturen kan nu even niet');
    expect(html).toMatch(/Probeer het over [\d.]+ minu/);
    expect(html).toContain('058 123 45 67');
    expect(html).toContain('Dit mag niet weg.');
  });
});
