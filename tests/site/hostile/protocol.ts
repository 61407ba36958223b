import { BODY_LIMIT } from '../../../src/server/http/read-body.ts';
import { FORMS, freshToken, nextCanary, post, postField } from './input.ts';
import type { Input } from './input.ts';
import type { RawRequest } from './raw-request.ts';

type Row = [name: string, more: Partial<RawRequest>, statuses: number[], mayClose?: true];

/** A right form, sent in a way that is not: nothing of it may be accepted unless 303 is among the statuses. */
function sent(kind: string, rows: ((canary: string) => Row)[]): Input[] {
  return rows.map((row) => {
    const canary = nextCanary();
    const [name, more, statuses, mayClose] = row(canary);
    const request = { ...postField('gesprek', canary, 'naam', canary), ...more };
    return {
      kind,
      name,
      canary,
      request,
      statuses,
      absent: [],
      form: 'gesprek',
      address: `${canary}@voorbeeld.test`,
      ...(mayClose && { mayClose }),
    };
  });
}
const fixed =
  (...row: Row): ((canary: string) => Row) =>
  () =>
    row;
const header = (name: string, headers: RawRequest['headers'], statuses = [403]): ((canary: string) => Row) =>
  fixed(name, { headers: headers ?? {} }, statuses);

const large = (canary: string, size: number): string => `naam=${canary}&bericht=`.padEnd(size, 'x');
const MB = 1024 * 1024;

/** Bodies that are too large, too slow or too many. */
export const bodyInputs = (): Input[] =>
  sent('a body', [
    (c) => ['of 64 KB and one byte', { body: large(c, BODY_LIMIT + 1) }, [413]],
    (c) => [
      'of 64 KB and one byte, in chunks',
      { body: large(c, BODY_LIMIT + 1), announce: 'chunked' },
      [413],
    ],
    (c) => ['of exactly 64 KB, without a token', { body: large(c, BODY_LIMIT) }, [422]],
    (c) => ['of 10 MB', { body: large(c, 10 * MB) }, [413], true],
    (c) => ['of 10 MB, in chunks', { body: large(c, 10 * MB), announce: 'chunked' }, [413], true],
    (c) => ['that is announced as 10 MB, and small', { body: large(c, 100), announce: 10 * MB }, [413]],
    (c) => ['that never ends', { body: large(c, 100), announce: 1000 }, [408], true],
    (c) => [
      'in chunks that never end',
      { body: large(c, 100), announce: 'chunked', unfinished: true },
      [408],
      true,
    ],
    (c) => ['of thousands of fields', { body: `naam=${c}&${'x=1&'.repeat(9_000)}` }, [422]],
    (c) => ['of thousands of choices', { body: `naam=${c}&${'onderwerpen=x&'.repeat(4_000)}` }, [422]],
    (c) => ['of thousands of names', { body: names(c) }, [422]],
    (c) => ['of nothing', { body: '', headers: { 'X-Proef': c } }, [400, 422]],
    (c) => ['of equals signs', { body: `${c}${'='.repeat(5_000)}` }, [422]],
    (c) => ['of ampersands', { body: `${c}${'&'.repeat(60_000)}` }, [422]],
    (c) => [
      'with a broken chunk',
      { body: '', announce: 0, headers: CHUNKED, extraLines: ['', 'zz', c] },
      [400],
      true,
    ],
    (c) => [
      'with two lengths',
      { headers: { 'Content-Length': '5' }, extraLines: [`Content-Length: 6`, `X-P: ${c}`] },
      [400],
      true,
    ],
    (c) => [
      'with a length and chunks',
      { headers: CHUNKED, extraLines: ['Content-Length: 6', `X-P: ${c}`] },
      [400],
      true,
    ],
    (c) => [
      'with a length below zero',
      { headers: { 'Content-Length': '-1' }, extraLines: [`X-P: ${c}`] },
      [400],
      true,
    ],
  ]);
const CHUNKED = { 'Transfer-Encoding': 'chunked', 'Content-Length': undefined };
const names = (canary: string): string =>
  Array.from({ length: 4_000 }, (_, at) => `${canary}${at}=`)
    .join('&')
    .slice(0, BODY_LIMIT);

/** Forms that another site sends. */
export const crossSiteInputs = (): Input[] =>
  sent('another site', [
    header('no Origin', { Origin: undefined }),
    header('an empty Origin', { Origin: '' }),
    header('the Origin null', { Origin: 'null' }),
    header('a foreign Origin', { Origin: 'https://kwaad.test' }),
    header('a foreign Origin that begins alike', { Origin: 'http://localhost.kwaad.test' }),
    header('a foreign Origin that ends alike', { Origin: 'http://kwaad-localhost' }),
    header('an Origin with another port', { Origin: 'http://localhost:1' }),
    header('an Origin with another protocol', { Origin: 'https://localhost' }),
    header('an Origin with a name before it', { Origin: 'http://localhost@kwaad.test' }),
    header('two Origins', { Origin: 'http://localhost, https://kwaad.test' }),
    header('an Origin of a file', { Origin: 'file://' }),
    ...['cross-site', 'same-site', 'none', 'Same-Origin', 'same-origin, cross-site', ''].map((value) =>
      header(`Sec-Fetch-Site: ${value || '(empty)'}`, { 'Sec-Fetch-Site': value }),
    ),
    header('a Referer instead', {
      Origin: undefined,
      Referer: 'http://localhost/regio/achterhoek/afspraak/',
    }),
  ]);

