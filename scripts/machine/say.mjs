/** Longest silence during long work, in milliseconds: after it a line says that the work goes on. */
const SILENCE = 10_000;

let saidAt = 0;

/**
 * Writes a line for the person at the terminal.
 * @param {string} text
 */
export function say(text) {
  saidAt = Date.now();
  process.stdout.write(`${text}\n`);
}

/**
 * "1 min 5 s", "12 s", "0,4 s".
 * @param {number} milliseconds
 */
export function duration(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 10) return `${seconds.toFixed(1).replace('.', ',')} s`;
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/**
 * Does long work aloud: what begins, that it still goes on, how long it took.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 */
export async function aloud(title, work) {
  const start = Date.now();
  say(`▸ ${title} …`);
  const heartbeat = setInterval(() => {
    if (Date.now() - saidAt >= SILENCE) say(`  nog bezig (${duration(Date.now() - start)})`);
  }, SILENCE / 10);
  try {
    const result = await work();
    say(`  klaar in ${duration(Date.now() - start)}`);
    return result;
  } finally {
    clearInterval(heartbeat);
  }
}
