import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readPointer, writePointer } from '../../src/server/sites/pointer.ts';
import type { SiteProcess } from '../storingen/site-process.ts';

const SWAPS = 20;
/** Visits of each kind of page after a swap: what is only imported when it is asked for is imported, too. */
const VISITS = ['/', '/regio/twente/', '/regio/twente/afspraak/', '/regio/vinden/?q=enschede'];

/**
 * Swaps a running site twenty times between copies of the public build.
 * @param otherCode whether each copy has other code to render with, or the same as the one before
 * @returns growth of the server's memory per swap, in MB, after the first one
 */
export async function growPerSwap(site: SiteProcess, sitesDir: string, otherCode: boolean): Promise<number> {
  const public_ = readPointer(sitesDir)!;
  let before = 0;
  for (let swap = 0; swap <= SWAPS; swap++) {
    const folder = `20200101T0000${String(swap).padStart(2, '0')}Z${otherCode ? '-2' : ''}`;
    copyBuild(join(sitesDir, public_.folder), join(sitesDir, folder), otherCode ? `// ${swap}\n` : '');
    writePointer(sitesDir, { ...public_, folder });
    while (!site.output().includes(`"bouw":"${folder}"`)) await pause(100);
    for (const path of VISITS) await fetch(`http://localhost:${site.port}${path}`).then((res) => res.text());
    if (swap === 0) before = residentOf(site.child.pid!);
  }
  writePointer(sitesDir, public_);
  return (residentOf(site.child.pid!) - before) / SWAPS;
}

/** Pages are links, which costs no time. With other code the copy has a code folder of its own, else the shared one. */
function copyBuild(from: string, to: string, extra: string): void {
  execFileSync('cp', ['-al', from, to]);
  if (extra === '') return;
  const [code, entry] = [join(to, 'server'), join(to, 'server', 'entry.mjs')];
  rmSync(code);
  cpSync(realpathSync(join(from, 'server')), code, { recursive: true });
  appendFileSync(entry, extra);
}

/** Resident memory of a process, in MB (Linux). */
function residentOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
}
