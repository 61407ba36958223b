// `npm run build`: check the content, make all pages, write what the running server needs, compress.
//   --productie          the real site: no example data allowed, search engines welcome
//   --als-nodig          do nothing when the last build is of the same content, code and settings
//   --zonder-compressie  leave compressing to scripts/compress.ts
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { GitHostInstelling } from '../src/beheer/githost/git-host.ts';
import { readInstelling } from '../src/beheer/githost/read-instelling.ts';
import { collectInlineHashes } from '../src/server/http/inline-hashes.ts';
import { siteData } from '../src/site-data.ts';
import { bundleCms, CMS_ADRES } from './beheer/bundle-cms.ts';
import { writeInstellingen } from './beheer/write-instellingen.ts';
import { compressFolder } from './build/compress.ts';
import { findMissingPages } from './build/find-missing-pages.ts';
import { emptyDist } from './build/empty-dist.ts';
import { fingerprintInputs } from './build/fingerprint.ts';
import { linkPackages } from './build/link-packages.ts';
import { runAstro } from './build/run-astro.ts';
import { toRunTimeData } from './build/run-time-data.ts';
import { readStamp, writeStamp } from './build/stamp.ts';
import { takeTurn } from './build/take-turn.ts';
import { formAddresses, planSitemaps, writeSitemaps } from './build/sitemaps.ts';
import { ROOT } from './machine/root.mjs';
import { run } from './machine/run.mjs';
import { aloud, say } from './machine/say.mjs';
import { CLIENT, DIST, listBuiltPages, readBuiltPage } from './site/built-pages.ts';
import { readHead } from './site/read-head.ts';

const number = new Intl.NumberFormat('nl-NL');

const { values: opties } = parseArgs({
  options: {
    productie: { type: 'boolean', default: false },
    'als-nodig': { type: 'boolean', default: false },
    'zonder-compressie': { type: 'boolean', default: false },
  },
});
process.env.PRODUCTIE = opties.productie ? '1' : '';

try {
  const fingerprint = fingerprintInputs(ROOT, process.env, opties.productie);
  if (opties['als-nodig'] && readStamp(DIST) === fingerprint)
    say('▸ De site is al gebouwd en er is niets veranderd.');
  else {
    const endTurn = await takeTurn(join(ROOT, 'var', '.bouw-slot'));
    await build(fingerprint).finally(endTurn);
  }
} catch (error) {
  process.stderr.write(`De site is niet gebouwd. ${(error as Error).message}\n`);
  process.exit(1);
}

async function build(fingerprint: string): Promise<void> {
  readInstelling(process.env); // Tells at once what is wrong with it.
  await aloud('Inhoud controleren', checkContent);
  emptyDist(DIST);
  linkPackages(DIST, ROOT);
  await aloud("Pagina's maken", makePages);
  const githost = readInstelling(process.env);
  if (githost) await aloud('Formulieren voor de redactie maken', () => makeForms(githost));
  await aloud('Gegevens voor de server klaarzetten', writeRunTimeFiles);
  if (opties.productie) await aloud('Sitemaps maken', makeSitemaps);
  writeStamp(DIST, fingerprint);
  if (!opties['zonder-compressie']) await aloud('Comprimeren', compress);
}

async function checkContent(): Promise<void> {
  const inhoud = process.env.INHOUD ? ['--inhoud', process.env.INHOUD] : [];
  const productie = opties.productie ? ['--productie'] : [];
  const code = await run(process.execPath, [
    'scripts/check.ts',
    '--zonder-spelling',
    ...inhoud,
    ...productie,
  ]);
  if (code !== 0) throw new Error('Verbeter eerst de fouten in de inhoud die hierboven staan.');
}

async function makePages(): Promise<void> {
  const pages = await runAstro({ ...process.env, ASTRO_TELEMETRY_DISABLED: '1' });
  const missing = findMissingPages(CLIENT, siteData());
  if (missing.length > 0)
    throw new Error(
      `${missing.length} pagina's ontbreken na het bouwen, zoals ${missing.slice(0, 5).join(' ')}. Kijk of een route of een filter ze overslaat.`,
    );
  say(`  ${number.format(pages)} pagina's`);
}

/** Apart from Astro: what visitors get does not depend on it. Only for a site that has a git host. */
async function makeForms(githost: GitHostInstelling): Promise<void> {
  const folder = join(CLIENT, CMS_ADRES);
  await bundleCms(folder);
  writeInstellingen(folder, siteData(), githost);
}

async function writeRunTimeFiles(): Promise<void> {
  const site = siteData();
  const githost = readInstelling(process.env);
  const pages = globSync('**/*.html', { cwd: CLIENT });
  const files = {
    gegevens: toRunTimeData(site),
    gebieden: site.gebieden,
    omleidingen: site.omleidingen,
    csp: {
      ...collectInlineHashes(
        (function* () {
          for (const page of pages) yield readFileSync(join(CLIENT, page), 'utf8');
        })(),
      ),
      githost: githost ? [new URL(githost.api).origin] : [],
    },
  };
  const folder = join(DIST, 'run-time');
  mkdirSync(folder, { recursive: true });
  for (const [naam, waarde] of Object.entries(files))
    writeFileSync(join(folder, `${naam}.json`), JSON.stringify(waarde));
}

/** Not in the demo: search engines are not to find that. */
async function makeSitemaps(): Promise<void> {
  const pages = listBuiltPages().map((adres) => ({ adres, ...readHead(readBuiltPage(adres)) }));
  const plan = planSitemaps(pages, formAddresses(siteData().regios));
  const files = writeSitemaps(plan, new URL(process.env.SITE_URL || 'http://localhost:4321'));
  mkdirSync(join(CLIENT, 'sitemap'), { recursive: true });
  for (const [adres, xml] of files) writeFileSync(join(CLIENT, adres), xml);
  say(`  ${number.format([...plan.values()].flat().length)} adressen in ${plan.size} bestanden`);
}

async function compress(): Promise<void> {
  let told = Date.now();
  const { gemaakt } = await compressFolder(CLIENT, {
    tell: (done, all) => {
      if (Date.now() - told < 5_000) return;
      told = Date.now();
      say(`  ${number.format(done)} van ${number.format(all)} bestanden`);
    },
  });
  say(`  ${number.format(gemaakt)} bestanden`);
}
