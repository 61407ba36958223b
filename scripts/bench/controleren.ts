import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../machine/root.mjs';
import { addTrainingen } from '../schaal/add-trainingen.ts';
import type { Meting } from './meting.ts';
import { printTable } from './print-table.ts';

/** Seconds that an editor waits at most for the whole check, spelling too, with 50,000 trainingen more than today. */
const LIMIT = 20;

/** How long `npm run check` takes as content grows: the command itself, with the dictionary, in a process of its own. */
export const controlerenMeting: Meting = {
  naam: 'controleren',
  uitleg: 'npm run check op alle inhoud, met trainingen erbij [--extra 0,10000,50000]',
  run: async (args) => {
    const { values } = parseArgs({ args, options: { extra: { type: 'string', default: '0,10000,50000' } } });
    const folder = mkdtempSync(join(tmpdir(), 'loket-controle-'));
    const rows: { extra: number; seconden: number; fouten: number }[] = [];
    try {
      for (const extra of values.extra.split(',').map(Number)) {
        addTrainingen(join(ROOT, 'content'), folder, extra);
        rows.push({ extra, ...(await check(folder)) });
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    printTable(
      ['erbij', 'seconden', 'fouten'],
      rows.map(({ extra, seconden, fouten }) => [`${extra}`, seconden.toFixed(1), String(fouten)]),
    );
    return {
      gemist: rows.flatMap(({ extra, seconden, fouten }) => [
        ...(seconden > LIMIT ? [`${extra} erbij: ${seconden.toFixed(1)} s, grens ${LIMIT} s`] : []),
        // Content with mistakes can be faster: checks that wait for others are left out then.
        ...(fouten > 0 ? [`${extra} erbij: de inhoud zelf heeft ${fouten} fouten`] : []),
      ]),
    };
  },
};

async function check(inhoud: string): Promise<{ seconden: number; fouten: number }> {
  const start = performance.now();
  const child = spawn(process.execPath, ['scripts/check.ts', '--json', '--inhoud', inhoud], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => (out += part));
  await new Promise((resolve) => child.on('close', resolve));
  const seconden = (performance.now() - start) / 1000;
  return { seconden, fouten: (JSON.parse(out) as { fouten: number }).fouten };
}
