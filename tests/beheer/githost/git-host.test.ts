import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createGitHost } from '../../../src/beheer/githost/create-git-host.ts';
import { GitHostFout, type GitHost } from '../../../src/beheer/githost/git-host.ts';
import { startImitation, type Imitation, type Kind } from './imitation.ts';

// Each asks git many things, and git may have to wait for other suites.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const CSV = 'content/regios/twente/scholing.csv';
const KINDS: { kind: Kind; page: RegExp }[] = [
  { kind: 'github', page: /\/loketten\/site\/pull\/\d+$/ },
  { kind: 'gitlab', page: /\/loketten\/site\/-\/merge_requests\/\d+$/ },
  { kind: 'gitea', page: /\/loketten\/site\/pulls\/\d+$/ },
  { kind: 'forgejo', page: /\/loketten\/site\/pulls\/\d+$/ },
];

describe.each(KINDS)('$kind', ({ kind, page }) => {
  let imitation: Imitation;
  let editor: GitHost;
  const signIn = (token: string, project = imitation.project): GitHost =>
    createGitHost(
      {
        soort: kind === 'forgejo' ? 'gitea' : kind,
        adres: imitation.adres,
        api: imitation.api,
        project,
        tak: 'main',
      },
      token,
    );
  const voorstel = (bestanden: Record<string, string | null>) => ({
    regio: 'twente',
    titel: 'Nieuwe matrix',
    toelichting: '2 rijen erbij.',
    bestanden,
  });

  beforeAll(async () => {
    imitation = await startImitation(kind, {
      files: {
        [CSV]: 'id,titel\na,Één € 𝄞\n',
        'content/landelijk/weg.yaml': 'a: 1\n',
        'groot.csv': '€'.repeat(500_000),
      },
      users: [
        { naam: 'voorbeeld-twente', token: 'schrijver' },
        { naam: 'voorbeeld-lezer', token: 'lezer', schrijft: false },
      ],
    });
  });
  beforeEach(() => {
    imitation.faults.length = 0;
    editor = signIn('schrijver');
  });
  afterAll(() => imitation.stop());

  test('tells who is signed in', async () => {
    expect(await editor.account()).toBe('voorbeeld-twente');
  });

  test('reads a file with all its signs, a large one too, and tells one that is not there', async () => {
    expect(await editor.lees(CSV)).toBe('id,titel\na,Één € 𝄞\n');
    expect(await editor.lees('groot.csv')).toHaveLength(500_000);
    expect(await editor.lees('content/niet er.csv')).toBeUndefined();
  });

  test('puts several files in one commit on a branch of its own and opens a proposal', async () => {
    const main = imitation.git.head('main');
    await editor.lees(CSV);
    const { tak, url } = await editor.stelVoor(
      voorstel({
        [CSV]: 'id,titel\nb,Ü\n',
        'content/regios/twente/nieuw é.md': 'nieuw\n',
        'content/landelijk/weg.yaml': null,
      }),
    );
    expect(tak).toMatch(/^voorstel-twente-\d{8}-\d{6}-[0-9a-f]{4}$/);
    expect(url).toMatch(page);
    expect(imitation.git.head('main')).toBe(main);
    expect(imitation.git.git(['rev-list', '--count', `main..${tak}`])).toBe('1');
    expect(imitation.git.changed('main', tak)).toEqual([
      { status: 'D', path: 'content/landelijk/weg.yaml' },
      { status: 'A', path: 'content/regios/twente/nieuw é.md' },
      { status: 'M', path: CSV },
    ]);
    expect(imitation.git.blob(imitation.git.file(tak, CSV)!.oid).toString()).toBe('id,titel\nb,Ü\n');
    expect(imitation.proposals.at(-1)).toMatchObject({
      title: 'Nieuwe matrix',
      body: '2 rijen erbij.',
      head: tak,
      base: 'main',
    });
  });

  test('does not undo what another person changed after the file was opened', async () => {
    await editor.lees(CSV);
    const other = imitation.git.commit(
      imitation.git.head('main'),
      { [CSV]: 'id,titel\nander,x\n' },
      'Ander',
      'ander',
    );
    imitation.git.setBranch('main', other);
    const branches = imitation.git.branches();
    await expect(editor.stelVoor(voorstel({ [CSV]: 'id,titel\nb,Ü\n' }))).rejects.toThrow(
      `Iemand anders wijzigde ${CSV} nadat u het opende. Laad de bladzijde opnieuw en doe uw wijziging nog een keer.`,
    );
    expect(imitation.git.branches()).toEqual(branches);
  });

  test('leaves no branch behind when the proposal cannot be opened', async () => {
    const branches = imitation.git.branches();
    // The text does not change, so there is nothing to propose: refused after the branch was made.
    const same = (await editor.lees(CSV))!;
    await expect(editor.stelVoor(voorstel({ [CSV]: same }))).rejects.toThrow(
      /^De git-host weigerde uw wijziging/,
    );
    expect(imitation.git.branches()).toEqual(branches);
  });

  test.each([
    [
      'a token that is not known',
      'onbekend',
      undefined,
      'De git-host kent uw sleutel niet of niet meer. Meld u opnieuw aan.',
    ],
    ['a project that is not there', 'schrijver', 'loketten/anders', 'De git-host vindt loketten/anders niet'],
    [
      'an account that may only read',
      'lezer',
      undefined,
      'Uw account of uw sleutel mag dit niet in loketten/site.',
    ],
  ])('says what to do about %s', async (_, token, project, message) => {
    const proposal = signIn(token, project).stelVoor(voorstel({ [CSV]: 'x\n' }));
    await expect(proposal).rejects.toBeInstanceOf(GitHostFout);
    await expect(proposal).rejects.toThrow(message);
  });

  test('tells a project that may not be seen from a file that is not there', async () => {
    await expect(signIn('schrijver', 'loketten/anders').lees(CSV)).rejects.toThrow(
      'vindt loketten/anders niet',
    );
  });

  test.each([
    [
      'a host with a fault',
      { status: 503, body: 'storing' },
      'De git-host heeft een storing (503). Wacht een kwartier.',
    ],
    ['too many questions', { status: 429, body: {}, headers: { 'retry-after': '90' } }, 'Wacht 2 minuten.'],
    [
      "GitHub's way of saying too many questions",
      { status: 403, body: { message: 'x' }, headers: { 'x-ratelimit-remaining': '0' } },
      'De git-host kreeg te veel vragen. Wacht een uur.',
    ],
    [
      'a protected branch',
      { status: 422, body: { message: 'Protected branch update failed' } },
      'De tak main van loketten/site is beschermd.',
    ],
    [
      'a change at the same time',
      { status: 409, body: { message: 'x' } },
      'Iemand anders wijzigde dit intussen ook.',
    ],
    ['too much at once', { status: 413, body: {} }, 'Uw wijziging is te groot voor de git-host.'],
    [
      'a page instead of data',
      { status: 200, body: Buffer.from('<html>') },
      'gaf een antwoord dat niet te lezen is',
    ],
    ['a broken connection', null, 'is niet bereikbaar. Controleer uw internetverbinding.'],
  ])('says what to do about %s', async (_, fault, message) => {
    imitation.faults.push(fault);
    await expect(editor.account()).rejects.toThrow(message);
  });
});
