import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts the machine's own Chromium, without a window. `CHROME_PATH` points to another one.
 * @param flags on top of those that every Chromium here gets
 * @throws with what to install
 */
export function launchChromium(flags: string[] = []): Promise<Browser> {
  const executablePath = process.env.CHROME_PATH || '/usr/bin/chromium';
  if (!existsSync(executablePath))
    throw new Error(
      `Er staat geen Chromium op ${executablePath}. Installeer het (sudo apt-get install chromium) of zet CHROME_PATH.`,
    );
  return chromium.launch({ executablePath, args: [...FLAGS, ...flags] });
}
