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

/** What is wrong with an address that was typed and how to mend it; `undefined` when it is right. */
export function explainEmailAddress(text: string): string | undefined {
  if (isEmailAddress(text)) return undefined;
  if (text.length > LONGEST_ADDRESS)
    return `Uw e-mailadres heeft ${text.length} tekens. Het mag er hoogstens ${LONGEST_ADDRESS} hebben. Kijk of er iets te veel staat.`;
  if (!text.includes('@'))
    return 'In uw e-mailadres staat geen apenstaartje (@). Schrijf het zoals naam@voorbeeld.nl.';
  if (/[,;<>]|@.*@/.test(text)) return 'Vul één e-mailadres in, zoals naam@voorbeeld.nl. Meer mag niet.';
  if (/\s/.test(text)) return 'Er staat een spatie in uw e-mailadres. Haal die weg.';
  return 'Dit e-mailadres klopt niet. Kijk of u het goed heeft getypt, zoals naam@voorbeeld.nl.';
}
