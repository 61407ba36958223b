import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOwners, CODEOWNERS_PAD, type EigenarenSoort } from '../../src/domain/redactie/code-owners.ts';
import { judgeAs, type Eigenaren, type Voorsteller } from '../../src/domain/redactie/eigenaren.ts';
import { magWijzigen } from '../../src/domain/redactie/mag-wijzigen.ts';
import { commitOf, openGit, GitFout } from './git.ts';
import { GEWONE_WEG, judgeDirect } from './judge-direct.ts';
import { checkCommit, makeMerge, pushMain } from './publish-direct.ts';
import { readEigenaren, readEigenarenFromFiles } from './read-eigenaren.ts';
import { readVoorstel, type GitVoorstel } from './read-voorstel.ts';

/** What a step did: its exit code and what it says. */
export interface StepResult {
  code: 0 | 1;
  lines: string[];
}

/** Writes CODEOWNERS, or with `controleer` tells whether it is as it should be. */
export function stepEigenaren(dir: string, soort: EigenarenSoort, controleer: boolean): StepResult {
  const pad = CODEOWNERS_PAD[soort];
  const file = join(dir, pad);
  const text = codeOwners(readEigenarenFromFiles(dir), soort);
  const same = existsSync(file) && readFileSync(file, 'utf8') === text;
  if (same) return { code: 0, lines: [`${pad} klopt.`] };
  if (controleer)
    return {
      code: 1,
      lines: [
        `${pad} klopt niet met de redacteuren in content. Draai: npm run -s redactie -- eigenaren --soort ${soort}`,
      ],
    };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return { code: 0, lines: [`${pad} is geschreven.`] };
}

/** May this account change what the proposal changes? Code 1 and the reasons when not. */
export function stepMag(dir: string, basis: string, hoofd: string, voorsteller: Voorsteller): StepResult {
  const git = openGit(dir);
  const voorstel = readVoorstel(git, basis, hoofd);
  const { naam, account, eigenaren } = judgeAs(voorsteller, readEigenaren(git, voorstel.basis));
  const lines = objections(voorstel, account, eigenaren);
  return lines.length > 0
    ? { code: 1, lines: [`${naam} mag dit voorstel zo niet doen:`, ...lines] }
    : { code: 0, lines: [`${naam} mag dit voorstel doen. Iemand keurt het nog goed.`] };
}

function objections(voorstel: GitVoorstel, account: string, eigenaren: Eigenaren): string[] {
  const perCommit = [
    { naam: '', wijzigingen: voorstel.wijzigingen },
    ...voorstel.stappen.map(({ commit, wijzigingen }) => ({
      naam: ` (in ${commit.slice(0, 8)})`,
      wijzigingen,
    })),
  ];
  const found = perCommit.flatMap(({ naam, wijzigingen }) =>
    magWijzigen(wijzigingen, account, eigenaren).map(({ pad, wat, remedie }) => ({
      key: `${pad}${wat}`,
      line: `- ${pad ? `${pad}${naam}: ` : ''}${wat} ${remedie}`,
    })),
  );
  // A change that still stands is named once, not again for the commit that made it.
  return [...new Map(found.toReversed().map(({ key, line }) => [key, visible(line)])).values()].toReversed();
}

/** A line as it can be shown in a log: signs that steer a terminal, a CI service or a reader's eye are written out. */
function visible(line: string): string {
  return line.replaceAll(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`,
  );
}

/** How to publish. */
export interface DirectOptions {
  /** Remote of the host. */
  remote: string;
  /** Main branch. */
  tak: string;
  /** Last commit or branch of the proposal. */
  hoofd: string;
  voorsteller: Voorsteller;
  /** yyyy-mm-dd */
  vandaag: string;
}

const ATTEMPTS = 5;

/** Publishes a proposal at once when it may be; else says why not, with code 0: it goes the normal way. */
export function stepDirect(
  dir: string,
  { remote, tak, hoofd, voorsteller, vandaag }: DirectOptions,
): StepResult {
  const git = openGit(dir);
  const head = commitOf(git, hoofd);
  const main = `refs/remotes/${remote}/${tak}`;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    git.text(['fetch', '--quiet', '--no-tags', remote, `+refs/heads/${tak}:${main}`]);
    const voorstel = readVoorstel(git, main, head);
    const normally = (waarom: string): StepResult => ({
      code: 0,
      lines: ['direct: nee', visible(waarom), GEWONE_WEG],
    });
    const { naam, account, eigenaren } = judgeAs(voorsteller, readEigenaren(git, voorstel.basis));
    const [objection] = objections(voorstel, account, eigenaren);
    if (objection) return normally(objection);
    const oordeel = judgeDirect(git, voorstel, account, eigenaren);
    if (!oordeel.direct) return normally(oordeel.waarom);
    const message = `Meteen gepubliceerd: ${oordeel.regio}, ${oordeel.velden.join(', ')}\n\nVoorstel van ${naam}`;
    const commit = makeMerge(git, voorstel, oordeel.pad, message);
    const report = checkCommit(git, commit, vandaag);
    const fout = report.problems.find(({ ernst }) => ernst === 'fout');
    if (fout)
      return normally(
        `${fout.bestand}${fout.regel ? `, regel ${fout.regel}` : ''}: ${fout.wat} ${fout.remedie}`,
      );
    if (pushMain(git, remote, tak, commit))
      return {
        code: 0,
        lines: ['direct: ja', `Gepubliceerd voor ${oordeel.regio}: ${oordeel.velden.join(', ')}.`],
      };
  }
  throw new GitFout(`De tak ${tak} nam de wijziging niet aan. Kijk of deze stap op die tak mag schrijven.`);
}
