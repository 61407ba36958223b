import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import type { ParsedMail } from 'mailparser';
import { ROOT } from '../../../scripts/machine/root.mjs';
import type { RunTimeData } from '../../../src/domain/afspraak/aanvraag.ts';
import type { FormName, Input } from './input.ts';
import { acceptedReference, holdsRaw } from './judge.ts';
import type { Outcome } from './judge.ts';

/** A mail that must be there, once, with exactly this one recipient. */
export interface Expected {
  /** `<reference>-<kind>` */
  mail: string;
  to: string;
  replyTo: string | undefined;
  input: Input;
}
export interface Found {
  mail: string;
  parsed: ParsedMail;
}

/** The mails that the accepted inputs are owed; the same request twice is owed them once. */
export function expectedMails(outcomes: Outcome[]): Expected[] {
  const owed = outcomes.flatMap((outcome): Expected[] => {
    const referentie = acceptedReference(outcome);
    const { form, address } = outcome.input;
    if (referentie === undefined || !form) return [];
    const of = (kind: string, to: string, replyTo?: string): Expected => ({
      mail: `${referentie}-${kind}`,
      to,
      replyTo,
      input: outcome.input,
    });
    const desk = mailboxOf(form);
    if (form === 'verwijzen') return [of('verwijzing', address!, desk)];
    return [of('loket', desk, address), ...(address === undefined ? [] : [of('bevestiging', address, desk)])];
  });
  return [...new Map(owed.map((one) => [one.mail, one])).values()];
}

const gegevens = (): RunTimeData =>
  JSON.parse(readFileSync(join(ROOT, 'dist/run-time/gegevens.json'), 'utf8')) as RunTimeData;

/** The mailbox of the desk that answers a form, by the data of the site itself. */
function mailboxOf(form: FormName): string {
  const { achterhoek, groningen } = gegevens().loketten;
  if (form !== 'werkgever') return achterhoek!.mailbox;
  const rule = groningen!.regels.find(({ wanneer }) => wanneer.wie === 'werkgever');
  return groningen!.bestemmingen.find(({ id }) => id === rule?.naar)?.mailbox ?? groningen!.mailbox;
}

/** Names of the mails that were written so far, as `<reference>-<kind>`. */
export function listMails(varDir: string): string[] {
  return filesIn(varDir).map(shortName);
}

const filesIn = (varDir: string): string[] =>
  readdirSync(join(varDir, 'post')).filter((naam) => naam.endsWith('.eml'));
const shortName = (file: string): string => file.replace(/^[^Z]*Z-|\.eml$/g, '');

export async function readMails(varDir: string): Promise<Found[]> {
  return Promise.all(
    filesIn(varDir).map(async (file) => ({
      mail: shortName(file),
      parsed: await simpleParser(readFileSync(join(varDir, 'post', file))),
    })),
  );
}

/** The headers that our mails have; any other was brought in. */
const HEADERS = new Set(
  'from to reply-to subject message-id date mime-version content-type auto-submitted x-auto-response-suppress'.split(
    ' ',
  ),
);

/** Everything that is wrong with a mail; none when it is right. */
export function judgeMail({ mail, parsed }: Found, { to, replyTo, input }: Expected): string[] {
  const wrong: string[] = [];
  // The line itself: what a parser makes of it may hide a second address.
  const addresses = (field: string): string[] =>
    parsed.headerLines
      .filter(({ key }) => key === field)
      .map(({ line }) =>
        line
          .slice(field.length + 1)
          .replace(/\r?\n\s+/g, ' ')
          .trim(),
      );
  const check = (what: string, given: string[], right: string[]): void => {
    if (JSON.stringify(given) !== JSON.stringify(right))
      wrong.push(`${what} is ${given.join()}, not ${right.join()}`);
  };
  check('To', addresses('to'), [asSent(to)]);
  check('Reply-To', addresses('reply-to'), replyTo === undefined ? [] : [asSent(replyTo)]);
  const names = parsed.headerLines.map(({ key }) => key);
  check(
    'set of headers',
    names.filter((name, at) => !HEADERS.has(name) || names.indexOf(name) !== at),
    [],
  );
  for (const { key, line } of parsed.headerLines)
    if (key !== 'to' && key !== 'reply-to' && /kanarie|kwaad/i.test(line))
      wrong.push(`header ${key} holds the input`);
  if (parsed.attachments.length > 0) wrong.push('there is an attachment');
  const html = parsed.html || '';
  // The visitor's text stands in it as text: never as markup.
  for (const text of input.absent)
    if (holdsRaw(html, text)) wrong.push(`the mail holds ${text.slice(0, 80)}`);
  if (input.kept !== undefined && mail.endsWith('-loket') && !parsed.text?.includes(input.kept))
    wrong.push('the desk cannot read what was typed');
  return wrong.map((text) => `${mail}: ${text}`);
}

/** Mail programs write the domain, which has no capitals, in small letters; the mailbox stays as it was typed. */
const asSent = (address: string): string => address.replace(/@.*$/, (domain) => domain.toLowerCase());
