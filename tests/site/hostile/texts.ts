import { FORM_NAMES, FORMS, nextCanary, postField } from './input.ts';
import type { FormName, Input } from './input.ts';

interface Text {
  kind: string;
  name: string;
  text(canary: string): string;
  /** What may not come back as it is. */
  absent(canary: string): string[];
}

/** The answer to a sum that only a program which runs the text would give. */
const SUM = '7919*7907';
const ANSWER = '62615533';

const markup = (name: string, text: (canary: string) => string): Text => ({
  kind: 'markup in a text',
  name,
  text,
  absent: (canary) => [text(canary)],
});
const inert = (
  kind: string,
  name: string,
  text: (canary: string) => string,
  absent: string[] = [],
): Text => ({
  kind,
  name,
  text,
  absent: () => absent,
});

const HEADER = (canary: string) => `Bcc: ${canary}@kwaad.test`;
const LINE_ENDS: [name: string, end: string][] = [
  ['CRLF', '\r\n'],
  ['a bare CR', '\r'],
  ['a bare LF', '\n'],
  ['two CRLF, and a body', '\r\n\r\n<h1>'],
  ['a folded line', '\r\n '],
  ['encoded CRLF', '%0d%0a'],
  ['CRLF encoded twice', '%250d%250a'],
  ['characters that end in CR and LF', '\u560d\u560a'],
  ['a line separator', '\u2028'],
  ['a next line', '\u0085'],
  ['a vertical tab and a form feed', '\v\f'],
];

const TEXTS: Text[] = [
  ...LINE_ENDS.map(([name, end]) =>
    inert('header injection', name, (canary) => `${canary}${end}${HEADER(canary)}`),
  ),
  markup('a script', (canary) => `<script>${canary}()</script>`),
  markup('an image with an error', (canary) => `<img src=x onerror=${canary}()>`),
  markup('out of an attribute', (canary) => `" autofocus onfocus="${canary}()`),
  markup('out of an attribute, single', (canary) => `${canary}' onfocus='${canary}()`),
  markup('out of a text area', (canary) => `</textarea><svg onload=${canary}()>`),
  markup('out of a title and a comment', (canary) => `</title>--><base href=//${canary}.test>`),
  markup('a form for another site', (canary) => `<form action=https://${canary}.test><button>`),
  markup('a link with a script', (canary) => `<a href="javascript:${canary}()">hier</a>`),
  markup('half a tag', (canary) => `<${canary} `),
  inert('SQL', 'a table that is dropped', (canary) => `${canary}'); DROP TABLE aanvraag; --`),
  inert('SQL', 'always true', (canary) => `${canary}' OR '1'='1`),
  inert('SQL', 'a second statement', (canary) => `${canary}"; DELETE FROM bericht WHERE 1=1; /*`),
  inert('a template', 'curly braces', (canary) => `${canary} {{${SUM}}}`, [ANSWER]),
  inert('a template', 'a dollar', (canary) => `${canary} \${${SUM}}`, [ANSWER]),
  inert('a template', 'percent signs', (canary) => `${canary} <%= ${SUM} %>`, [ANSWER, `<%= ${SUM}`]),
  inert('a template', 'one brace and a number sign', (canary) => `${canary} {${SUM}} #{${SUM}}`, [ANSWER]),
  inert('a template', 'a replacement of a pattern', (canary) => `${canary} $& $1 $\` %s %d`),
  inert('a template', 'a name of the site’s own', (canary) => `${canary} {naam} {loket} {referentie}`),
  inert('Unicode', 'from right to left', (canary) => `\u202e${canary}\u202d \u2066\u202egnirts`),
  inert('Unicode', 'zero width', (canary) => `${canary}\u200b\u200d\ufeff\u2060`),
  inert('Unicode', 'emoji, 500 of them', (canary) => `${canary}${'👩🏽‍🚒'.repeat(125)}`),
  inert('Unicode', 'marks that pile up', (canary) => `${canary}${'a\u0301\u0489'.repeat(30)}`),
  inert('Unicode', 'the longest that folds', (canary) => `${canary}${'\ufdfa'.repeat(40)}`),
  inert('NUL and control', 'NUL', (canary) => `${canary}\0${canary}`),
  inert('NUL and control', 'escape, bell, delete', (canary) => `\u001b[31m${canary}\u0007\u007f\u0008`),
  inert('a file or a program', 'a path', (canary) => `${canary}/../../../../etc/passwd`, ['root:']),
  inert('a file or a program', 'a command', (canary) => `${canary}; $(id) \`id\` | id`, ['uid=']),
  inert(
    'a file or a program',
    'an address for the mail program',
    (canary) => `file:///etc/passwd?${canary}`,
    ['root:'],
  ),
];

