import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { launchChromium } from '../../../scripts/site/launch-chromium.ts';
import { voorstelTak } from '../../../src/beheer/cms/config/backend.ts';
import type { GitHostInstelling } from '../../../src/beheer/githost/git-host.ts';
import { startImitation, type Imitation, type Kind } from '../../beheer/githost/imitation.ts';
import { vulIn } from './redacteur.ts';
import { LOKET, serveCms } from './serve-cms.ts';

// The CMS is a program of 2 MB that starts anew for each page.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });
const FORMULIER = '/collections/loket/entries/loket';
const PAD = 'content/regios/twente/loket.yaml';

/** What differs between the hosts, as the CMS uses them. */
interface Verschil {
  kind: Kind;
  soort: GitHostInstelling['soort'];
  /** The CMS opens a proposal itself; otherwise it saves to the branch of the regio, which is there beforehand. */
  opensProposal: boolean;
  /** A request that would change the main branch at once. */
  direct: [path: string, body: object];
}

const HOSTS: Verschil[] = [
  {
    kind: 'github',
    soort: 'github',
    opensProposal: true,
    direct: [
      '/api/graphql',
      {
        query: 'mutation { createCommitOnBranch }',
        variables: { input: { branch: { branchName: 'main' } } },
      },
    ],
  },
  {
    kind: 'gitlab',
    soort: 'gitlab',
    opensProposal: true,
    direct: ['/api/v4/projects/loketten%2Fsite/repository/commits', { branch: 'main', actions: [] }],
  },
  {
    kind: 'gitea',
    soort: 'gitea',
    opensProposal: false,
    direct: ['/api/v1/repos/loketten/site/contents', { branch: 'main', files: [] }],
  },
  {
    kind: 'forgejo',
    soort: 'gitea',
    opensProposal: false,
    direct: ['/api/v1/repos/loketten/site/contents', { branch: 'main', files: [] }],
  },
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

describe.each(HOSTS)('$kind', ({ kind, soort, opensProposal, direct }) => {
  let host: Imitation;
  let cms: Awaited<ReturnType<typeof serveCms>>;
  beforeAll(async () => {
    host = await startImitation(kind, {
      files: { [PAD]: LOKET, 'content/landelijk/redactie.yaml': 'mailbox: a@redactie.example\n' },
      users: [{ naam: 'voorbeeld-twente', token: 'schrijver' }],
    });
    if (!opensProposal) host.git.setBranch(voorstelTak('twente'), host.git.head('main')!);
    const { adres, api, project } = host;
    cms = await serveCms({ host: { soort, adres, api, project, tak: 'main' } });
  });
  afterAll(async () => {
    await cms?.stop();
    await host?.stop();
  });

  /** What went wrong in all pages: requests elsewhere, and what the host did not do or does not know. */
  const elders: string[] = [];
  const mislukt: string[] = [];

  async function signIn(adres: string): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 2600 } });
    page.setDefaultTimeout(60_000);
    page.on('response', (response) => {
      if (response.url().startsWith(host.adres) && response.status() >= 400)
        mislukt.push(`${response.status()} ${response.request().method()} ${response.url()}`);
    });
    page.on('request', (request) => {
      const known = [cms.base, host.adres, 'data:', 'blob:'];
      if (!known.some((start) => request.url().startsWith(start))) elders.push(request.url());
    });
    await page.addInitScript(
      (backendName) =>
        localStorage.setItem('sveltia-cms.user', JSON.stringify({ backendName, token: 'schrijver' })),
      soort,
    );
    await page.goto(adres);
    return page;
  }

  /** Branch on which the saved change stands, once it is there. */
  async function savedBranch(): Promise<string> {
    if (!opensProposal) {
      const main = host.git.head('main');
      await expect.poll(() => host.git.head(voorstelTak('twente')), { timeout: 60_000 }).not.toBe(main);
      return voorstelTak('twente');
    }
    // The label comes last: by it the CMS knows its own proposals again.
    await expect.poll(() => host.proposals[0]?.labels.length, { timeout: 60_000 }).toBe(1);
    const [proposal] = host.proposals;
    expect(proposal).toMatchObject({ base: 'main', state: 'open', author: 'voorbeeld-twente' });
    return proposal!.head;
  }

  test('a save becomes a branch with one changed line, and a proposal where the CMS can open one; the main branch stays as it was; who comes back finds the change; and what would change the main branch at once is refused', async () => {
    const main = host.git.head('main');
    const page = await signIn(cms.adres('twente', FORMULIER));
    await vulIn(page.getByRole('textbox', { name: 'Mailbox', exact: true }), 'nieuw@loket.example');
    await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
    const branch = await savedBranch();
    const diff = host.git.git(['diff', '--unified=0', 'main', branch]);
    expect(diff.split('\n').filter((line) => /^[-+](?![-+]{2} )/.test(line))).toEqual([
      '-mailbox: twente@loket.example # alleen deze',
      '+mailbox: nieuw@loket.example # alleen deze',
    ]);
    await page.close();

    const later = await signIn(cms.adres('twente', FORMULIER));
    const mailbox = later.getByRole('textbox', { name: 'Mailbox', exact: true });
    await mailbox.waitFor();
    await expect.poll(() => mailbox.inputValue(), { timeout: 40_000 }).toBe('nieuw@loket.example');

    const sent: (string | null)[] = [];
    later.on('request', (request) => sent.push(request.postData()));
    const body = JSON.stringify(direct[1]);
    const message = await later.evaluate(
      async ([url, text]) =>
        fetch(url!, { method: 'POST', body: text! }).then(
          () => 'sent',
          (error: Error) => error.message,
        ),
      [`${host.adres}${direct[0]}`, body],
    );
    expect(message).toMatch(/^Dit zou de site meteen veranderen/);
    expect(sent).not.toContain(body);
    await later.close();

    expect(host.git.head('main')).toBe(main);
    expect(elders).toEqual([]);
    expect(mislukt).toEqual([]);
    expect(host.log.filter((line) => line.startsWith('404'))).toEqual([]);
  });

  if (!opensProposal)
    test('says which branch is missing', async () => {
      const page = await signIn(cms.adres('landelijk'));
      await page.getByText(/heeft geen tak .*voorstel-landelijk.* Meld dit aan de beheerder/).waitFor();
      await page.close();
    });
});
