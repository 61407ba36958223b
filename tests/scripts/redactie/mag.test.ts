import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { stepMag } from '../../../scripts/redactie/steps.ts';
import type { Changes, GitRepo } from '../../beheer/githost/git-repo.ts';
import { createContentRepo, DRENTHE, LANDELIJK, LOKET, propose, TWENTE } from './voorstel-repo.ts';

// Each asks git many things, and git may have to wait for other suites.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let repo: GitRepo;
beforeAll(() => {
  repo = createContentRepo();
});
afterAll(() => repo.remove());

const editor = 'voorbeeld-twente';
const loket = (van: string, naar: string) => ({ [TWENTE]: LOKET.replace(van, naar) });

describe('an editor may propose', () => {
  test.each<[string, string, Changes[]]>([
    ['a change in the own regio', editor, [loket('Straat 1', 'Straat 2')]],
    ['as the host spells the account', 'Voorbeeld-TWENTE', [loket('Straat 1', 'Straat 3')]],
    ['a new file in the own regio', editor, [{ 'content/regios/twente/agenda/open-dag.md': '---\n---\n' }]],
    ['in more steps', editor, [loket('Straat 1', 'Straat 4'), loket('Straat 1', 'Straat 5')]],
    [
      'as landelijk redacteur, what is national',
      'voorbeeld-landelijk',
      [{ 'content/landelijk/redactie.yaml': `${LANDELIJK}#\n` }],
    ],
    ['as landelijk redacteur, a regio that names nobody', 'voorbeeld-landelijk', [{ [DRENTHE]: LOKET }]],
    [
      'as landelijk redacteur, a regio with an editor',
      'voorbeeld-landelijk',
      [loket('Straat 1', 'Straat 6')],
    ],
  ])('%s', (_, account, commits) => {
    expect(stepMag(repo.dir, 'main', propose(repo, ...commits), { account })).toEqual({
      code: 0,
      lines: [`${account} mag dit voorstel doen. Iemand keurt het nog goed.`],
    });
  });
});

