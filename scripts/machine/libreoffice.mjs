import { existsSync } from 'node:fs';
import { run } from './run.mjs';
import { aloud } from './say.mjs';

/**
 * LibreOffice Calc for the tests of the Excel files: on the path, or Debian's, which is installed here when that is
 * allowed.
 * @throws {Error} with what to install
 */
export async function ensureLibreOffice() {
  if (hasLibreOffice()) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await aloud('LibreOffice Calc installeren met apt-get (enkele minuten)', aptInstall);
    if (hasLibreOffice()) return;
  }
  throw new Error(
    'De tests hebben LibreOffice Calc nodig. Installeer dat met: sudo apt-get install libreoffice-calc. Begin dan opnieuw: npm test.',
  );
}

function hasLibreOffice() {
  return (process.env.PATH ?? '').split(':').some((folder) => existsSync(`${folder}/soffice`));
}

async function aptInstall() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['-qq', 'update'], { env, output: 'hold' });
  await run('apt-get', ['-qq', '-y', '--no-install-recommends', 'install', 'libreoffice-calc'], {
    env,
    output: 'hold',
  });
}
