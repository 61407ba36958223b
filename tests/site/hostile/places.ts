import { addressIn } from './texts.ts';
import { FORM_NAMES, FORMS, nextCanary, postField } from './input.ts';
import type { Input } from './input.ts';
import type { RawRequest } from './raw-request.ts';

/** Reads a page; the canary travels in the query and in a header, as the log names the path. */
function read(
  kind: string,
  name: string,
  target: string,
  statuses: number[],
  more: Partial<RawRequest> = {},
  mayClose?: true,
): Input {
  const canary = nextCanary();
  const asked =
    target.startsWith('/') && !target.includes('#')
      ? `${target}${target.includes('?') ? '&' : '?'}q=${canary}`
      : target;
  const request = { target: asked, ...more, headers: { 'User-Agent': canary, ...more.headers } };
  return {
    kind,
    name,
    canary,
    request,
    statuses,
    absent: ['root:x:', '<script>kwaad'],
    ...(mayClose && { mayClose }),
  };
}

const UP = [
  '..',
  '%2e%2e',
  '.%2e',
  '%2E.',
  '..%2f',
  '%2e%2e%2f',
  '..%5c',
  '%5c..',
  '..\\',
  '%252e%252e',
  '..;',
];
const BROKEN = [
  '/%00',
  '/regio/%00/',
  '/%0d%0aSet-Cookie:x=1',
  '/%ff',
  '/%',
  '/%zz',
  '/%c0%ae%c0%ae/',
  '/regio\\vinden',
  '/%7f',
];
const OUTSIDE = [
  '//kwaad.test',
  '//kwaad.test/',
  '///kwaad.test/..',
  '/%2f/kwaad.test',
  '/%2fkwaad.test',
  '//kwaad.test/regio',
  '/regio//kwaad.test',
];
const WHOLE = [
  'http://kwaad.test/',
  'https://kwaad.test/regio/',
  'kwaad.test:80',
  '*',
  'regio/',
  '?x=1',
  '#x',
  'javascript:1',
];
const DOORS = [
  '/_image/?href=http://kwaad.test/x.png',
  '/_image?href=/etc/passwd',
  '/_actions/x',
  '/_server-islands/x',
  '/_astro/../../x',
  '/.git/config',
  '/.env',
  '/var/post/',
  '/server/entry.mjs',
  '/run-time/gegevens.json',
  '/aanvragen.sqlite',
];

/** Addresses of pages that lead out of the site, or into the machine. */
export const pathInputs = (): Input[] => [
  ...UP.map((up) => read('a path', `up by ${up}`, `/regio/${up}/${up}/etc/passwd`, [400, 404, 308])),
  ...UP.map((up) => read('a path', `up at once by ${up}`, `/${up}/${up}/${up}/etc/passwd`, [400, 404, 308])),
  ...BROKEN.map((path) => read('a path', `broken: ${path}`, path, [400, 404])),
  ...OUTSIDE.map((path) => read('a path', `another site: ${path}`, path, [301, 308, 400, 404])),
  ...WHOLE.map((target) => read('a path', `no path: ${target}`, target, [400, 404, 421], {}, true)),
  ...DOORS.map((path) => read('a path', `a door: ${path}`, path, [400, 404, 308])),
  read('a path', '10,000 characters', `/${'x'.repeat(10_000)}`, [404, 308]),
  read('a path', '20,000 characters', `/${'x'.repeat(20_000)}`, [431]),
  read('a path', '5,000 parts', `/${'x/'.repeat(5_000)}`, [404]),
  read(
    'a path',
    'a query of 15,000 characters',
    `/regio/vinden/?q=${'x'.repeat(15_000)}`,
    [200, 308, 400, 404, 422],
  ),
  ...[
    '<script>kwaad()</script>',
    '%3Cscript%3Ekwaad()%3C/script%3E',
    "'><script>kwaad()</script>",
    '{{7*7}}',
    '%00',
    '%ff',
    '%E2%80%AE',
    '__proto__',
  ].map((q) => read('a query', q, `/regio/vinden/?q=${q}`, [200, 303, 400, 404, 422])),
];

const hosts = (
  name: string,
  headers: RawRequest['headers'],
  statuses: number[],
  extraLines: string[] = [],
): Input =>
  read('a host', name, '/regio/achterhoek/afspraak/', statuses, { headers: headers ?? {}, extraLines });
