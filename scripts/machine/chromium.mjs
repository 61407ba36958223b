import { existsSync } from 'node:fs';
import { run } from './run.mjs';
import { aloud } from './say.mjs';

const DEBIAN = '/usr/bin/chromium';

/**
 * The browser for the tests: `CHROME_PATH`, or Debian's Chromium, which is installed here when that is allowed.
 * @returns {Promise<string>} path of the program
 * @throws {Error} with what to install
 */
export async function ensureChromium() {
  const given = process.env.CHROME_PATH;
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(
      `CHROME_PATH is ${given}, maar daar staat geen programma. Verbeter of verwijder CHROME_PATH.`,
    );
  }
  if (existsSync(DEBIAN)) return DEBIAN;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await aloud('Chromium installeren met apt-get (enkele minuten)', aptInstall);
    if (existsSync(DEBIAN)) return DEBIAN;
  }
  throw new Error(
    'De tests hebben Chromium nodig. Installeer dat met: sudo apt-get install chromium. ' +
      'Of zet CHROME_PATH op de plaats van Chrome of Chromium. Begin dan opnieuw: npm test.',
  );
}

async function aptInstall() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['-qq', 'update'], { env, output: 'hold' });
  await run('apt-get', ['-qq', '-y', '--no-install-recommends', 'install', 'chromium', 'fonts-liberation'], {
    env,
    output: 'hold',
  });
}
