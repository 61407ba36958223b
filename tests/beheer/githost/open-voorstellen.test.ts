import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { findVoorstelTakken } from '../../../scripts/redactie/find-voorstel-takken.ts';
import { openGit } from '../../../scripts/redactie/git.ts';
import { openVoorstellen } from '../../../src/beheer/githost/open-voorstellen.ts';
import { startImitation } from './imitation.ts';

// Each asks git many things, and git may have to wait for other suites.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

test.each(['gitea', 'forgejo'] as const)(
  '%s: each branch of a regio with something new gets one pull request',
  async (kind) => {
    const host = await startImitation(kind, {
      files: { 'content/a.yaml': 'a: 1\n' },
      users: [{ naam: 'ci', token: 'ci' }],
    });
    const clone = mkdtempSync(join(tmpdir(), 'redactie-kloon-'));
    onTestFinished(async () => {
      rmSync(clone, { recursive: true, force: true });
      await host.stop();
    });
    const { git } = host;
    const main = git.head('main')!;
    const saved = git.commit(main, { 'content/a.yaml': 'a: 2\n' }, 'Bewaard', 'redacteur');
    git.setBranch('voorstel-twente', saved);
    // Nothing new on it; saved twice, of which the main branch has the same by another commit; and no regio at all.
    git.setBranch('voorstel-drenthe', main);
    git.setBranch(
      'voorstel-zeeland',
      git.commit(main, { 'content/b.yaml': 'b: 1\n' }, 'Bewaard', 'redacteur'),
    );
    git.setBranch('main', git.commit(main, { 'content/b.yaml': 'b: 1\n' }, 'Samengevat', 'redacteur'));
    git.setBranch('voorstel-onbekend', saved);

    const run = async () => {
      spawnSync('git', ['init', '--quiet', clone]);
      spawnSync('git', ['-C', clone, 'fetch', '--quiet', host.repo, '+refs/heads/*:refs/remotes/origin/*']);
      const takken = findVoorstelTakken(openGit(clone), 'origin', 'main', [
        'drenthe',
        'twente',
        'zeeland',
        'zwolle',
      ]);
      const instelling = {
        soort: 'gitea' as const,
        adres: host.adres,
        api: host.api,
        project: host.project,
        tak: 'main',
      };
      return openVoorstellen(instelling, 'ci', takken);
    };
    expect(await run()).toEqual([{ tak: 'voorstel-twente', url: `${host.adres}/loketten/site/pulls/1` }]);
    expect(await run()).toEqual([]);
    expect(host.proposals).toHaveLength(1);
    expect(host.proposals[0]).toMatchObject({
      title: 'Voorstel van twente',
      head: 'voorstel-twente',
      base: 'main',
    });
  },
);