const MULTI = (boundary: string) => ({ 'Content-Type': `multipart/form-data; boundary=${boundary}` });
const part = (name: string, value: string, more = ''): string =>
  `--grens\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`;

/** Forms in a shape that this site does not ask for. */
export const contentTypeInputs = (): Input[] =>
  sent('a content type', [
    ...[
      undefined,
      '',
      'text/plain',
      'application/json',
      'application/xml',
      'image/png',
      'x',
      'multipart/form-data',
    ].map((type) =>
      header(type === undefined ? 'none' : type || '(empty)', { 'Content-Type': type }, [400, 403]),
    ),
    (c) => [
      'JSON',
      { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ naam: c }) },
      [400],
    ],
    (c) => [
      'another character set',
      { headers: { 'Content-Type': 'application/x-www-form-urlencoded; charset=utf-16' }, body: `naam=${c}` },
      [400, 422],
    ],
    (c) => ['a boundary that is not there', { headers: MULTI('elders'), body: part('naam', c) }, [400]],
    (c) => ['a boundary without an end', { headers: MULTI('grens'), body: part('naam', c) }, [400, 422]],
    (c) => ['a boundary of nothing', { headers: MULTI(''), body: part('naam', c) }, [400]],
    (c) => [
      'a boundary of 5,000 characters',
      { headers: MULTI('g'.repeat(5_000)), body: part('naam', c) },
      [400],
    ],
    (c) => [
      'a file in the place of a text',
      { headers: MULTI('grens'), body: `${multi(c, 'bericht', '; filename="x.html"')}` },
      [422],
    ],
    (c) => [
      'a file with a path',
      { headers: MULTI('grens'), body: `${multi(c, 'naam', `; filename="../../${c}.sh"`)}` },
      [422],
    ],
    (c) => [
      'a name with a line end',
      { headers: MULTI('grens'), body: `${multi(c, 'na\r\nX-Kwaad: 1', '')}` },
      [400, 422],
    ],
    (c) => ['packed', { headers: { 'Content-Encoding': 'gzip' }, body: `naam=${c}` }, [400, 415, 422]],
    (c) => [
      'many parts',
      { headers: MULTI('grens'), body: `${part('x', c).repeat(600)}--grens--\r\n` },
      [422],
    ],
  ]);
const multi = (canary: string, name: string, more: string): string =>
  `${part('token', 'verzonnen')}${part(name, canary, more)}--grens--\r\n`;

const twice =
  (...pairs: [string, string][]) =>
  (canary: string): RawRequest => {
    const right = { token: freshToken(), ...FORMS.gesprek.right(canary) };
    return post('gesprek', [...Object.entries(right), ...pairs]);
  };
const DOUBLES: [name: string, request: (canary: string) => RawRequest][] = [
  ['naam', twice(['naam', 'Kees'])],
  ['token', twice(['token', 'verzonnen'])],
  ['email', twice(['email', 'b@kwaad.test'])],
  ['email as a list', twice(['email[]', 'b@kwaad.test'], ['email[1]', 'c@kwaad.test'])],
  ['postcode', twice(['postcode', '9711'])],
  ['a recipient', twice(['aan', 'b@kwaad.test'], ['to', 'b@kwaad.test'], ['mailbox', 'b@kwaad.test'])],
  ['a copy', twice(['cc', 'b@kwaad.test'], ['bcc', 'b@kwaad.test'], ['Reply-To', 'b@kwaad.test'])],
  ['a regio', twice(['regio', 'twente'], ['bestemming', 'jongerenloket'], ['slug', 'twente'])],
  ['a reference', twice(['referentie', 'AAAAAAAA'], ['ref', 'AAAAAAAA'])],
  ['a form', twice(['vorm', 'werkgever'])],
];

/** Fields that come twice, or that no form has: the first counts, the rest is as if it were not there. */
export const doubleInputs = (): Input[] =>
  DOUBLES.map(([name, request]) => {
    const canary = nextCanary();
    return {
      kind: 'a field too many',
      name,
      canary,
      request: request(canary),
      statuses: [303],
      absent: [],
      form: 'gesprek',
      address: `${canary}@voorbeeld.test`,
      kept: canary,
    };
  });
