import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { expect } from 'vitest';

/** What a reader sees of a mail that the site wrote to its folder. */
export interface Post {
  aan: string;
  onderwerp: string;
  tekst: string;
}

/** Names of all mails so far. */
export function listPost(): string[] {
  try {
    return readdirSync(join(process.env.SITE_VAR!, 'post')).filter((naam) => naam.endsWith('.eml'));
  } catch {
    return []; // Nothing was ever sent.
  }
}

/** The mail to the loket about a request; waits until the worker has written it. */
export async function readLoketMail(referentie: string): Promise<Post> {
  const find = () => listPost().filter((naam) => naam.endsWith(`-${referentie}-loket.eml`));
  await expect.poll(() => find().length, { timeout: 15_000 }).toBe(1);
  const {
    to,
    subject = '',
    text = '',
  } = await simpleParser(readFileSync(join(process.env.SITE_VAR!, 'post', find()[0]!)));
  return {
    aan: [to]
      .flat()
      .map((address) => address?.text)
      .join(),
    onderwerp: subject,
    tekst: text,
  };
}
