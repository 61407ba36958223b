import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const DIR = new URL('../../../docs/git-hosts/', import.meta.url).pathname;

/** Every `run` or `script` line of an example, wherever it stands. */
function commands(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const isCommand = ['run', 'script', 'before_script'].includes(key);
    return isCommand ? [inner].flat().map(String) : commands(inner);
  });
}

describe.each(readdirSync(DIR))('%s', (name) => {
  const text = readFileSync(join(DIR, name), 'utf8');
  const example: unknown = parse(text);

  test('puts nothing that another person chooses into the text of a command', () => {
    expect(commands(example).length).toBeGreaterThan(0);
    expect(commands(example).filter((line) => line.includes('${{'))).toEqual([]);
  });

  test('never checks the proposal out, and installs without scripts', () => {
    expect(text).not.toMatch(/^\s+ref:/m);
    expect(commands(example).join('\n')).not.toMatch(
      /git (checkout|switch|worktree|merge|pull)(?! --quiet "origin\/\$)/,
    );
    for (const line of commands(example).filter((one) => one.startsWith('npm ci')))
      expect(line).toBe('npm ci --ignore-scripts');
  });

  test('asks only for steps that there are', () => {
    const steps = [...text.matchAll(/npm run -s redactie -- (\S+)/g)].map(([, step]) => step);
    expect(steps.length).toBeGreaterThan(0);
    for (const step of steps) expect(['eigenaren', 'mag', 'direct', 'open-voorstellen']).toContain(step);
  });
});
