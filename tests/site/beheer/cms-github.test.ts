import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { launchChromium } from '../../../scripts/site/launch-chromium.ts';
import { startImitation, type Imitation } from '../../beheer/githost/imitation.ts';
import { LOKET, serveCms } from './serve-cms.ts';

// The CMS is a program of 2 MB that starts anew for each page.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });
const PAD = 'content/regios/twente/loket.yaml';
let github: Imitation;
let cms: Awaited<ReturnType<typeof serveCms>>;
let browser: Browser;
beforeAll(async () => {
  github = await startImitation('github', {
    files: { [PAD]: LOKET, 'content/landelijk/redactie.yaml': 'mailbox: a@redactie.example\n' },
    users: [{ naam: 'voorbeeld-twente', token: 'schrijver' }],
  });
  const { adres, api, project } = github;
  [cms, browser] = await Promise.all([
    serveCms({ host: { soort: 'github', adres, api, project, tak: 'main' } }),
    launchChromium(),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await cms?.stop();
  await github?.stop();
});

async function signIn(): Promise<{ page: Page; elders: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 2600 } });
  page.setDefaultTimeout(100_000);
  const elders: string[] = [];
  page.on('request', (request) => {
    const known = [cms.base, github.adres, 'data:', 'blob:'];
    if (!known.some((start) => request.url().startsWith(start))) elders.push(request.url());
  });
  await page.addInitScript(() =>
    localStorage.setItem('sveltia-cms.user', JSON.stringify({ backendName: 'github', token: 'schrijver' })),
  );
  await page.goto(cms.adres('twente', '/collections/loket/entries/loket'));
  return { page, elders };
}

test('a save becomes a branch with one changed line and a proposal, and the main branch stays as it was; who comes back finds it', async () => {
  const main = github.git.head('main');
  const { page, elders } = await signIn();
  await page.getByRole('textbox', { name: 'Mailbox', exact: true }).fill('nieuw@loket.example');
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  // The label comes last: by it the CMS knows its own proposals again.
  await expect.poll(() => github.proposals[0]?.labels.length, { timeout: 100_000 }).toBe(1);

  const [proposal] = github.proposals;
  expect(proposal).toMatchObject({ base: 'main', state: 'open', author: 'voorbeeld-twente' });
  expect(github.git.head('main')).toBe(main);
  const diff = github.git.git(['diff', '--unified=0', 'main', proposal!.head]);
  expect(diff.split('\n').filter((line) => /^[-+](?![-+]{2} )/.test(line))).toEqual([
    '-mailbox: twente@loket.example # alleen deze',
    '+mailbox: nieuw@loket.example # alleen deze',
  ]);
  await page.close();

  const later = await signIn();
  const mailbox = later.page.getByRole('textbox', { name: 'Mailbox', exact: true });
  await mailbox.waitFor();
  await expect.poll(() => mailbox.inputValue(), { timeout: 40_000 }).toBe('nieuw@loket.example');
  await later.page.close();
  expect([...elders, ...later.elders]).toEqual([]);
  expect(github.log.filter((line) => line.startsWith('404'))).toEqual([]);
});

test('what would change the main branch at once is refused in the browser, before the host hears of it', async () => {
  const { page } = await signIn();
  await page.locator('.app-shell').waitFor();
  const main = github.git.head('main');
  const message = await page.evaluate(async (url) => {
    const query = 'mutation { createCommitOnBranch }';
    const body = JSON.stringify({ query, variables: { input: { branch: { branchName: 'main' } } } });
    return fetch(url, { method: 'POST', body }).then(
      () => 'sent',
      (error: Error) => error.message,
    );
  }, `${github.adres}/api/graphql`);
  expect(message).toMatch(/^Dit zou de site meteen veranderen/);
  expect(github.git.head('main')).toBe(main);
  await page.close();
});
