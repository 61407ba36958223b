import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ROOT } from '../machine/root.mjs';
import { run } from '../machine/run.mjs';
import { MAIN, startSite } from '../storingen/site-process.ts';
import type { Meting } from './meting.ts';
import { printTable } from './print-table.ts';
import { growPerSwap } from './wissels.ts';

/** An accepted edit is public within three minutes; the look each minute is part of that. In seconds. */
const MOST = 180 - 60;
/** The server grows no more than this with each renewal that has other code to render with, in MB. */
const MOST_GROWTH = 15;
const CLOSED = 'Dit loket is dicht voor de meting.';

/**
 * From the moment that an edit is accepted at the git host until the form of a running site knows it, on the whole
 * content; beside a plain build. Also how much the server grows when the site is swapped many times.
 */
export const vernieuwenMeting: Meting = {
  naam: 'vernieuwen',
  uitleg: 'van aanvaarde wijziging tot openbaar, en het geheugen van twintig wissels',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vernieuwen-'));
    try {
      return await measure(folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function measure(folder: string): Promise<{ gemist: string[] }> {
  const inhoud = prepareRepository(folder);
  const env = { INHOUD: inhoud, DIST_DIR: join(folder, 'dist'), VAR_DIR: join(folder, 'var') };
  const plain = await time(() => runNode(['scripts/build.ts', '--zonder-compressie'], env));
  const compressed = await time(() => runNode(['scripts/compress.ts'], env));
  const site = await startSite([process.execPath, MAIN], { ...env, LOG_VERZOEKEN: '0' });
  try {
    closeTwente(folder);
    const start = performance.now();
    const renewed = runNode(['scripts/vernieuw.ts', '--haal'], env);
    // Fails first when the renewal does.
    await Promise.race([waitUntilClosed(site.port), renewed.then(() => waitUntilClosed(site.port))]);
    const open = (performance.now() - start) / 1000;
    await renewed;
    const whole = (performance.now() - start) / 1000;
    const same = await growPerSwap(site, join(env.VAR_DIR, 'sites'), false);
    const other = await growPerSwap(site, join(env.VAR_DIR, 'sites'), true);
    printTable(
      ['wat', 'uitkomst'],
      [
        ['gewoon bouwen', `${plain.toFixed(0)} s`],
        ['alles comprimeren', `${compressed.toFixed(0)} s`],
        [
          'van aanvaard tot openbaar',
          `${open.toFixed(0)} s (${(open / plain).toFixed(2)} keer gewoon bouwen)`,
        ],
        ['tot vernieuwen klaar is', `${whole.toFixed(0)} s`],
        ['groei per wissel, zelfde code', `${same.toFixed(1)} MB`],
        ['groei per wissel, andere code', `${other.toFixed(1)} MB`],
      ],
    );
    return {
      gemist: [
        ...(open > MOST ? [`openbaar na ${open.toFixed(0)} s, de grens is ${MOST} s`] : []),
        ...(other > MOST_GROWTH ? [`${other.toFixed(1)} MB per wissel, de grens is ${MOST_GROWTH} MB`] : []),
      ],
    };
  } finally {
    await site.end('SIGTERM');
  }
}

/** A git host and a working copy with the content as it is now. @returns its folder with content */
function prepareRepository(folder: string): string {
  const site = join(folder, 'inhoud');
  git(folder, 'init', '-q', '--bare', '-b', 'main', 'host.git');
  git(folder, 'clone', '-q', 'host.git', 'inhoud');
  cpSync(resolve(ROOT, process.env.INHOUD ?? 'content'), join(site, 'content'), { recursive: true });
  git(site, 'add', '-A');
  git(site, 'commit', '-qm', 'Inhoud');
  git(site, 'push', '-qu', 'origin', 'HEAD:main');
  git(folder, 'clone', '-q', 'host.git', 'redacteur');
  return join(site, 'content');
}

/** What an editor does who is ill, accepted. */
function closeTwente(folder: string): void {
  const editor = join(folder, 'redacteur');
  const today = new Date().toISOString().slice(0, 10);
  appendFileSync(
    join(editor, 'content', 'regios', 'twente', 'loket.yaml'),
    `\ngesloten:\n  - van: ${today}\n    tot: ${today}\n    tekst: ${CLOSED}\n    alternatief: { naam: Een ander loket }\n    formulier_open: nee\n`,
  );
  git(editor, 'commit', '-qam', 'Loket dicht');
  git(editor, 'push', '-q', 'origin', 'HEAD:main');
}

async function waitUntilClosed(port: number): Promise<void> {
  for (;;) {
    const answer = await fetch(`http://localhost:${port}/regio/twente/afspraak/`);
    if ((await answer.text()).includes(CLOSED)) return;
    await pause(250);
  }
}

async function runNode(args: string[], env: Record<string, string>): Promise<void> {
  const code = await run(process.execPath, args, { env: { ...process.env, ...env }, output: 'hold' });
  if (code !== 0) throw new Error(`${args[0]} is mislukt; de fout staat hierboven.`);
}

async function time(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

function git(cwd: string, ...args: string[]): void {
  const who = ['-c', 'user.name=Meting', '-c', 'user.email=meting@loket.example'];
  execFileSync('git', [...who, ...args], { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
}