describe('refused, with the reason, is', () => {
  const link = (content: string) => ({ mode: '120000', content });
  test.each<[string, string, Changes[], string]>([
    [
      'another regio',
      editor,
      [{ [DRENTHE]: LOKET }],
      'voorbeeld-twente is geen redacteur van de regio drenthe.',
    ],
    [
      'a change elsewhere beside one in the own regio',
      editor,
      [{ ...loket('Straat 1', 'X'), [DRENTHE]: null }],
      'regio drenthe',
    ],
    [
      'what is national',
      editor,
      [{ 'content/landelijk/hulp.yaml': 'x: 1\n' }],
      'Dit geldt voor het hele land.',
    ],
    [
      'who is landelijk redacteur',
      editor,
      [{ 'content/landelijk/redactie.yaml': LANDELIJK.replace('[', `[${editor}, `) }],
      'hele land',
    ],
    ['code', editor, [{ 'scripts/redactie.ts': 'x\n' }], 'Dit bestand staat buiten de map content.'],
    [
      'code, by the landelijk redacteur too',
      'voorbeeld-landelijk',
      [{ 'package.json': '{"scripts":{}}\n' }],
      'buiten de map content',
    ],
    ['the CI of the host', editor, [{ '.github/workflows/mag.yml': 'x\n' }], 'buiten de map content'],
    [
      'the owners themselves',
      editor,
      [{ '.github/CODEOWNERS': '* @voorbeeld-twente\n' }],
      'buiten de map content',
    ],
    [
      'an account that the proposal itself adds',
      'nieuw',
      [loket('[voorbeeld-twente]', '[voorbeeld-twente, nieuw]')],
      'nieuw is geen redacteur van de regio twente.',
    ],
    [
      'an account that is added to a regio that names nobody',
      'nieuw',
      [{ [DRENTHE]: `${LOKET}redacteuren: [nieuw]\n` }],
      'regio drenthe',
    ],
    [
      'an editor who was taken away on the main branch',
      'weg',
      [loket('Straat 1', 'X')],
      'weg is geen redacteur',
    ],
    ['a new regio', editor, [{ 'content/regios/nieuw/loket.yaml': LOKET }], 'De regio "nieuw" bestaat niet.'],
    [
      'the folder in capitals',
      editor,
      [{ 'content/regios/Twente/loket.yaml': LOKET }],
      'De naam "Twente" mag hier niet.',
    ],
    ['content in capitals', editor, [{ 'Content/regios/twente/loket.yaml': LOKET }], 'buiten de map content'],
    [
      'a folder with a letter that looks alike',
      editor,
      [{ 'content/regios/twеnte/loket.yaml': LOKET }],
      'De naam "twеnte" mag hier niet.',
    ],
    ['a file with the name of a regio', editor, [{ 'content/regios/twente.yaml': LOKET }], 'hele land'],
    [
      'a regio called as what every object has',
      editor,
      [{ 'content/regios/constructor/loket.yaml': LOKET }],
      'De regio "constructor" bestaat niet.',
    ],
    [
      'a rename out of another regio',
      editor,
      [{ [DRENTHE]: null, 'content/regios/twente/gehaald.yaml': 'x: 1\n' }],
      'regio drenthe',
    ],
    [
      'a rename into another regio',
      editor,
      [{ [TWENTE]: null, 'content/regios/drenthe/twente.yaml': LOKET }],
      'regio drenthe',
    ],
    [
      'a symlink',
      editor,
      [{ 'content/regios/twente/geheim.md': link('/etc/passwd') }],
      'een verwijzing naar een ander bestand (symlink)',
    ],
    ['a file that becomes a symlink', editor, [{ [TWENTE]: link('../drenthe/loket.yaml') }], '(symlink)'],
    [
      'a submodule',
      editor,
      [{ 'content/regios/twente/ander': { mode: '160000', oid: 'a'.repeat(40) } }],
      'een ander project (submodule)',
    ],
    [
      'a program',
      editor,
      [{ [TWENTE]: { mode: '100755', content: LOKET } }],
      'Dit is geen gewoon bestand, maar een programma.',
    ],
    [
      'a file that steers git',
      editor,
      [{ 'content/regios/twente/.gitattributes': '* filter=x\n' }],
      'De naam ".gitattributes" mag hier niet.',
    ],
    ['a space at the end of a name', editor, [{ 'content/regios/twente/loket.yaml ': 'x' }], 'mag hier niet'],
    ['a backslash', editor, [{ 'content/regios/twente/..\\drenthe\\loket.yaml': 'x' }], 'mag hier niet'],
    [
      'a huge file',
      editor,
      [{ 'content/regios/twente/groot.csv': 'x'.repeat(5_000_001) }],
      'Dit bestand is 6 MB. Ten hoogste 5 MB mag.',
    ],
    [
      'a bad step that a later one undoes',
      editor,
      [{ [DRENTHE]: 'x: 1\n' }, { [DRENTHE]: LOKET.replace('twente', 'x') }],
      'regio drenthe',
    ],
    [
      'an account with letters that look alike',
      'vооrbeeld-twente',
      [loket('Straat 1', 'X')],
      'is geen account van een git-host',
    ],
    [
      'an account with the Kelvin sign',
      'voorbeeld-landelij\u212a',
      [loket('Straat 1', 'X')],
      'is geen account van een git-host',
    ],
    ['no account', ' ', [loket('Straat 1', 'X')], 'is geen account van een git-host'],
  ])('%s', (_, account, commits, reason) => {
    const { code, lines } = stepMag(repo.dir, 'main', propose(repo, ...commits), { account });
    expect(lines.join('\n')).toContain(reason);
    expect(code).toBe(1);
  });

  test('a bad step of which nothing is left, named with its commit', () => {
    const original = repo.blob(repo.file('main', DRENTHE)!.oid);
    const head = propose(repo, { [DRENTHE]: 'x: 1\n' }, { [DRENTHE]: original, ...loket('Straat 1', 'X') });
    const { code, lines } = stepMag(repo.dir, 'main', head, { account: editor });
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(
      /^- content\/regios\/drenthe\/loket\.yaml \(in [0-9a-f]{8}\): voorbeeld-twente is geen/,
    );
    expect(code).toBe(1);
  });

  test('a name that would steer the log of the CI service, which shows it as signs', () => {
    const head = propose(repo, { 'content/regios/twente/a\n::set-output x\u202e': 'x' });
    const { lines } = stepMag(repo.dir, 'main', head, { account: editor });
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('a\\u{a}::set-output x\\u{202e}');
  });

  test('a history of its own', () => {
    const stranger = repo.commit(undefined, { [TWENTE]: LOKET }, 'Vreemd', 'vreemd');
    expect(() => stepMag(repo.dir, 'main', stranger, { account: editor })).toThrow(
      'begint niet op één plek bij de hoofdtak',
    );
  });

  test('a name that is an option of git', () => {
    expect(() => stepMag(repo.dir, 'main', '--output=/tmp/x', { account: editor })).toThrow(
      'is geen tak en geen commit',
    );
  });
});

