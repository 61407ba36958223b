import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { maakInhoud } from './aanbod/maak-inhoud.ts';

export interface Opdracht {
  args: readonly string[];
  env?: Record<string, string>;
}

export interface Afloop {
  code: number | null;
  /** All that was printed. */
  tekst: string;
  /** Whether the file with trainingen of the source came to be. */
  geschreven: boolean;
}

/** Lines that only a programmer can read. */
export const STACK = /^\s+at |node:internal|\.ts:\d+|^\w*Error:/m;

/** Runs `importeer` once, in a process of its own, on a small content folder of its own. */
export async function runImporteer({ args, env }: Opdracht): Promise<Afloop> {
  const plek = makePlek(args, env);
  const { code, uit } = await run('scripts/importeer.ts', plek.args, plek.env);
  return plek.finish(code, uit);
}

/** Runs `importeer` for each, one after the other in one process, each on a content folder of its own. */
export async function runImporteerVaak(opdrachten: readonly Opdracht[]): Promise<Afloop[]> {
  const plekken = opdrachten.map(({ args, env }) => makePlek(args, env));
  const { uit } = await run('tests/importers/importeer-child.ts', [], {}, JSON.stringify(plekken));
  const aflopen = JSON.parse(uit) as { code: number; tekst: string }[];
  return aflopen.map(({ code, tekst }, index) => plekken[index]!.finish(code, tekst));
}

function makePlek(args: readonly string[], env: Record<string, string> = {}) {
  const inhoud = maakInhoud();
  const varDir = mkdtempSync(join(tmpdir(), 'importeer-var-'));
  return {
    args: [...args, '--inhoud', inhoud, '--pauze', '0'],
    env: { OEAPI_ADRES: '', OEAPI_TOKEN: '', ...env, VAR_DIR: varDir },
    finish(code: number | null, tekst: string): Afloop {
      const geschreven = existsSync(join(inhoud, `landelijk/scholing/${args[0]}.csv`));
      for (const dir of [inhoud, varDir]) rmSync(dir, { recursive: true });
      return { code, tekst, geschreven };
    },
  };
}

async function run(script: string, args: string[], env: Record<string, string>, input = '') {
  const child = spawn(process.execPath, [script, ...args], { env: { ...process.env, ...env } });
  let uit = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece: Buffer) => (uit += piece.toString()));
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, uit };
}
