import { existsSync } from 'node:fs';
import { run } from './run.mjs';
import { aloud } from './say.mjs';

/** Debian's Chromium without the parts for a window: the same engine, which opens a page in half the time. */
const SHELL = '/usr/bin/chromium-headless-shell';
const DEBIAN = [SHELL, '/usr/bin/chromium'];

/**
 * The browser that this machine has: `CHROME_PATH` when it is set, and else Debian's.
 * @returns {string | undefined} path of the program; undefined when there is none
 * @throws {Error} when CHROME_PATH leads nowhere
 */
export function findChromium() {
  const given = process.env.CHROME_PATH;
  if (!given) return DEBIAN.find((path) => existsSync(path));
  if (existsSync(given)) return given;
  throw new Error(
    `CHROME_PATH is ${given}, maar daar staat geen programma. Verbeter of verwijder CHROME_PATH.`,
  );
}

/**
 * The browser for the tests; the fastest of Debian's is installed here when that is allowed.
 * @returns {Promise<string>} path of the program
 * @throws {Error} with what to install
 */
export async function ensureChromium() {
  const root = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!process.env.CHROME_PATH && !existsSync(SHELL) && root)
    await aloud('Chromium installeren met apt-get (enkele minuten)', aptInstall);
  const found = findChromium();
  if (found) return found;
  throw new Error(
    'De tests hebben Chromium nodig. Installeer dat met: sudo apt-get install chromium-headless-shell. ' +
      'Of zet CHROME_PATH op de plaats van Chrome of Chromium. Begin dan opnieuw: npm test.',
  );
}

async function aptInstall() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['-qq', 'update'], { env, output: 'hold' });
  await run(
    'apt-get',
    ['-qq', '-y', '--no-install-recommends', 'install', 'chromium-headless-shell', 'fonts-liberation'],
    { env, output: 'hold' },
  );
}