test('a folder called .., which git can be made to hold', () => {
  const blob = repo.git(['hash-object', '-w', '--stdin'], { input: LOKET });
  const nest = (tree: string, name: string) =>
    repo.git(['mktree'], { input: `040000 tree ${tree}\t${name}\n` });
  const loketten = repo.git(['mktree'], { input: `100644 blob ${blob}\tloket.yaml\n` });
  const tree = ['drenthe', '..', 'twente', 'regios', 'content'].reduce(nest, loketten);
  const head = repo.commitTree(tree, [repo.head('main')!], 'Omweg', 'iemand');
  const { code, lines } = stepMag(repo.dir, 'main', head, { account: editor });
  expect(lines.join('\n')).toContain(
    'content/regios/twente/../drenthe/loket.yaml: De naam ".." mag hier niet.',
  );
  expect(code).toBe(1);
});

test('what the main branch got meanwhile is not held against the proposal, not even after a merge of it', () => {
  const proposal = propose(repo, loket('Straat 1', 'Straat 9'));
  repo.setBranch(
    'main',
    repo.commit(repo.head('main'), { 'content/landelijk/hulp2.yaml': '#\n' }, 'Ander', 'ander'),
  );
  expect(stepMag(repo.dir, 'main', proposal, { account: editor }).code).toBe(0);
  const tree = repo.git(['merge-tree', '--write-tree', 'main', proposal]);
  const merged = repo.commitTree(tree, [proposal, repo.head('main')!], 'Bijgewerkt', editor);
  expect(stepMag(repo.dir, 'main', merged, { account: editor }).code).toBe(0);
});

test('something slipped into a merge is still seen', () => {
  const proposal = propose(repo, loket('Straat 1', 'Straat 9'));
  repo.setBranch(
    'main',
    repo.commit(repo.head('main'), { 'content/landelijk/hulp3.yaml': '#\n' }, 'Ander', 'ander'),
  );
  const tree = repo.writeTree(repo.git(['merge-tree', '--write-tree', 'main', proposal]), {
    [DRENTHE]: 'x: 1\n',
  });
  const merged = repo.commitTree(tree, [proposal, repo.head('main')!], 'Bijgewerkt', editor);
  expect(stepMag(repo.dir, 'main', merged, { account: editor }).lines.join()).toContain('regio drenthe');
});

describe('a branch on which only the editors of one regio can save', () => {
  test.each([
    ['twente', { [TWENTE]: LOKET.replace('Straat 1', 'X') }, 0],
    ['drenthe', { [DRENTHE]: LOKET }, 0],
    ['landelijk', { 'content/landelijk/hulp.yaml': '#\n' }, 0],
    ['twente', { [DRENTHE]: LOKET }, 1],
    ['twente', { 'content/landelijk/hulp.yaml': '#\n' }, 1],
    ['onbekend', { [TWENTE]: LOKET.replace('Straat 1', 'X') }, 1],
  ])('%s, changing %o: code %i', (regio, changes, code) => {
    expect(stepMag(repo.dir, 'main', propose(repo, changes), { regio }).code).toBe(code);
  });
});
