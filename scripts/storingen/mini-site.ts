import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadContent } from '../../src/content-files/load-content.ts';
import type { Aanvraag, LoketGegevens, RunTimeData } from '../../src/domain/afspraak/aanvraag.ts';
import { ROOT } from '../machine/root.mjs';
import { joinTalen } from '../../src/site-data/join-talen.ts';

/** The one desk of the small site. */
export const MAILBOX = 'twente@loket.example';
const PAGE =
  '<!doctype html><html lang="nl"><head><title>Proef</title></head><body><h1>Proef</h1></body></html>';

/** Plays the part of the form page: it posts to the desk, and answers a fault of the storage with 503, as pages do. */
const ENTRY = `
export async function handler(req, res, next, locals) {
  if (!req.url.startsWith('/stuur/')) return next();
  const form = new URLSearchParams(req.body?.toString('utf8') ?? '');
  const answer = (status, body) => { res.writeHead(status, { 'Content-Type': 'application/json' }); res.end(JSON.stringify(body)); };
  try {
    answer(200, await locals.balie.accept(JSON.parse(form.get('aanvraag')), form.get('token')));
  } catch (error) {
    if (error?.name !== 'OpslagStoring') throw error;
    answer(503, { status: 'storing' });
  }
}
`;

const twente: LoketGegevens = {
  regio: 'twente',
  regioNaam: 'Twente',
  naam: 'Leerwerkloket Twente',
  merk: 'leerwerkloket',
  mailbox: MAILBOX,
  reactieWerkdagen: 5,
  gespreksvormen: ['telefoon', 'video'],
  talen: ['nederlands'],
  verwerkingsverantwoordelijke: 'Gemeente Voorbeeld',
  bestemmingen: [],
  regels: [],
  gesloten: [],
  voorbeeld: true,
};

let gegevens: RunTimeData | undefined;

/** What the running site knows of content: one desk, and the real texts of the mails. Read once: it takes a second. */
export function readGegevens(): RunTimeData {
  gegevens ??= createGegevens();
  return gegevens;
}

function createGegevens(): RunTimeData {
  const { content } = loadContent(join(ROOT, 'content'));
  const talen = joinTalen(content);
  return {
    loketten: { twente },
    scholing: {},
    kaart: [],
    keuzes: talen.nl.keuzes,
    talen,
    wijzer: { vragen: [], lijsten: { regios: [], sectoren: [] }, bedragen: {}, regelingen: [], fondsen: [] },
    beroepen: { sectoren: [], vaardigheden: [], rijen: [] },
  };
}

/** A request as a visitor sends it; the address tells the visitors apart in what arrives. */
export function createAanvraag(email: string): Aanvraag {
  return {
    vorm: 'gesprek',
    regio: 'twente',
    naam: 'Zoë de Vries',
    email,
    telefoon: '06 12 34 56 78',
    postcode: '7511',
    situatie: 'werk',
    onderwerpen: ['leren'],
    gespreksvorm: 'telefoon',
    dagdelen: ['ochtend'],
    bericht: 'Ik wil graag in de zorg werken.\nWat kan ik leren?',
    scholing: [],
  };
}

/** Writes a `dist/` as a build leaves it: as small as the server accepts. */
export function writeMiniSite(distDir: string): void {
  const files: Record<string, string> = {
    'client/index.html': PAGE,
    'client/404.html': PAGE,
    'server/entry.mjs': ENTRY,
    'run-time/gegevens.json': JSON.stringify(readGegevens()),
    'run-time/gebieden.json': JSON.stringify({
      regios: [{ slug: 'twente', naam: 'Twente', aliassen: [] }],
      gemeenten: [],
      postcodes: {},
      woonplaatsen: [],
      aliassen: [],
    }),
    'run-time/omleidingen.json': '[]',
    'run-time/csp.json': JSON.stringify({ scripts: [], styles: [] }),
  };
  for (const [path, content] of Object.entries(files)) {
    const file = join(distDir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
