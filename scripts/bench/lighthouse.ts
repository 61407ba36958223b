import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { OP_VERZOEK, pickLargest } from '../site/page-types.ts';
import { readHead } from '../site/read-head.ts';
import { startLighthouse } from '../site/run-lighthouse.ts';
import type { Categorie, LighthouseUitslag, Meetbrowser } from '../site/run-lighthouse.ts';
import { serveSite } from '../site/serve-site.ts';
import { serveAsRealSite } from './as-real-site.ts';
import type { Meting } from './meting.ts';
import { printTable } from './print-table.ts';

/** The least that each score may be; SEO counts only where search engines may come. */
const GRENZEN: Record<Categorie, number> = {
  performance: 99,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};
/** More than this is a shift that people see. */
const MAX_CLS = 0.005;
const CATEGORIEEN = Object.keys(GRENZEN) as Categorie[];

interface Regel extends LighthouseUitslag {
  naam: string;
  adres: string;
  vindbaar: boolean;
  /** As the server answers. */
  status: number;
}

/** Lighthouse on the largest page of every type, and on each page that is rendered on demand. */
export const lighthouseMeting: Meting = {
  naam: 'lighthouse',
  uitleg: 'elke soort pagina op een telefoon met traag 4G (--type <woord>, --keer <aantal>)',
  run: async (args) => {
    const { values } = parseArgs({
      args,
      options: { type: { type: 'string', default: '' }, keer: { type: 'string', default: '1' } },
    });
    const pages = [...pickLargest(), ...OP_VERZOEK].filter(({ naam }) => naam.includes(values.type));
    console.log(
      `  ${pages.length} pagina's van dist/. Wat de demo voor zoekmachines sluit (X-Robots-Tag, robots "none", robots.txt), haalt een tussenserver weg; die comprimeert ook, zoals de bouw.`,
    );
    const load = loadavg()[0]!;
    if (load > availableParallelism() / 2)
      console.log(
        `  De machine is druk (belasting ${load.toFixed(1)}). Dan valt performance lager uit dan in rust.`,
      );
    const varDir = mkdtempSync(join(tmpdir(), 'loket-bench-'));
    const site = await serveSite(varDir);
    const front = await serveAsRealSite(site.base);
    const browser = await startLighthouse();
    try {
      const rows: Regel[] = [];
      for (const { naam, adres } of pages) {
        const response = await fetch(front.base + adres);
        const { robots } = readHead(await response.text());
        const found = await measure(browser, front.base + adres, Number(values.keer));
        rows.push({ naam, adres, vindbaar: robots === '', status: response.status, ...found });
        console.log(`  ${rows.length}/${pages.length} ${adres}`);
      }
      print(rows);
      return { gemist: rows.flatMap(findMisses) };
    } finally {
      await browser.stop();
      await front.stop();
      await site.stop();
      rmSync(varDir, { recursive: true, force: true });
    }
  },
};

/** The middle one of some runs, by performance: one run on a busy machine says little. */
async function measure(browser: Meetbrowser, url: string, keer: number): Promise<LighthouseUitslag> {
  const runs: LighthouseUitslag[] = [];
  for (let run = 0; run < keer; run += 1) runs.push(await browser.measure(url, CATEGORIEEN));
  runs.sort((a, b) => a.scores.performance! - b.scores.performance!);
  return runs[Math.floor(runs.length / 2)]!;
}

/** Which limits a page misses, and the audits that cost it. */
export function findMisses({ naam, adres, vindbaar, status, scores, verlies, cls }: Regel): string[] {
  // A browser writes in its console that a page answered 404, as this one should.
  const isMeant = (name: Categorie) => status === 404 && verlies[name]?.join() === 'errors-in-console';
  const low = CATEGORIEEN.filter(
    (name) => (name !== 'seo' || vindbaar) && (scores[name] ?? 0) < GRENZEN[name] && !isMeant(name),
  ).map((name) => `${name} ${scores[name]} (${(verlies[name] ?? []).join(', ')})`);
  const all = cls > MAX_CLS ? [...low, `CLS ${cls.toFixed(3)}`] : low;
  return all.map((what) => `${naam}, ${adres}: ${what}`);
}

function print(rows: Regel[]): void {
  printTable(
    ['soort', 'perf', 'a11y', 'bp', 'seo', 'LCP', 'TBT', 'CLS', 'KB', 'machine'],
    rows.map(({ naam, vindbaar, scores, lcp, tbt, cls, bytes, machine }) => [
      naam,
      String(scores.performance),
      String(scores.accessibility),
      String(scores['best-practices']),
      vindbaar ? String(scores.seo) : '–',
      `${(lcp / 1000).toFixed(2)} s`,
      `${Math.round(tbt)} ms`,
      cls.toFixed(2),
      (bytes / 1000).toFixed(0),
      String(machine),
    ]),
  );
}
