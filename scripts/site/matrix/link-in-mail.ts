import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { simpleParser } from 'mailparser';

/** How long the site may take to write a mail, in milliseconds. */
const PATIENCE = 15_000;

/**
 * The link to a page in a mail that the site wrote to its folder: path and query, without the site's name. Waits until
 * the mail is there.
 * @param soort kind of mail, as in its file name
 */
export async function linkInMail(
  varDir: string,
  referentie: string,
  soort: string,
  path: string,
): Promise<string> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await setTimeout(50)) {
    const naam = listMails(varDir).find((one) => one.endsWith(`-${referentie}-${soort}.eml`));
    if (!naam) continue;
    const { text = '' } = await simpleParser(readFileSync(join(varDir, 'post', naam)));
    const [address] = new RegExp(`${path}[^\\s<>)]*`).exec(text) ?? [];
    if (address === undefined) throw new Error(`In de mail ${naam} staat geen link naar ${path}.`);
    return address;
  }
  throw new Error(`De mail "${soort}" over ${referentie} kwam niet binnen ${PATIENCE / 1000} seconden.`);
}

function listMails(varDir: string): string[] {
  try {
    return readdirSync(join(varDir, 'post'));
  } catch {
    return []; // Nothing was sent yet.
  }
}
