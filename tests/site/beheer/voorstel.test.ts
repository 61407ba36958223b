import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { launchChromium } from '../../../scripts/site/launch-chromium.ts';
import type { MatrixBron } from '../../../src/domain/scholing/matrix-bron.ts';
import { allowGithost } from '../../../src/server/http/githost-policy.ts';
import { startImitation, type Imitation } from '../../beheer/githost/imitation.ts';
import { findBarriers, siteBase } from '../browser.ts';
import { changeMatrix, downloadMatrix, give, openMatrixPagina } from './lever-matrix.ts';

// The page as it is built for a site with a git host, against an imitation of that host over a real git repository.
const CSV = 'content/regios/twente/scholing.csv';
let browser: Browser;
let host: Imitation;
let bron: MatrixBron;

beforeAll(async () => {
  // A page that a test fulfils has no address of its own: the browser would not let it reach one of this machine.
  browser = await launchChromium([
    '--disable-features=LocalNetworkAccessChecks,BlockInsecurePrivateNetworkRequests',
  ]);
  bron = (await (await fetch(`${siteBase()}/beheer/scholing/twente.json`)).json()) as MatrixBron;
  host = await startImitation('github', {
    files: { [CSV]: bron.csv! },
    users: [{ naam: 'voorbeeld-twente', token: 'schrijver' }],
  });
});
afterAll(async () => {
  await browser.close();
  await host.stop();
});

/** The page with the setting and the policy that a build with this git host gives it. */
async function openWithHost(): Promise<{ page: Page; elsewhere: string[]; problems: string[] }> {
  const context = await browser.newContext({ baseURL: siteBase(), locale: 'nl-NL', reducedMotion: 'reduce' });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const elsewhere: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== siteBase() && origin !== host.adres)
      elsewhere.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load'))
      problems.push(message.text());
  });
  const instelling = JSON.stringify({
    soort: 'github',
    adres: host.adres,
    api: host.api,
    project: host.project,
    tak: 'main',
  });
  await page.route(/\/beheer\/scholing\/\?/, async (route) => {
    const answer = await route.fetch();
    const headers = new Map(Object.entries(answer.headers()));
    const name = 'content-security-policy';
    allowGithost(
      {
        getHeader: () => headers.get(name),
        setHeader: (_, value) => headers.set(name, value),
      },
      '/beheer/scholing/',
      [host.api],
    );
    const body = (await answer.text()).replace(
      'data-eiland="BeheerScholing"',
      `$& data-githost='${instelling}'`,
    );
    await route.fulfill({ status: 200, headers: Object.fromEntries(headers), body });
  });
  return { page, elsewhere, problems };
}

/** The matrix as it stands on a branch of the host. */
const textOn = (branch: string) => host.git.blob(host.git.file(branch, CSV)!.oid).toString();

/** Gives a changed matrix, and presses the button. */
async function propose(page: Page, kosten: number): Promise<void> {
  await openMatrixPagina(page);
  const { bytes } = await downloadMatrix(page);
  await give(page, await changeMatrix(bytes, [[2, 'Kosten (euro)', kosten]]));
  await page.getByRole('button', { name: 'Maak een voorstel' }).click();
}

test('an editor proposes a matrix: a branch of its own, and nothing on the main branch', async () => {
  const { page, elsewhere, problems } = await openWithHost();
  await propose(page, 4321);
  const field = page.getByLabel(/Uw toegangssleutel/);
  expect(await findBarriers(page)).toEqual([]);
  await field.fill('verlopen');
  await page.getByRole('button', { name: 'Maak een voorstel' }).click();
  expect(await page.getByRole('alert').innerText()).toContain('kent uw sleutel niet');

  await field.fill('schrijver');
  await page.getByRole('button', { name: 'Maak een voorstel' }).click();
  const link = page.getByRole('link', { name: 'Bekijk uw voorstel' });
  expect(await link.getAttribute('href')).toMatch(/\/pull\/\d+$/);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
  const [proposal] = host.proposals;
  expect(proposal!.title).toBe('Scholing Twente: 1 gewijzigd');
  expect(textOn(proposal!.head)).toContain('4321');
  expect(textOn('main')).toBe(bron.csv);
  expect({ elsewhere, problems }).toEqual({ elsewhere: [], problems: [] });
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(
    'schrijver',
  );
});

test('a matrix that another editor changed meanwhile is not overwritten', async () => {
  const { page } = await openWithHost();
  const before = host.proposals.length;
  const old = host.git.head('main')!;
  host.git.setBranch('main', host.git.commit(old, { [CSV]: `${bron.csv}\n` }, 'Een ander', 'ander'));
  await page.addInitScript(() => localStorage.setItem('sveltia-cms.user', '{"token":"schrijver"}'));
  await propose(page, 99);
  expect(await page.getByRole('alert').innerText()).toContain('De matrix van Twente is intussen veranderd.');
  expect(host.proposals.length).toBe(before);
});
