import { melding, type Melding } from '../taal/teksten.ts';

/**
 * One plain address and nothing else. Deliberately stricter than the mail standards: lists, groups, names, comments and
 * quotes (`a@x.nl, b@y.nl`, `d@x.nl <e@y.nl>`) would let a text in a form send mail to somebody else.
 */
const SINGLE_ADDRESS =
  /^[A-Za-z0-9._%+'-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/;
const LONGEST_ADDRESS = 254;

/** Whether mail may go to this address: in form only, nobody is asked whether it exists. */
export function isEmailAddress(text: string): boolean {
  return text.length <= LONGEST_ADDRESS && SINGLE_ADDRESS.test(text) && !/^\.|\.\.|\.@/.test(text);
}

/** What is wrong with an address that was typed; `undefined` when it is right. */
export function explainEmailAddress(text: string): Melding | undefined {
  if (isEmailAddress(text)) return undefined;
  if (text.length > LONGEST_ADDRESS)
    return melding('email_te_lang', { lengte: text.length, hoogstens: LONGEST_ADDRESS });
  if (!text.includes('@')) return melding('email_zonder_apenstaartje');
  if (/[,;<>]|@.*@/.test(text)) return melding('email_meer');
  if (/\s/.test(text)) return melding('email_spatie');
  return melding('email_onjuist');
}
