// `npm run -s redactie -- <stap>`: what CI does for editors. Exit 0: fine; 1: refused, or it failed; 2: asked wrongly.
//   eigenaren [--soort github|gitlab|gitea|forgejo] [--controleer]   writes CODEOWNERS, or tells whether it is right
//   mag <basis> <hoofd> <account>      may this account change this?
//   direct <hoofd> <account>           publishes what may go at once; says why when it may not
//     --regio <regio> instead of <account>: where only editors of that regio can push to this branch
//   open-voorstellen                   Gitea and Forgejo: one pull request for each branch voorstel-<regio>
//   --map <map> --naar <remote> --tak <hoofdtak>   another working copy, remote or main branch
// Runs with the code of the main branch, on git's own store: a proposal is never checked out (docs/git-hosts.md).
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { GitHostFout } from '../src/beheer/githost/git-host.ts';
import { openVoorstellen } from '../src/beheer/githost/open-voorstellen.ts';
import type { Voorsteller } from '../src/domain/redactie/eigenaren.ts';
import { CODEOWNERS_PAD, type EigenarenSoort } from '../src/domain/redactie/code-owners.ts';
import { findVoorstelTakken } from './redactie/find-voorstel-takken.ts';
import { GitFout, openGit } from './redactie/git.ts';
import { readEigenaren } from './redactie/read-eigenaren.ts';
import { stepDirect, stepEigenaren, stepMag, type StepResult } from './redactie/steps.ts';

const USAGE =
  'Gebruik: npm run -s redactie -- eigenaren [--soort github|gitlab|gitea|forgejo] [--controleer] | mag <basis> <hoofd> <account> | direct <hoofd> <account> | open-voorstellen. In plaats van <account>: --regio <regio>';

const { values, positionals } = readOptions();
const [stap, ...args] = positionals;
const dir = resolve(values.map);
try {
  const { code, lines } = await run();
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = code;
} catch (error) {
  if (!(error instanceof GitFout || error instanceof GitHostFout || error instanceof RangeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

async function run(): Promise<StepResult> {
  if (stap === 'eigenaren' && args.length === 0 && isSoort(values.soort))
    return stepEigenaren(dir, values.soort, values.controleer);
  if (stap === 'mag') {
    const [basis, hoofd, account] = args;
    return stepMag(dir, basis ?? refuse(USAGE), hoofd ?? refuse(USAGE), voorsteller(account));
  }
  if (stap === 'direct') {
    const [hoofd, account] = args;
    const { naar: remote, tak } = values;
    return stepDirect(dir, {
      remote,
      tak,
      hoofd: hoofd ?? refuse(USAGE),
      voorsteller: voorsteller(account),
      vandaag: today(),
    });
  }
  if (stap === 'open-voorstellen' && args.length === 0) return open();
  return refuse(USAGE);
}

/** One of both: an account, or the regio of a branch. */
function voorsteller(account: string | undefined): Voorsteller {
  if (account !== undefined && values.regio === undefined) return { account };
  if (account === undefined && values.regio) return { regio: values.regio };
  return refuse(USAGE);
}

async function open(): Promise<StepResult> {
  const git = openGit(dir);
  const regios = Object.keys(readEigenaren(git, `refs/remotes/${values.naar}/${values.tak}`).regios);
  const takken = findVoorstelTakken(git, values.naar, values.tak, regios);
  const instelling = {
    soort: 'gitea' as const,
    adres: new URL(setting('GITHOST_API')).origin,
    api: setting('GITHOST_API'),
    project: setting('GITHOST_PROJECT'),
    tak: values.tak,
  };
  const opened = await openVoorstellen(instelling, setting('GITHOST_TOKEN'), takken);
  return {
    code: 0,
    lines:
      opened.length > 0 ? opened.map(({ tak, url }) => `${tak}: ${url}`) : ['Er is geen nieuw voorstel.'],
  };
}

function setting(name: string): string {
  return process.env[name] || refuse(`Zet ${name} in de omgeving (docs/git-hosts.md).`);
}

function today(): string {
  return (
    process.env.VANDAAG ??
    new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date())
  );
}

function isSoort(soort: string): soort is EigenarenSoort {
  return Object.hasOwn(CODEOWNERS_PAD, soort);
}

function readOptions() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        soort: { type: 'string', default: 'github' },
        controleer: { type: 'boolean', default: false },
        map: { type: 'string', default: '.' },
        naar: { type: 'string', default: 'origin' },
        tak: { type: 'string', default: 'main' },
        regio: { type: 'string' },
      },
    });
  } catch {
    return refuse(USAGE);
  }
}

function refuse(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
