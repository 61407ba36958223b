import { nextCanary, postField } from './input.ts';
import type { FormName, Input } from './input.ts';

type Make = (canary: string) => string;
const at =
  (domain: string): Make =>
  (canary) =>
    `${canary}@${domain}`;

/** More than one address, or one that hides another: no mail may leave for any of these. */
const REFUSED: [name: string, make: Make][] = [
  ['a list', (c) => `${c}@x.test, b@kwaad.test`],
  ['a list without a space', (c) => `${c}@x.test,b@kwaad.test`],
  ['a list with a semicolon', (c) => `${c}@x.test;b@kwaad.test`],
  ['a list with a space', (c) => `${c}@x.test b@kwaad.test`],
  ['a list with a comma of full width', (c) => `${c}@x.test，b@kwaad.test`],
  ['a list over a line end', (c) => `${c}@x.test\r\nb@kwaad.test`],
  ['a list over an encoded line end', (c) => `${c}@x.test%0d%0ab@kwaad.test`],
  ['a list over NUL', (c) => `${c}@x.test\0b@kwaad.test`],
  ['a group', (c) => `vrienden: ${c}@x.test, b@kwaad.test;`],
  ['an empty group', (c) => `${c}:;`],
  ['a name and an address', (c) => `${c}@x.test <b@kwaad.test>`],
  ['brackets of full width', (c) => `${c}@x.test＜b@kwaad.test＞`],
  ['small brackets', (c) => `${c}@x.test﹤b@kwaad.test﹥`],
  ['an address in brackets', (c) => `<${c}@x.test>`],
  ['a quoted name', (c) => `"${c}" <b@kwaad.test>`],
  ['a quoted mailbox', (c) => `"${c} x"@x.test`],
  ['a quoted mailbox with an address', (c) => `"${c}@x.test,"@kwaad.test`],
  ['a comment', (c) => `${c}(hallo)@x.test`],
  ['a comment behind it', (c) => `${c}@x.test (b@kwaad.test)`],
  ['two at signs', (c) => `${c}@x.test@kwaad.test`],
  ['a route', (c) => `@kwaad.test:${c}@x.test`],
  ['an old path', (c) => `kwaad.test!${c}`],
  ['an old path and an at sign', (c) => `kwaad!${c}@x.test`],
  ['a backslash', (c) => `${c}\\@kwaad.test@x.test`],
  ['a link', (c) => `mailto:${c}@x.test`],
  ['a blind copy as in a link', (c) => `${c}@x.test?bcc=b@kwaad.test`],
  ['a header as in a link', (c) => `${c}@x.test&bcc=b%40kwaad.test`],
  ['an IP address', (c) => `${c}@[127.0.0.1]`],
  ['an IPv6 address', (c) => `${c}@[IPv6:::1]`],
  ['a bare IP address', (c) => `${c}@127.0.0.1`],
  ['this machine', (c) => `${c}@localhost`],
  ['no domain', (c) => `${c}@`],
  ['no mailbox', (c) => `@${c}.test`],
  ['no at sign', (c) => c],
  [
    '300 characters',
    (c) => `${c}@${'x'.repeat(60)}.${'y'.repeat(60)}.${'z'.repeat(60)}.${'q'.repeat(90)}.test`,
  ],
  ['a mailbox of 65', (c) => `${c.padEnd(65, 'x')}@x.test`],
  ['a part of 64', (c) => `${c}@${'x'.repeat(64)}.test`],
  ['60,000 characters', (c) => `${c}@${'x.'.repeat(30_000)}test`],
  ['a dot at the end', at('voorbeeld.test.')],
  ['two dots', at('voorbeeld..test')],
  ['a dot before', (c) => `.${c}@x.test`],
  ['a dot before the at sign', (c) => `${c}.@x.test`],
  ['two dots in the mailbox', (c) => `${c}..x@x.test`],
  ['a hyphen before', at('-voorbeeld.test')],
  ['a hyphen behind', at('voorbeeld-.test')],
  ['an underscore', at('voor_beeld.test')],
  ['letters that are not ASCII', (c) => `${c}ö@x.test`],
  ['a domain that is not ASCII', at('bücher.test')],
  ['Cyrillic that looks the same', (c) => `${c}@vооrbeeld.test`],
  ['a dot of full width Chinese', at('voorbeeld。test')],
  ['markup', (c) => `${c}<script>@x.test`],
  ['SQL', (c) => `${c}'--;DROP@x.test`],
  ['a template', (c) => `${c}{{7*7}}@x.test`],
  ['a space inside', (c) => `${c} x@x.test`],
  ['a file', (c) => `|/bin/sh -c ${c}@x.test`],
];

/** Strange, but one address; with how the site reads it. */
const TAKEN: [name: string, make: Make, reads?: Make][] = [
  ['a label', (c) => `${c}+loket@voorbeeld.test`],
  ['a quote', (c) => `${c}.o'brien@voorbeeld.test`],
  ['a percent sign', (c) => `${c}%kwaad.test@voorbeeld.test`],
  ['a domain in punycode', at('xn--bcher-kva.test')],
  ['capitals', (c) => `${c}.ABC@Voorbeeld.TEST`],
  ['spaces around it', (c) => `  ${c}@voorbeeld.test\t`, at('voorbeeld.test')],
  ['letters of full width', at('ｖｏｏｒｂｅｅｌｄ.test'), at('voorbeeld.test')],
  ['a space that nobody sees', (c) => `${c}@voor\u200bbeeld.test`, at('voorbeeld.test')],
  ['NUL at the end', at('voorbeeld.test\0'), at('voorbeeld.test')],
];

const FIELDS: [form: FormName, field: string][] = [
  ['gesprek', 'email'],
  ['werkgever', 'email'],
  ['verwijzen', 'email'],
  ['verwijzen', 'verwijzerEmail'],
];

/** Every address in every field that takes one. */
export function addressInputs(): Input[] {
  return FIELDS.flatMap(([form, field]) => [
    ...REFUSED.map(([name, make]) => toInput(form, field, name, make)),
    ...TAKEN.map(([name, make, reads = make]) => toInput(form, field, name, make, reads)),
  ]);
}

function toInput(form: FormName, field: string, name: string, make: Make, reads?: Make): Input {
  const canary = nextCanary();
  // Who refers hears nothing until the client agrees: only the client gets a mail.
  const address = field === 'email' ? reads?.(canary) : `klant.${canary}@voorbeeld.test`;
  const request = postField(form, canary, field, make(canary));
  return {
    kind: reads ? 'a strange address that is one' : 'an address that is not one',
    name: `${name}, in ${field} of ${form}`,
    canary,
    request:
      field === 'email'
        ? request
        : { ...request, body: String(request.body).replace(/(&email=)/, '$1klant.') },
    statuses: [reads ? 303 : 422],
    absent: ['<script>@x'],
    form,
    ...(address !== undefined && { address }),
    ...(reads && { kept: canary }),
  };
}