/** Bytes that are no text: lone halves of a pair, cut characters, too long forms. */
const BYTES: [name: string, encoded: string][] = [
  ['a lone half of a pair', '%ED%A0%80'],
  ['the other half', '%ED%BF%BF'],
  ['a cut character', '%F0%9F%98'],
  ['a bare continuation', '%80%BF'],
  ['an overlong slash', '%C0%AF'],
  ['bytes that UTF-8 never has', '%FE%FF'],
  ['a percent sign that begins nothing', '%'],
  ['a percent sign with letters', '%zz%u2028'],
];

/** Every text in every field of every form. */
export function textInputs(): Input[] {
  return FORM_NAMES.flatMap((form) => {
    const { free, strict } = FORMS[form];
    return [...free, ...strict].flatMap((field) =>
      TEXTS.map((text) => inField(form, field, text, free.includes(field))),
    );
  });
}

function inField(form: FormName, field: string, { kind, name, text, absent }: Text, free: boolean): Input {
  const canary = nextCanary();
  const value = text(canary);
  return {
    kind,
    name: `${name}, in ${field} of ${form}`,
    canary,
    request: postField(form, canary, field, value),
    // A field with a form of its own refuses all of these; one for any text takes them, unless it is too long.
    statuses: free ? [303, 422] : [422],
    absent: absent(canary),
    form,
    ...addressIn(form, canary),
    kept: canary,
  };
}

/** The page after a form that was not accepted: every text that was typed stands on it again. */
export function echoInputs(): Input[] {
  const again = (form: FormName, field: string, text: Text, why: string): Input => {
    const input = inField(form, field, text, false);
    return { ...input, kind: `${input.kind}, that comes back`, name: `${input.name}, ${why}` };
  };
  const rows = FORM_NAMES.flatMap((form) =>
    FORMS[form].free.flatMap((field) => TEXTS.map((text) => ({ form, field, text }))),
  );
  return [
    ...rows.map(({ form, field, text }): Input => {
      const input = again(form, field, text, 'without a token');
      return { ...input, request: postField(form, input.canary, field, text.text(input.canary), '') };
    }),
    ...rows
      .filter(({ form }) => form === 'gesprek')
      .map(({ form, field, text }): Input => {
        const input = again(form, field, text, 'with a token that was used');
        const { canary } = input;
        return {
          ...input,
          // Too long for the field is said before.
          statuses: [409, 422],
          request: ({ token }) => postField(form, canary, field, text.text(canary), token),
        };
      }),
  ];
}

/** The address in a form that is right. */
export function addressIn(form: FormName, canary: string): Pick<Input, 'address'> {
  const { email } = FORMS[form].right(canary);
  return email === undefined ? {} : { address: email };
}

/** Bytes that are no text, in the fields that take any. */
export function byteInputs(): Input[] {
  return FORM_NAMES.flatMap((form) =>
    [...FORMS[form].free, 'email'].flatMap((field) =>
      BYTES.map(([name, encoded]): Input => {
        const canary = nextCanary();
        const request = postField(form, canary, field, `${canary}BYTES`);
        return {
          kind: 'bytes that are no text',
          name: `${name}, in ${field} of ${form}`,
          canary,
          request: { ...request, body: String(request.body).replace('BYTES', encoded) },
          statuses: field === 'email' && form !== 'bel-mij' ? [422] : [303],
          absent: [],
          form,
          ...addressIn(form, canary),
        };
      }),
    ),
  );
}