const FOREIGN = [
  'kwaad.test',
  'localhost.kwaad.test',
  'localhost@kwaad.test',
  'localhost:80@kwaad.test',
  'localhost/kwaad.test',
  'localhost#.kwaad.test',
  'kwaad.test:4321',
  '[::ffff:7f00:1]',
  '127.1',
  'local host',
  'localhost:99999999',
  '<script>kwaad',
  'localhost,kwaad.test',
];
const FORWARDED = [
  'X-Forwarded-Host',
  'X-Host',
  'X-Original-Host',
  'X-Forwarded-Server',
  'Forwarded',
  'X-Original-URL',
  'X-Rewrite-URL',
  'X-HTTP-Method-Override',
];

/** Names of the site that are not its own. Its links must not change by them. */
export const hostInputs = (): Input[] => [
  hosts('none', { Host: undefined }, [400]),
  hosts('empty', { Host: '' }, [400]),
  hosts('two', {}, [400], ['Host: kwaad.test']),
  ...FOREIGN.map((host) => hosts(host, { Host: host }, [400, 421])),
  ...FORWARDED.map((name) => {
    const value = name === 'Forwarded' ? 'host=kwaad.test;proto=https;for=1.2.3.4' : 'kwaad.test';
    return withoutKwaad(hosts(`right, with ${name}`, { [name]: value }, [200]));
  }),
  ...['https', 'javascript', 'ftp://kwaad.test'].map((value) =>
    withoutKwaad(hosts(`right, with X-Forwarded-Proto: ${value}`, { 'X-Forwarded-Proto': value }, [200])),
  ),
  ...['X-Forwarded-For', 'X-Real-IP', 'Client-IP', 'True-Client-IP', 'Via'].map((name) =>
    withoutKwaad(hosts(`right, with ${name}`, { [name]: "kwaad.test, 127.0.0.1' OR 1=1" }, [200])),
  ),
];
const withoutKwaad = (input: Input): Input => ({ ...input, absent: ['kwaad.test'] });

/** Methods that this site does not have. */
export const methodInputs = (): Input[] => [
  ...['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'SEARCH', 'PURGE', 'LINK', 'QUERY'].map(
    (method) => read('a method', method, '/regio/achterhoek/afspraak/', [405], { method }),
  ),
  ...['CONNECT', 'get', 'KWAAD', 'GET\t', 'POST GET'].map((method) =>
    read('a method', JSON.stringify(method), '/regio/achterhoek/afspraak/', [400, 405], { method }, true),
  ),
  read('a method', 'POST to a file', '/index.html', [404, 405], { method: 'POST', body: 'x=1' }),
  read('a method', 'POST to a page that is only read', '/', [405], { method: 'POST', body: 'x=1' }),
  read('a method', 'POST to the health page', '/gezondheid', [405], { method: 'POST', body: 'x=1' }),
];

const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
  'then',
];

/** Names that every object has: where data is looked up by name they must not be found. */
export const prototypeInputs = (): Input[] => [
  ...NAMES.flatMap((naam) =>
    ['', 'afspraak/', 'afspraak/werkgever/', 'afspraak/verwijzen/', 'afspraak/bedankt/', 'kansberoepen/'].map(
      (rest) => read('a name of every object', `regio ${naam} ${rest}`, `/regio/${naam}/${rest}`, [404]),
    ),
  ),
  ...NAMES.flatMap((naam) => [
    read('a name of every object', `language ${naam}`, `/${naam}/regio/achterhoek/afspraak/`, [404]),
    read(
      'a name of every object',
      `query ${naam}`,
      `/regio/achterhoek/afspraak/?${naam}=1&vorm=${naam}&scholing=${naam}&postcode=${naam}`,
      [200],
    ),
  ]),
  ...FORM_NAMES.flatMap((form) =>
    [...FORMS[form].strict, ...FORMS[form].hidden].flatMap((field) =>
      ['__proto__', 'constructor'].map((naam): Input => {
        const canary = nextCanary();
        return {
          kind: 'a name of every object',
          name: `${naam}, in ${field} of ${form}`,
          canary,
          request: { ...postField(form, canary, field, naam), headers: { 'User-Agent': canary } },
          statuses: [303, 422],
          absent: [],
          form,
          ...addressIn(form, canary),
        };
      }),
    ),
  ),
];
