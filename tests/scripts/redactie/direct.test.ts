import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGit } from '../../../scripts/redactie/git.ts';
import { judgeDirect } from '../../../scripts/redactie/judge-direct.ts';
import { readEigenaren } from '../../../scripts/redactie/read-eigenaren.ts';
import { readVoorstel } from '../../../scripts/redactie/read-voorstel.ts';
import type { Changes, GitRepo } from '../../beheer/githost/git-repo.ts';
import { createContentRepo, DRENTHE, GESLOTEN, HOURS, LOKET, propose, TWENTE } from './voorstel-repo.ts';

let repo: GitRepo;
let main: string;
beforeAll(() => {
  repo = createContentRepo();
  main = repo.head('main')!;
});
afterAll(() => repo.remove());

const editor = 'voorbeeld-twente';
const closed: Changes = { [TWENTE]: LOKET + GESLOTEN };
const edit = (van: string, naar: string): Changes => ({ [TWENTE]: LOKET.replace(van, naar) });

function judge(account: string, head: string) {
  const git = openGit(repo.dir);
  return judgeDirect(git, readVoorstel(git, main, head), account, readEigenaren(git, main));
}

test('an editor closes the own desk, in two steps', () => {
  expect(judge(editor, propose(repo, edit(HOURS, '[]'), closed))).toEqual({
    direct: true,
    regio: 'twente',
    pad: TWENTE,
    velden: ['gesloten'],
  });
});

test('the landelijk redacteur closes a desk for which nobody is named', () => {
  const text = repo.blob(repo.file('main', DRENTHE)!.oid).toString();
  expect(judge('voorbeeld-landelijk', propose(repo, { [DRENTHE]: text + GESLOTEN }))).toMatchObject({
    direct: true,
    regio: 'drenthe',
  });
});

test.each<[string, string, Changes[], string]>([
  [
    'another mailbox in a step that is undone',
    editor,
    [edit('twente@', 'x@'), closed],
    'Dit wijzigt ook: mailbox.',
  ],
  ['another regio', editor, [{ [DRENTHE]: LOKET + GESLOTEN }], 'is geen redacteur van de regio drenthe'],
  ['somebody else', 'iemand', [closed], 'iemand is geen redacteur van de regio twente.'],
  [
    'the landelijk redacteur where there is an editor',
    'voorbeeld-landelijk',
    [closed],
    'geen redacteur van de regio twente',
  ],
  [
    'who adds the own account',
    'nieuw',
    [{ [TWENTE]: LOKET.replace('[voor', '[nieuw, voor') + GESLOTEN }],
    'nieuw is geen redacteur',
  ],
  [
    'a second file',
    editor,
    [{ ...closed, 'content/regios/twente/a.md': 'x' }],
    'wijzigt ook content/regios/twente/a.md',
  ],
  [
    'a second file that comes and goes',
    editor,
    [{ 'content/regios/twente/a.md': 'x' }, { 'content/regios/twente/a.md': null, ...closed }],
    'wijzigt ook content/regios/twente/a.md',
  ],
  [
    'another file only',
    editor,
    [{ 'content/regios/twente/a.md': 'x' }],
    'wijzigt ook content/regios/twente/a.md',
  ],
  ['a loket that goes', editor, [{ [TWENTE]: null }], 'is nieuw, weg, of geen gewoon bestand'],
  [
    'a loket that moves',
    editor,
    [{ [TWENTE]: null, 'content/regios/twente/loket2.yaml': LOKET }],
    'wijzigt ook',
  ],
  ['a symlink', editor, [{ [TWENTE]: { mode: '120000', content: 'x' } }], 'geen gewoon bestand'],
  ['a program', editor, [{ [TWENTE]: { mode: '100755', content: LOKET + GESLOTEN } }], 'geen gewoon bestand'],
  ['a comment only', editor, [{ [TWENTE]: `${LOKET}# x\n` }], 'Er verandert geen veld.'],
  ['nothing', editor, [{}], 'Er verandert niets.'],
])('waits for approval: %s', (_, account, commits, reason) => {
  const oordeel = judge(account, propose(repo, ...commits));
  expect(oordeel.direct ? oordeel.velden : oordeel.waarom).toContain(reason);
});

test('waits for approval: a branch into which others were merged', () => {
  const [ours, theirs] = [propose(repo, closed), propose(repo, edit(HOURS, '[]'))];
  const merged = repo.commitTree(repo.writeTree(ours, {}), [ours, theirs], 'Samen', 'iemand');
  expect(judge(editor, merged)).toEqual({
    direct: false,
    waarom: 'In het voorstel zijn takken samengevoegd.',
  });
});
