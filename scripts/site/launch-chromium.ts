import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findChromium } from '../machine/chromium.mjs';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // All that is opened here is one site: one process draws it, in place of a new one for each page.
  '--process-per-site',
  '--renderer-process-limit=1',
];

/**
 * Starts the machine's own Chromium, without a window. `CHROME_PATH` points to another one.
 * @param flags on top of those that every Chromium here gets
 * @throws with what to install
 */
export async function launchChromium(flags: string[] = []): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error(
      'Er staat geen Chromium op deze machine. Installeer het (sudo apt-get install chromium-headless-shell) of zet CHROME_PATH.',
    );
  return chromium.launch({ executablePath, args: [...FLAGS, ...flags] });
}
