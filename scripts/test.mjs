// `npm test`: installs what the tests need, runs every suite, also after a failed one, and closes with `N passed, N failed`.
// Plain JavaScript for Node 20; the suites run on the pinned Node.
import { delimiter, join } from 'node:path';
import { ensureChromium } from './machine/chromium.mjs';
import { ensureInstalled } from './machine/install.mjs';
import { ensureLibreOffice } from './machine/libreoffice.mjs';
import { pinnedNode } from './machine/pinned-node.mjs';
import { ensurePostgres } from './machine/postgres.mjs';
import { ROOT } from './machine/root.mjs';
import { isStopping } from './machine/run.mjs';
import { duration, say } from './machine/say.mjs';
import { runSuite, SUITES } from './machine/suites.mjs';

/** Settings of the person's own shell that must not reach the tests. */
const SETTINGS =
  /^(SITE_URL|PORT|HOST|VAR_DIR|DIST_DIR|SITES_DIR|VOORVERTONING\w*|SMTP_URL|MAIL_AFZENDER|FORMULIER_SLEUTEL|TOEGESTANE_HOSTS|ACHTER_PROXY|LOG_VERZOEKEN|DATABASE_URL|BEHEER_MAIL|DKIM_\w+|LIMIET_\w+|FORMULIER_MINSTE_SECONDEN|PRODUCTIE|INHOUD|VANDAAG|NODE_ENV)$/;

try {
  await ensureInstalled();
  await ensurePostgres();
  await ensureLibreOffice();
  const CHROME_PATH = await ensureChromium();
  const failed = await runAll(pinnedNode(), { ...testEnv(), CHROME_PATH });
  process.exit(failed === 0 ? 0 : 1);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  say('0 passed, 1 failed');
  process.exit(1);
}

/** Runs the suites one after the other and prints the table; gives the number of failures. */
async function runAll(node, env) {
  const begin = Date.now();
  const rows = [];
  const beside = [];
  for (const suite of SUITES) {
    if (isStopping()) process.exit(130);
    if (suite.naast) {
      // A gate can give way to what runs beside it; a test has a time limit.
      beside.push(measure(suite, node, { env, background: suite.soort === 'poort', output: 'hold' }));
      continue;
    }
    rows.push(await measure(suite, node, { env }), ...(await Promise.all(beside.splice(0))));
  }
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  say(`\n${'suite'.padEnd(12)}${'geslaagd'.padStart(10)}${'mislukt'.padStart(10)}${'duur'.padStart(14)}`);
  for (const { naam, geslaagd, mislukt, duur } of rows)
    say(
      `${naam.padEnd(12)}${String(geslaagd).padStart(10)}${String(mislukt).padStart(10)}${duration(duur).padStart(14)}`,
    );
  say(`${'samen'.padEnd(32)}${duration(Date.now() - begin).padStart(14)}`);
  const fouten = rows.flatMap(({ naam, fouten }) => fouten.map((fout) => `  ${naam}: ${fout}`));
  if (fouten.length > 0) say(['\nNiet geslaagd:', ...fouten].join('\n'));
  say(`\n${sum('geslaagd')} passed, ${sum('mislukt')} failed`);
  return sum('mislukt');
}

/** Runs one suite, says how it went, and gives its row of the table. */
async function measure(suite, node, options) {
  say(`\n▸ ${suite.naam}${suite.naast ? ' (naast wat volgt)' : ''}`);
  const start = Date.now();
  const telling = await runSuite(suite, node, options);
  const duur = Date.now() - start;
  say(`  ${suite.naam}: ${telling.mislukt === 0 ? 'goed' : 'FOUT'} in ${duration(duur)}`);
  return { naam: suite.naam, ...telling, duur };
}

function testEnv() {
  const own = Object.entries(process.env).filter(([name]) => !SETTINGS.test(name));
  const path = [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  return { ...Object.fromEntries(own), PATH: path };
}
