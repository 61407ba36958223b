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
