import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkExternalLinks, type Bezoekwijze } from '../../../scripts/check/extern-links.ts';
import { LinkCache } from '../../../scripts/check/link-cache.ts';
import { visitLink } from '../../../scripts/check/visit-link.ts';

const GEDULD = { pogingen: 2, wachttijd: 3000, pauze: 5 };
const DAY = 24 * 60 * 60 * 1000;
let visits: string[] = [];
let atOnce = 0;
let mostAtOnce = 0;
let busy = 1;

/** Another site with all that can be the matter. */
const server = createServer((request, response) => {
  visits.push(`${request.method} ${request.url}`);
  atOnce += 1;
  mostAtOnce = Math.max(mostAtOnce, atOnce);
  response.on('close', () => (atOnce -= 1));
  answer(request, response);
});

function answer({ url, method }: IncomingMessage, response: ServerResponse): void {
  const say = (status: number, headers: Record<string, string> = {}) =>
    response.writeHead(status, headers).end();
  switch (url) {
    case '/geen-head':
      return void say(method === 'HEAD' ? 405 : 200);
    case '/weg':
      return void say(404);
    case '/verhuisd':
      return void say(301, { location: '/nieuw' });
    case '/verdwenen':
      return void say(302, { location: '/' });
    case '/verdwenen-nl':
      return void say(302, { location: '/nl/' });
    case '/rondje':
      return void say(302, { location: '/rondje' });
    case '/verboden':
      return void say(403);
    case '/te-vaak':
      return void say(429, { 'retry-after': '0.01' });
    case '/even-stuk':
      return void say((busy -= 1) >= 0 ? 503 : 200);
    case '/traag':
      return;
    default:
      return void say(200);
  }
}

let site = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  visits = [];
  mostAtOnce = 0;
});

describe('a visit to a page of another site', () => {
  it.each([
    ['is there', '/pagina', 'goed'],
    ['is the front page itself', '/', 'goed'],
    ['answers GET only', '/geen-head', 'goed'],
    ['moved within its site', '/verhuisd', 'goed'],
    ['is gone', '/weg', 'dood'],
    ['leads to the front page now', '/verdwenen', 'dood'],
    ['leads to the front page in Dutch now', '/verdwenen-nl', 'dood'],
    ['leads round and round', '/rondje', 'dood'],
    ['is not for us', '/verboden', 'niet-bekeken'],
    ['was asked too often', '/te-vaak', 'niet-bekeken'],
  ])('that %s', async (_, path, uitkomst) => {
    expect((await visitLink(`${site}${path}`, GEDULD)).uitkomst).toBe(uitkomst);
  });

  it('that is out of order for a moment is tried again', async () => {
    busy = 2;
    expect(await visitLink(`${site}/even-stuk`, GEDULD)).toEqual({ uitkomst: 'goed' });
    expect(visits).toHaveLength(3);
  });

  it('that gives no answer in time is not called dead', async () => {
    const bezoek = await visitLink(`${site}/traag`, { ...GEDULD, wachttijd: 200 });
    expect(bezoek).toEqual({ uitkomst: 'niet-bekeken', reden: 'de site gaf geen antwoord op tijd' });
  });

  it('of a site that nobody listens at is not called dead', async () => {
    expect((await visitLink('http://127.0.0.1:9/x', GEDULD)).uitkomst).toBe('niet-bekeken');
  });
});

describe('the check of all links to other sites', () => {
  const run = async (paths: string[], nu: number, folder: string) => {
    const wijze: Bezoekwijze = { geduld: GEDULD, tegelijk: 4, tussenpoos: 1, nu: () => nu };
    const addresses = paths.map((path, index) => ({
      bestand: 'a.md',
      regel: index + 1,
      veld: 'tekst',
      url: `${site}${path}`,
    }));
    return checkExternalLinks(addresses, new LinkCache(join(folder, 'links.json')), wijze);
  };
  const folder = mkdtempSync(join(tmpdir(), 'links-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('names each place of a dead link, and visits a site page by page, each page once', async () => {
    const problems = await run(['/weg#kop', '/pagina', '/weg', '/verboden'], 0, folder);
    expect(problems.map(({ ernst, regel, code }) => [ernst, regel, code])).toEqual([
      ['fout', 1, 'link-dood'],
      ['fout', 3, 'link-dood'],
      ['waarschuwing', 4, 'link-niet-bekeken'],
    ]);
    expect(problems[0]!.wat).toBe(`De link ${site}/weg#kop werkt niet: de pagina bestaat niet meer (404).`);
    expect(visits.filter((visit) => visit === 'HEAD /weg')).toHaveLength(1);
    expect(mostAtOnce).toBe(1);
  });

  it('remembers a good link for a week and a dead one for a day', async () => {
    expect(await run(['/weg', '/pagina'], DAY - 1, folder)).toHaveLength(1);
    expect(visits).toEqual([]);
    await run(['/weg', '/pagina'], DAY, folder);
    expect(visits).toEqual(['HEAD /weg', 'GET /weg']);
    visits = [];
    await run(['/pagina'], 7 * DAY, folder);
    expect(visits).toEqual(['HEAD /pagina']);
  });
});
