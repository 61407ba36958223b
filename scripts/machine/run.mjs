import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { createInterface } from 'node:readline';
import { ROOT } from './root.mjs';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
let stopping = false;

// One set of listeners for all children: a signal to us is a signal to them, and we end after they did.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => {
    stopping = true;
    for (const child of running) child.kill(signal);
    if (running.size === 0) process.exit(exitCodeOf(signal));
  });
}

/**
 * The exit code by which a shell tells that a program ended by this signal.
 * @param {NodeJS.Signals | null} signal
 */
const exitCodeOf = (signal) => 128 + (signal ? constants.signals[signal] : 0);

/** True once somebody asked us to stop: begin nothing new. */
export function isStopping() {
  return stopping;
}

/**
 * Runs a program in the repository's folder and waits for its end; signals to us are passed on to it.
 * @param {string} command
 * @param {string[]} args
 * @param {object} [options]
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {boolean} [options.background] gives way to everything else, and ends when we end
 * @param {'show' | 'hold' | ((line: string) => void)} [options.output] shown as it comes; shown only when the program
 *   fails; or handed over line by line
 * @returns {Promise<number>} its exit code: 128 and more when a signal ended it, 127 when it cannot be started
 */
export async function run(command, args, { env = process.env, background = false, output = 'show' } = {}) {
  const pipe = output === 'show' ? 'inherit' : 'pipe';
  const child = spawn(command, args, { cwd: ROOT, env, stdio: ['ignore', pipe, pipe] });
  /** @type {string[]} */
  const held = [];
  const take = typeof output === 'function' ? output : (/** @type {string} */ line) => held.push(line);
  for (const stream of [child.stdout, child.stderr])
    if (stream) createInterface({ input: stream }).on('line', take);
  running.add(child);
  if (background) child.once('spawn', () => setPriority(child.pid ?? 0, constants.priority.PRIORITY_LOW));
  const code = await ended(child);
  running.delete(child);
  if (code !== 0) for (const line of held) process.stdout.write(`${line}\n`);
  return code;
}

/** @param {import('node:child_process').ChildProcess} child */
async function ended(child) {
  try {
    const [code, signal] = await once(child, 'close');
    return /** @type {number} */ (code ?? exitCodeOf(signal));
  } catch (error) {
    process.stderr.write(`${child.spawnfile} kan niet starten: ${/** @type {Error} */ (error).message}\n`);
    return 127;
  }
}

/** Ends what is still running, for a program that itself is done. */
export function stopOthers() {
  stopping = true;
  for (const child of running) child.kill('SIGTERM');
}
