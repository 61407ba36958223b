import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GitRepo, type Changes } from '../../beheer/githost/git-repo.ts';

const BASE = new URL('../../content-files/fixtures/base/', import.meta.url).pathname;
export const TWENTE = 'content/regios/twente/loket.yaml';
export const DRENTHE = 'content/regios/drenthe/loket.yaml';

/** The loket of the small content, with an editor and places. */
export const LOKET = `# Loket van Twente
regio: twente
naam: Leerwerkloket
merk: leerwerkloket
mailbox: twente@loket.nl
talen: [nederlands]
gespreksvormen: [telefoon]
reactie_werkdagen: 5
verwerkingsverantwoordelijke: Gemeente
privacy_contact: privacy@gemeente.nl
locaties:
  - naam: Balie
    straat: Straat 1
    postcode: 7511 AB
    plaats: Enschede
    open: ["maandag 9.00 tot 17.00 uur"] # ook na afspraak
redacteuren: [voorbeeld-twente]
gecontroleerd_op: 2026-11-01
`;
export const HOURS = '["maandag 9.00 tot 17.00 uur"]';
/** Closes the desk; goes at the end of {@link LOKET}. */
export const GESLOTEN = `gesloten:
  - van: 2026-11-24
    tot: 2026-11-28
    tekst: Wij zijn ziek.
    alternatief: { naam: Buren }
    formulier_open: ja
`;
export const LANDELIJK = `mailbox: landelijk@loket.nl
redacteuren: [Voorbeeld-Landelijk]
gecontroleerd_op: 2026-11-01
`;

/** A bare repository with the small, right content on main; `twente` has an editor, `drenthe` names nobody. */
export function createContentRepo(): GitRepo {
  const repo = new GitRepo('main');
  const files: Changes = { 'package.json': '{}\n' };
  for (const entry of readdirSync(BASE, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) {
      const file = join(entry.parentPath, entry.name);
      files[`content/${file.slice(BASE.length)}`] = readFileSync(file);
    }
  files[TWENTE] = LOKET;
  files['content/landelijk/redactie.yaml'] = LANDELIJK;
  repo.setBranch('main', repo.commit(undefined, files, 'Begin', 'begin'));
  return repo;
}

/** A branch with these commits, one after the other, on top of main. Returns the last commit. */
export function propose(repo: GitRepo, ...commits: Changes[]): string {
  return commits.reduce(
    (parent, changes, at) => repo.commit(parent, changes, `Stap ${at + 1}`, 'iemand'),
    repo.head('main')!,
  );
}
