import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { take, type MaakBron, type Voorraad } from './maak-bron.ts';

/** Offers that share a provider, a place or a qualification: as many of each as a register of this size may have. */
const SHARED = 500;

/** A service like RIO's that makes its pages when they are asked: nothing of it is in the memory that is measured. */
export const maakRio: MaakBron = async (aantal, _dir, voorraad) => {
  const server = createServer((request, response) => {
    const url = new URL(request.url!, 'http://x');
    const [page, size] = ['page', 'pageSize'].map((name) => Number(url.searchParams.get(name) ?? 0)) as [
      number,
      number,
    ];
    const list = url.pathname.slice(1);
    const total = list.startsWith('aangeboden') ? aantal : Math.min(aantal, SHARED);
    const numbers = Array.from(
      { length: Math.max(0, Math.min(size, total - page * size)) },
      (_, index) => page * size + index,
    );
    const next = {
      next: {
        href: `/${list}?page=${page + 1}&pageSize=${size}&datumGeldigOp=${url.searchParams.get('datumGeldigOp')}`,
      },
    };
    response.setHeader('content-type', 'application/hal+json');
    response.setHeader('etag', `"${list}-${page}"`);
    if (request.headers['if-none-match']) return void response.writeHead(304).end();
    response.end(
      JSON.stringify({
        _embedded: { records: numbers.map((number) => RECORDS[list]?.(number, voorraad)) },
        _links: (page + 1) * size < total ? next : {},
      }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    args: ['rio', `http://127.0.0.1:${(server.address() as AddressInfo).port}`, '--pauze', '0'],
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
};

const RECORDS: Record<string, (number: number, voorraad: Voorraad) => object> = {
  'organisatorische-eenheden': (n) => ({ id: `org${n}`, naam: `Opleider ${n}` }),
  onderwijslocaties: (n, { postcodes }) => ({ id: `loc${n}`, postcode: `${take(postcodes, n * 7)}AB` }),
  opleidingserkenningen: (n, { crebos }) => ({
    id: `erk${n}`,
    erkendeopleidingscode: take(crebos, n),
    _links: { opleiding: { href: `/opleidingen/opl${n}` } },
  }),
  'aangeboden-opleiding-cohorten': (n) => ({
    id: `coh${n}`,
    status: n % 5 === 0 ? 'G' : 'O',
    instroommoment: '2099-09-01',
    _links: { 'aangeboden-opleiding': { href: `/aangeboden-opleidingen/ao${n}` } },
  }),
  'aangeboden-opleidingen': (n) => ({
    id: `ao${n}`,
    aangebodenOpleidingcode: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    // One in twenty is not for the desks: what is rejected counts too.
    type: n % 20 === 0 ? 'AANGEBODENVOOPLEIDING' : 'AANGEBODENMBOOPLEIDING',
    startdatum: '2020-08-01',
    eigennaam: `Opleiding ${n}`,
    leertraject: n % 2 === 0 ? 'BOL' : 'BBL',
    website: `https://opleider${n % SHARED}.example/opleiding/${n}`,
    omschrijving: 'In deze opleiding leert u een vak op school en op de werkvloer. '.repeat(8),
    _links: {
      onderwijsaanbieder: { href: `/organisatorische-eenheden/org${n % SHARED}` },
      onderwijslocatie: { href: `/onderwijslocaties/loc${(n * 3) % SHARED}` },
      opleiding: { href: `/opleidingen/opl${(n * 11) % SHARED}` },
    },
  }),
};
